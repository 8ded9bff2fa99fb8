// Pages and data light each other up; corrections are gathered into a file.
(() => {
  const told = JSON.parse(document.getElementById('places').textContent);
  const sheets = document.querySelector('.sheets'), side = document.querySelector('.data');
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const parts = anchor => document.querySelectorAll(`[data-a="${CSS.escape(anchor)}"], [data-o="${CSS.escape(anchor)}"]`);
  let lit = null, held = null;

  function light(anchor) {
    if (lit === anchor) return;
    if (lit) for (const element of parts(lit)) element.classList.remove('lit');
    lit = anchor;
    if (lit) for (const element of parts(lit)) element.classList.add('lit');
  }
  const anchorOf = target => target.closest?.('[data-a]')?.dataset.a ?? null;
  for (const pane of [sheets, side]) {
    pane.addEventListener('pointerover', event => light(anchorOf(event.target) ?? held));
    pane.addEventListener('pointerleave', () => light(held));
    pane.addEventListener('focusin', event => light(anchorOf(event.target) ?? held));
  }

  function into(pane, element, where, atOnce) {
    const behavior = calm || atOnce ? 'instant' : 'smooth';
    if (!element || !pane.contains(element)) return;
    const top = element.getBoundingClientRect().top - pane.getBoundingClientRect().top + pane.scrollTop;
    if (pane.scrollHeight > pane.clientHeight + 2 && getComputedStyle(pane).overflowY !== 'visible') pane.scrollTo({ top: top - pane.clientHeight * where, behavior });
    else element.scrollIntoView({ block: 'center', behavior });
  }
  const ink = anchor => sheets.querySelector(`a[data-a="${CSS.escape(anchor)}"]`) ?? (/^p\d+$/.test(anchor) ? document.getElementById(anchor) : null);
  const datum = anchor => side.querySelector(`[data-a="${CSS.escape(anchor)}"]`);
  function hold(anchor) { held = anchor; light(anchor); }
  function showInk(anchor) { hold(anchor); const element = ink(anchor) ?? ink(anchor.replace(/[fad]\d+$/, '')); into(sheets, element, .3); element?.focus?.({ preventScroll: true }); }
  function showData(anchor) { hold(anchor); const element = datum(anchor) ?? datum(anchor.replace(/[fad]\d+$/, '')); into(side, element, .15); element?.focus?.({ preventScroll: true }); }

  sheets.addEventListener('click', event => { const region = event.target.closest('a[data-a]'); if (region) { event.preventDefault(); showData(region.dataset.a); } });
  side.addEventListener('click', event => {
    const see = event.target.closest('[data-see]'), go = event.target.closest('[data-go]'), fix = event.target.closest('[data-fix]');
    if (see) { event.preventDefault(); showInk(see.dataset.see); }
    else if (go) { event.preventDefault(); showInk(go.dataset.go); if (datum(go.dataset.go)) showData(go.dataset.go); }
    else if (fix) correct(fix.dataset.fix);
    else { const card = event.target.closest('[data-a]'); if (card && !getSelection().toString() && !event.target.closest('a, button, summary')) { hold(card.dataset.a); into(sheets, ink(card.dataset.a), .3); } }
  });
  document.addEventListener('keydown', event => { if (event.key === 'Escape' && !document.getElementById('fix').open) { held = null; light(null); } });
  for (const box of document.querySelectorAll('[data-role]')) box.addEventListener('change', () => sheets.classList.toggle('no-' + box.dataset.role, !box.checked));

  function arrive() {
    const anchor = decodeURIComponent(location.hash.slice(1));
    if (!anchor) return;
    hold(anchor);
    into(side, datum(anchor), .15, true);
    into(sheets, ink(anchor), .3, true);
  }
  addEventListener('hashchange', arrive);
  requestAnimationFrame(arrive);

  // Corrections
  const labels = {
    'meeting.body': ['Organ', 'Body'], 'meeting.date': ['Dato (2024-09-06)', 'Date (2024-09-06)'], 'meeting.start': ['Begynder (10:00)', 'Starts (10:00)'], 'meeting.end': ['Slutter (12:00)', 'Ends (12:00)'], 'meeting.place': ['Sted', 'Place'],
    'item.number': ['Nummer', 'Number'], 'item.title': ['Titel', 'Title'], 'item.access': ['Åben eller lukket', 'Open or closed'], 'item.case': ['Sagsnummer', 'Case number'],
    'field.kind': ['Slags felt', 'Kind of field'], 'field.heading': ['Overskrift', 'Heading'], 'field.text': ['Tekst', 'Text'],
    'attachment.label': ['Betegnelse', 'Label'], 'attachment.title': ['Titel', 'Title'], 'table.cell': ['Cellens tekst', "The cell's text"],
  };
  const needed = new Set(['item.title', 'field.text', 'field.kind', 'attachment.title', 'table.cell']);
  const patterns = { 'meeting.date': '\\d{4}-\\d{2}-\\d{2}', 'meeting.start': '\\d{2}:\\d{2}', 'meeting.end': '\\d{2}:\\d{2}' };
  const key = 'ingest-corrections-' + told.file;
  let kept = { reviewed: false, corrections: [] };
  try { kept = JSON.parse(localStorage.getItem(key)) ?? kept; } catch { /* a fresh start */ }
  const same = (a, b) => a.anchor === b.anchor && a.place === b.place && a.row === b.row && a.column === b.column;
  const dialog = document.getElementById('fix'), form = dialog.querySelector('form'), values = document.getElementById('fix-values');
  let open = null, opener = null;

  function input(place, value) {
    if (place === 'field.kind') return make('select', { name: place }, ...told.kinds.map(([kind, danish]) => make('option', { value: kind, selected: kind === value }, say(danish, kind))));
    if (place === 'item.access') return make('select', { name: place }, ...[['', '–', '–'], ['open', 'åben', 'open'], ['closed', 'lukket', 'closed']].map(([v, da, en]) => make('option', { value: v, selected: v === value }, say(da, en))));
    const long = place === 'field.text' || place === 'item.title' || place === 'table.cell' || place === 'attachment.title';
    const field = make(long ? 'textarea' : 'input', { name: place, required: needed.has(place) && place !== 'table.cell' && place !== 'field.text', pattern: patterns[place], rows: place === 'field.text' ? 12 : 2 });
    field.value = value;
    return field;
  }
  function line(place, value) { return make('label', {}, make('span', {}, say(...labels[place])), input(place, value)); }
  function cells(anchor) {
    const body = datum(anchor).querySelectorAll('tbody tr'), number = (n, da, en) => make('label', { class: 'short' }, make('span', {}, say(da, en)), make('input', { type: 'number', min: 1, max: n, value: 1, required: true }));
    const row = number(body.length, 'Række', 'Row'), column = number(body[0]?.children.length ?? 1, 'Kolonne', 'Column'), cell = line('table.cell', '');
    const fill = () => { cell.querySelector('textarea').value = body[row.querySelector('input').value - 1]?.children[column.querySelector('input').value - 1]?.textContent ?? ''; };
    row.addEventListener('input', fill); column.addEventListener('input', fill); fill();
    return [row, column, cell];
  }
  function correct(anchor) {
    open = anchor; opener = document.activeElement;
    const place = told.places[anchor];
    document.getElementById('fix-title').textContent = say('Hvad er rigtigt her?', 'What is right here?');
    values.replaceChildren(...(place.cells ? cells(anchor) : Object.entries(place.values).map(([name, value]) => line(name, kept.corrections.find(one => one.anchor === anchor && one.place === name)?.right ?? value))));
    dialog.returnValue = '';
    dialog.showModal();
  }
  dialog.addEventListener('close', () => {
    if (dialog.returnValue === 'keep') keep(open);
    opener?.focus();
  });
  function keep(anchor) {
    const place = told.places[anchor], base = { anchor, item: place.item, field: place.field, page: place.page, box: place.box };
    const found = [];
    if (place.cells) {
      const [row, column] = [...values.querySelectorAll('input[type=number]')].map(one => one.value - 1);
      const was = datum(anchor).querySelectorAll('tbody tr')[row]?.children[column]?.textContent ?? '';
      found.push({ ...base, place: 'table.cell', row, column, was, right: values.querySelector('textarea').value });
    } else {
      for (const field of values.querySelectorAll('[name]')) {
        const was = place.none?.includes(field.name) ? null : place.values[field.name];
        const right = field.value === '' && !needed.has(field.name) ? null : field.value.replace(/\r\n/g, '\n');
        found.push({ ...base, place: field.name, was, right });
      }
    }
    for (const one of found) {
      kept.corrections = kept.corrections.filter(other => !same(one, other));
      if (one.was !== one.right) kept.corrections.push(one);
    }
    show();
  }
  function show() {
    store(key, JSON.stringify(kept));
    const count = kept.corrections.length;
    document.getElementById('kept').hidden = count === 0 && !kept.reviewed;
    document.getElementById('kept-count').textContent = say(count === 1 ? '1 rettelse.' : `${count} rettelser.`, count === 1 ? '1 correction.' : `${count} corrections.`);
    document.getElementById('reviewed').checked = kept.reviewed;
    for (const element of side.querySelectorAll('.kept')) element.classList.remove('kept');
    for (const one of kept.corrections) datum(one.anchor)?.classList.add('kept');
  }
  document.getElementById('reviewed').addEventListener('change', event => { kept.reviewed = event.target.checked; show(); });
  document.getElementById('drop').addEventListener('click', () => { kept = { reviewed: false, corrections: [] }; show(); });
  document.getElementById('save').addEventListener('click', () => {
    const file = { schemaVersion: '1.0', sha256: told.sha256, path: told.path, reviewed: kept.reviewed, corrections: kept.corrections.map(({ anchor, ...rest }) => rest) };
    const link = make('a', { href: URL.createObjectURL(new Blob([JSON.stringify(file, null, 2) + '\n'], { type: 'application/json' })), download: told.file + '.json' });
    document.body.append(link); link.click(); link.remove();
    setTimeout(() => URL.revokeObjectURL(link.href), 10000);
  });
  for (const button of document.querySelectorAll('[data-fix]')) button.hidden = !told.places[button.dataset.fix];
  document.addEventListener('language', show);
  show();
})();
