// A missing item: its heading is pointed at on the page, line by line, with the pointer or the keyboard.
(() => {
  const { told, sheets } = page;
  const point = document.getElementById('point'), how = document.getElementById('point-how');
  if (!point) return;
  if (!Object.keys(told.lines).length) { point.hidden = true; return; }
  const svg = (name, attributes, ...children) => {
    const element = document.createElementNS(sheets.querySelector('svg').namespaceURI, name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    element.append(...children);
    return element;
  };
  const sheetOf = number => document.querySelector(`#p${number} svg.sheet`);
  /** The words that are drawn in a line's box, as the page has them. */
  function words(number, [left, bottom, right, top]) {
    const sheet = sheetOf(number), height = sheet.viewBox.baseVal.height;
    return [...sheet.querySelectorAll('.ink text')].map(one => [Number(one.getAttribute('x')), height - Number(one.getAttribute('y')), one.textContent])
      .filter(([x, y]) => x >= left - 1 && x <= right && y >= bottom - 1 && y <= top).sort((a, b) => a[0] - b[0]).map(([, , text]) => text).join(' ');
  }
  function begin() {
    sheets.classList.add('pointing');
    point.setAttribute('aria-pressed', 'true');
    how.hidden = false;
    for (const [number, lines] of Object.entries(told.lines)) {
      const sheet = sheetOf(number);
      if (!sheet) continue;
      const height = sheet.viewBox.baseVal.height;
      sheet.append(svg('g', { class: 'lines' }, ...lines.map((box, i) =>
        svg('rect', { x: box[0] - 2, y: height - box[3] - 1, width: box[2] - box[0] + 4, height: box[3] - box[1] + 2, tabindex: i === 0 ? 0 : -1, role: 'button', 'data-line': i, 'aria-label': words(number, box) }))));
    }
    sheets.querySelector('.lines rect')?.focus({ preventScroll: true });
  }
  function end() {
    sheets.classList.remove('pointing');
    point.setAttribute('aria-pressed', 'false');
    how.hidden = true;
    for (const lines of sheets.querySelectorAll('.lines')) lines.remove();
  }
  const isPointing = () => sheets.classList.contains('pointing');
  point.addEventListener('click', () => isPointing() ? end() : begin());
  document.addEventListener('keydown', event => { if (event.key === 'Escape' && isPointing()) { end(); point.focus(); } });
  const chosen = target => { const rect = target.closest?.('.lines rect'); return rect ? [Number(rect.closest('.page').id.slice(1)), Number(rect.dataset.line)] : null; };
  sheets.addEventListener('click', event => { const at = chosen(event.target); if (at) { event.preventDefault(); end(); missing(...at); } });
  sheets.addEventListener('keydown', event => {
    const rect = event.target.closest?.('.lines rect'), step = { ArrowDown: 1, ArrowUp: -1, PageDown: 1e4, PageUp: -1e4 }[event.key];
    if (rect && step) {
      event.preventDefault();
      const all = [...sheets.querySelectorAll('.lines rect')], own = all.filter(one => one.parentNode === rect.parentNode), here = all.indexOf(rect);
      const next = step > 1 ? all.indexOf(own.at(-1)) + 1 : step < -1 ? all.indexOf(own[0]) - 1 : here + step;
      all[Math.min(Math.max(next, 0), all.length - 1)].focus();
      return;
    }
    const at = chosen(event.target);
    if (at && (event.key === 'Enter' || event.key === ' ')) { event.preventDefault(); end(); missing(...at); }
  });

  const shown = box => box.slice(box.length - 4); // the displayed page's
  const union = boxes => [Math.min(...boxes.map(b => b[0])), Math.min(...boxes.map(b => b[1])), Math.max(...boxes.map(b => b[2])), Math.max(...boxes.map(b => b[3]))];
  const isIn = ([l, b, r, t], box) => { const x = (box[0] + box[2]) / 2, y = (box[1] + box[3]) / 2; return l <= x && x <= r && b <= y && y <= t; };
  /** Why no item can be put in there, or null. */
  function refusal(number, box) {
    const part = told.parts.find(([from, to, kind]) => from <= number && number <= to && ['annex', 'letter', 'signatures'].includes(kind));
    if (part) return say('Siden er ikke dagsordenens egen. Ret først, hvad siden er, under »Filens dele«.', "The page is not the agenda's own. Correct first what it is, under “The file's parts”.");
    const item = Object.values(told.places).find(place => place.heading && place.page === number && isIn(place.heading, shown(box)));
    return item ? say(`Linjen er allerede overskrift for punkt ${item.item}.`, `The line is the heading of item ${item.item} already.`) : null;
  }
  function missing(number, first) {
    const no = refusal(number, told.lines[number][first]);
    if (no) { page.ask(say('Her kan intet punkt sættes ind', 'No item can be put in here'), [make('p', {}, no)], () => []); return; }
    const lines = told.lines[number], count = page.number(Math.min(6, lines.length - first), 1, 'Linjer i overskriften', 'Lines of the heading');
    const parts = [count, page.line('item.number', ''), page.line('item.title', ''), page.line('item.parent', '')];
    const parent = () => parts[3].querySelector('select'), ids = new Set(told.items.map(([id]) => id));
    const suggest = () => { const before = (parts[1].querySelector('input').value.match(/^(.+)\.[^.]+$/) ?? [])[1]; parent().value = ids.has(before) ? before : ''; };
    parts[1].addEventListener('input', suggest);
    const heading = () => lines.slice(first, first + Number(count.querySelector('input').value || 1));
    const fill = () => {
      const text = heading().map(box => words(number, box)).join(' ').replace(/\s+/g, ' ').trim();
      const read = /^(?:punkt|pkt\.?|sag|ad)?\s*(?:nr\.?\s*)?(\d+(?:\.\d+)*)\s*[.:)–-]*\s+(.+)$/i.exec(text);
      parts[1].querySelector('input').value = read?.[1] ?? '';
      parts[2].querySelector('textarea').value = read?.[2] ?? text;
      suggest();
    };
    count.addEventListener('input', fill);
    fill();
    page.ask(say('Et punkt mangler: dets overskrift', 'A missing item: its heading'), parts, () => {
      const box = union(heading().map(shown)), right = page.fields(), at = { page: number, box };
      return [
        { place: 'line.role', ...at, was: null, right: 'item' }, { place: 'item.number', ...at, was: undefined, right: right.get('item.number') }, { place: 'item.title', ...at, was: undefined, right: right.get('item.title') },
        ...(right.get('item.parent') ? [{ place: 'item.parent', ...at, was: null, right: right.get('item.parent') }] : []),
      ];
    });
  }
})();
