// What a person corrects is kept in the browser and gathered into a file.
(() => {
  const { told, side, datum } = page;
  const labels = {
    'line.role': ['Er det et punkt?', 'Is it an item?'], 'part.kind': ['Hvad siderne er', 'What the pages are'], 'part.attachment': ['Er bilaget (punkt/nr., 3.1/2)', 'Is the attachment (item/number, 3.1/2)'],
    'meeting.body': ['Organ', 'Body'], 'meeting.kind': ['Dokumenttype', 'Kind of paper'], 'meeting.title': ['Titel, som den er trykt', 'Title as printed'], 'meeting.date': ['Dato (2024-09-06)', 'Date (2024-09-06)'], 'meeting.start': ['Begynder (10:00)', 'Starts (10:00)'], 'meeting.end': ['Slutter (12:00)', 'Ends (12:00)'], 'meeting.place': ['Sted', 'Place'],
    'participant.name': ['Navn', 'Name'], 'participant.party': ['Parti', 'Party'], 'participant.role': ['Rolle', 'Role'], 'participant.attendance': ['Fremmøde', 'Attendance'],
    'item.number': ['Nummer', 'Number'], 'item.title': ['Titel', 'Title'], 'item.parent': ['Hører under punktet', 'Stands under the item'], 'item.access': ['Åben eller lukket', 'Open or closed'], 'item.case': ['Sagsnummer', 'Case number'],
    'decision.text': ['Beslutningens tekst', "The decision's text"], 'decision.body': ['Besluttet af', 'Decided by'], 'decision.date': ['Dato (2024-09-06)', 'Date (2024-09-06)'],
    'field.kind': ['Slags felt', 'Kind of field'], 'field.heading': ['Overskrift', 'Heading'], 'field.text': ['Tekst', 'Text'],
    'attachment.label': ['Betegnelse', 'Label'], 'attachment.title': ['Titel', 'Title'], 'table.cell': ['Cellens tekst', "The cell's text"],
  };
  const choices = {
    'line.role': [['item', 'Ja, et punkt', 'Yes, an item'], ['text', 'Nej, det er tekst i punktet før', 'No, text of the item before'], ['furniture', 'Nej, det er sidehoved, sidefod eller indholdsfortegnelse', 'No, a running head or foot, or contents']],
    'part.kind': [['letter', 'følgebrev', 'letter'], ['agenda', 'dagsordenens egne sider', "the agenda's own pages"], ['minutes', 'referatets egne sider', "the minutes' own pages"], ['supplement', 'tillægsdagsordenens egne sider', "the supplement's own pages"], ['annex', 'bilag', 'annex'], ['signatures', 'underskrifter', 'signatures'], ['other', 'andet', 'other']],
    'meeting.kind': [['agenda', 'dagsorden', 'agenda'], ['minutes', 'referat', 'minutes'], ['supplement', 'tillægsdagsorden', 'supplement'], ['unknown', 'ved ikke', 'unknown']],
    'participant.attendance': [['present', 'til stede', 'present'], ['absent', 'fraværende', 'absent'], ['unknown', 'ved ikke', 'unknown']],
    'item.access': [['', '–', '–'], ['open', 'åben', 'open'], ['closed', 'lukket', 'closed']],
    'item.parent': [['', '– (øverst)', '– (at the top)'], ...told.items.map(([id, name]) => [id, name, name])],
    'field.kind': told.kinds.map(([kind, danish]) => [kind, danish, kind]),
  };
  const needed = new Set(['item.title', 'field.text', 'attachment.title', 'table.cell', 'decision.text', 'participant.name']);
  const mayBeEmpty = new Set(['field.text', 'table.cell']);
  const long = new Set(['field.text', 'item.title', 'table.cell', 'attachment.title', 'decision.text']);
  const types = { 'meeting.date': 'date', 'decision.date': 'date', 'meeting.start': 'time', 'meeting.end': 'time' };
  const patterns = { 'part.attachment': '.+/\\d+' };
  const isStructure = one => /^(line|part)\./.test(one.place);

  // Kept: what the file in the corrections folder had when the report was made, and what was added here since.
  const key = 'ingest-corrections-' + told.file;
  const mark = JSON.stringify([told.kept ?? null, told.reviewed]);
  const added = one => one.entry === undefined && (one.place === 'decision.text' || one.place === 'participant.name');
  const idOf = one => JSON.stringify([one.place, one.page ?? null, one.box ?? [], one.entry ?? null, one.row ?? null, one.column ?? null, added(one) ? one.right : null]);
  const clean = one => Object.fromEntries(Object.entries(one).filter(([, value]) => value !== undefined));
  function begin() {
    let local = null;
    try { local = JSON.parse(localStorage.getItem(key)); } catch { /* a fresh start */ }
    if (local?.mark === mark) return local;
    const own = new Map((local?.corrections ?? []).map(one => [idOf(one), one]));
    return { mark, reviewed: told.reviewed || local?.reviewed === true, corrections: [...filed.filter(one => !own.has(idOf(one))), ...own.values()] };
  }
  const filed = (told.kept ?? []).map(one => clean({ was: null, right: null, ...one, box: one.box?.length ? one.box : undefined }));
  let kept = begin();
  const isApplied = one => filed.some(other => idOf(other) === idOf(one) && other.right === one.right);
  const past = [];
  function change(corrections) { past.push(JSON.stringify(kept)); kept = { ...kept, corrections }; show(); }
  function undo() { if (past.length) { kept = JSON.parse(past.pop()); show(); } }
  const find = one => kept.corrections.find(other => idOf(other) === idOf(one));
  /** What stands in the place of what was kept there; a place set back to what was read has no correction. */
  function keep(found) {
    let all = kept.corrections;
    for (const one of found.map(clean)) {
      const old = all.find(other => idOf(other) === idOf(one)), was = old ? old.was : one.was;
      if (old && old.right === one.right) continue;
      all = all.filter(other => other !== old);
      if (was === one.right) continue;
      // What is said of lines takes the place of what was said of them otherwise before.
      if (one.place === 'line.role') all = all.filter(other => other.place !== 'line.role' || other.right === one.right || !meets(one, other));
      all.push({ ...one, was });
    }
    if (JSON.stringify(all) !== JSON.stringify(kept.corrections)) change(all);
  }
  const inside = ([l, b, r, t], [x, y]) => l <= x && x <= r && b <= y && y <= t;
  const middle = ([l, b, r, t]) => [(l + r) / 2, (b + t) / 2];
  const meets = (one, other) => one.page === other.page && (inside(one.box, middle(other.box)) || inside(other.box, middle(one.box)));

  // The form
  const dialog = document.getElementById('fix'), values = document.getElementById('fix-values'), remove = document.getElementById('fix-remove');
  let opener = null, made = null;
  function input(place, value, among = choices[place]) {
    if (among) return make('select', { name: place }, ...among.map(([v, da, en]) => make('option', { value: v, selected: v === value }, say(da, en))));
    const field = make(long.has(place) ? 'textarea' : 'input', { name: place, type: types[place], required: needed.has(place) && !mayBeEmpty.has(place), pattern: patterns[place], rows: place === 'field.text' ? 12 : 2 });
    field.value = value;
    return field;
  }
  const line = (place, value, among) => make('label', {}, make('span', {}, say(...labels[place])), input(place, value, among));
  /** A parent stands before its children. */
  const parentsBefore = id => { const at = told.items.findIndex(([own]) => own === id); return choices['item.parent'].slice(0, at < 0 ? undefined : at + 1); };
  const number = (most, value, da, en) => make('label', { class: 'short' }, make('span', {}, say(da, en)), make('input', { type: 'number', min: 1, max: most, value, required: true }));
  const valueOf = (place, field) => { const text = mayBeEmpty.has(place) ? field.value : field.value.trim(); return text === '' && !needed.has(place) ? null : text.replace(/\r\n/g, '\n'); };
  const fields = () => new Map([...values.querySelectorAll('[name]')].map(field => [field.name, valueOf(field.name, field)]));
  /** @param title what is asked; @param parts the form's lines; @param take what is made of them when they are kept; @param removal a word and what it makes, or null. */
  function ask(title, parts, take, removal = null) {
    opener = document.activeElement;
    made = { take, removal };
    document.getElementById('fix-title').textContent = title;
    values.replaceChildren(...parts);
    remove.hidden = !removal;
    remove.textContent = removal?.word ?? '';
    dialog.returnValue = '';
    dialog.showModal();
  }
  dialog.addEventListener('close', () => {
    if (dialog.returnValue === 'keep') keep(made.take());
    else if (dialog.returnValue === 'remove') keep(made.removal.take());
    if (opener?.isConnected && opener !== document.body) opener.focus(); else document.getElementById('point')?.focus();
  });

  function correct(anchor) {
    const place = told.places[anchor], missing = anchor.endsWith('+');
    const meeting = told.places.m.values, ofMeeting = { 'decision.body': meeting['meeting.body'], 'decision.date': meeting['meeting.date'] };
    const title = missing ? say('Hvad mangler?', 'What is missing?') : say('Hvad er rigtigt her?', 'What is right here?');
    const base = { item: place.item, field: place.field, page: place.page, box: place.box, row: place.nth };
    if (place.cells) return cells(anchor, base, title);
    if (place.pages) return part(place, title);
    const target = name => name === 'line.role' ? { place: name, item: place.item, page: place.page, box: place.heading } : { ...base, place: name, entry: place.entry };
    const read = name => place.none.includes(name) ? null : place.values[name];
    const shown = name => { const old = missing ? null : find(target(name)); return old ? old.right ?? '' : place.values[name]; };
    const take = () => {
      const right = fields();
      if (right.has('line.role') && right.get('line.role') !== 'item') return [{ ...target('line.role'), was: 'item', right: right.get('line.role') }];
      const found = [...right].map(([name, value]) => ({ ...target(name), was: read(name), right: value }));
      if (!place.key) return found;
      if (!missing) return [...found.filter(one => one.place !== place.key), ...found.filter(one => one.place === place.key)]; // its name changes last
      const name = right.get(place.key);
      return [{ ...target(place.key), was: null, right: name }, ...found.filter(one => one.place !== place.key && one.right !== null && one.right !== 'unknown').map(one => ({ ...one, entry: name, was: null }))];
    };
    const removal = place.key && !missing
      ? { word: place.key === 'decision.text' ? say('Det er ingen beslutning', 'It is no decision') : say('Det er ingen deltager', 'It is no participant'), take: () => [{ ...target(place.key), was: place.entry, right: null }] }
      : null;
    ask(title, place.order.map(name => line(name, missing ? ofMeeting[name] ?? shown(name) : shown(name), name === 'item.parent' ? parentsBefore(place.item) : undefined)), take, removal);
  }
  function cells(anchor, base, title) {
    const body = datum(anchor).querySelectorAll('tbody tr'), text = (row, column) => body[row]?.children[column]?.textContent ?? '';
    const row = number(body.length, 1, 'Række', 'Row'), column = number(body[0]?.children.length ?? 1, 1, 'Kolonne', 'Column'), cell = line('table.cell', '');
    const at = () => [row, column].map(one => one.querySelector('input').value - 1);
    const fill = () => { const [r, c] = at(); cell.querySelector('textarea').value = find({ ...base, place: 'table.cell', row: r, column: c })?.right ?? text(r, c); };
    row.addEventListener('input', fill); column.addEventListener('input', fill); fill();
    ask(title, [row, column, cell], () => { const [r, c] = at(); return [{ ...base, place: 'table.cell', row: r, column: c, was: text(r, c), right: cell.querySelector('textarea').value }]; });
  }
  function part(place, title) {
    const [from, to] = (place.entry ?? '1-1').split('-').map(Number);
    const first = number(told.pages, from, 'Fra side', 'From page'), last = number(told.pages, to, 'Til side', 'To page');
    const least = () => last.querySelector('input').min = first.querySelector('input').value;
    first.addEventListener('input', least); least();
    ask(title, [first, last, ...place.order.map(name => line(name, place.values[name]))], () => {
      const pages = [first, last].map(one => Number(one.querySelector('input').value)), entry = pages.join('-'), right = fields(), same = entry === place.entry;
      return place.order.map(name => ({ place: name, entry, was: same && !place.none.includes(name) ? place.values[name] : null, right: right.get(name) }));
    });
  }

  // What is kept
  const list = document.querySelector('#kept-list ol');
  const short = text => text === null || text === undefined ? say('intet', 'nothing') : text === '' ? '“”' : text.length > 70 ? text.slice(0, 70) + '…' : text;
  const word = (place, value) => { const choice = choices[place]?.find(([v]) => v === (value ?? '')); return choice ? say(choice[1], choice[2]) : short(value); };
  /** What was said of an entry goes with the correction that added it. */
  const isOf = (other, one) => added(one) && other.entry === one.right && other.page === one.page && other.place.split('.')[0] === one.place.split('.')[0];
  function entry(one) {
    const where = [one.item ? say(`punkt ${one.item}`, `item ${one.item}`) : null, one.entry ? short(one.entry) : null, one.page ? say(`s. ${one.page}`, `p. ${one.page}`) : null].filter(Boolean).join(', ');
    const back = make('button', { type: 'button', class: 'fix' }, say('Fortryd', 'Undo'));
    back.addEventListener('click', () => { change(kept.corrections.filter(other => other !== one && !isOf(other, one))); list.querySelector('button')?.focus(); });
    return make('li', {}, make('b', {}, say(...labels[one.place])), where ? ` (${where}): ` : ': ', make('del', {}, word(one.place, one.was)), ' → ', make('ins', {}, word(one.place, one.right)), ' ', back);
  }
  const anchorOf = one => Object.entries(told.places).find(([anchor, place]) => !anchor.endsWith('+') && place.page === one.page && (place.entry ?? null) === (one.entry ?? null)
    && (JSON.stringify(place.box) === JSON.stringify(one.box) || (one.place === 'line.role' && JSON.stringify(place.heading) === JSON.stringify(one.box))) && (place.cells || one.place in place.values))?.[0];
  function show() {
    store(key, JSON.stringify(kept));
    const count = kept.corrections.length, isSaved = kept.reviewed === told.reviewed && count === filed.length && kept.corrections.every(isApplied);
    document.getElementById('kept').hidden = false; // a document without any error is looked through too
    const isEmpty = count === 0 && !kept.reviewed && past.length === 0;
    for (const part of document.querySelectorAll('#kept > p, #kept > .buttons')) part.hidden = isEmpty;
    document.getElementById('kept-count').textContent = say(count === 1 ? '1 rettelse.' : `${count} rettelser.`, count === 1 ? '1 correction.' : `${count} corrections.`)
      + (isSaved ? say(' De står alle i rettelsesfilen.', ' All are in the corrections file.') : '');
    document.getElementById('kept-how').hidden = isSaved;
    document.getElementById('kept-structure').hidden = !kept.corrections.some(one => isStructure(one) && !isApplied(one));
    document.getElementById('kept-list').hidden = count === 0;
    document.getElementById('undo').disabled = past.length === 0;
    document.getElementById('reviewed').checked = kept.reviewed;
    list.replaceChildren(...kept.corrections.map(entry));
    for (const element of side.querySelectorAll('.kept')) element.classList.remove('kept');
    for (const one of kept.corrections) { const anchor = anchorOf(one); if (anchor) datum(anchor)?.classList.add('kept'); }
  }
  document.getElementById('reviewed').addEventListener('change', event => { past.push(JSON.stringify(kept)); kept = { ...kept, reviewed: event.target.checked }; show(); });
  document.getElementById('drop').addEventListener('click', () => { past.push(JSON.stringify(kept)); kept = { ...kept, reviewed: false, corrections: [] }; show(); });
  document.getElementById('undo').addEventListener('click', undo);
  document.addEventListener('keydown', event => { if ((event.ctrlKey || event.metaKey) && event.key === 'z' && !event.shiftKey && !dialog.open && !event.target.closest?.('input, textarea')) { event.preventDefault(); undo(); } });
  document.getElementById('save').addEventListener('click', () => {
    const file = { schemaVersion: told.currentSchemaVersion, sha256: told.sha256, path: told.path, reviewed: kept.reviewed, corrections: kept.corrections };
    const link = make('a', { href: URL.createObjectURL(new Blob([JSON.stringify(file, null, 2) + '\n'], { type: 'application/json' })), download: told.file + '.json' });
    document.body.append(link); link.click(); link.remove();
    setTimeout(() => URL.revokeObjectURL(link.href), 10000);
  });
  for (const button of document.querySelectorAll('[data-fix]')) button.hidden = !told.places[button.dataset.fix];
  document.addEventListener('language', show);
  show();
  Object.assign(page, { correct, ask, line, number, fields, choices });
})();
