'use strict';
// What the page does better with a script. Without it everything can be read and reached.
const all = (selector, from = document) => [...from.querySelectorAll(selector)];
const make = (name, attributes = {}, ...children) => {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...children);
  return element;
};

// "/" goes to the search.
document.addEventListener('keydown', event => {
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || event.target.closest('input, textarea, select')) return;
  const box = document.getElementById('q');
  if (box) { event.preventDefault(); box.focus(); box.select(); }
});

// Suggestions as one types: a combobox with a list (WAI-ARIA Authoring Practices).
for (const form of all('form[data-complete]')) {
  const input = form.querySelector('input[type=search]');
  const list = make('ul', { role: 'listbox', id: 'suggestions', 'aria-label': form.querySelector('label').textContent, hidden: '' });
  let chosen = -1, typed = '', asked = 0, timer = 0;
  for (const [key, value] of Object.entries({ role: 'combobox', 'aria-autocomplete': 'list', 'aria-expanded': 'false', 'aria-controls': list.id })) input.setAttribute(key, value);
  form.append(list);
  // What was asked before a choice comes too late to undo it.
  const settle = () => { asked++; clearTimeout(timer); };
  const close = () => { settle(); list.hidden = true; chosen = -1; input.setAttribute('aria-expanded', 'false'); input.removeAttribute('aria-activedescendant'); };
  const choose = index => {
    settle();
    const options = all('[role=option]', list);
    chosen = (index + options.length + 1) % (options.length + 1);
    options.forEach((option, i) => option.setAttribute('aria-selected', i === chosen));
    if (chosen < options.length) { input.value = options[chosen].textContent; input.setAttribute('aria-activedescendant', options[chosen].id); }
    else { input.value = typed; input.removeAttribute('aria-activedescendant'); }
  };
  const ask = async () => {
    const turn = ++asked;
    typed = input.value;
    if (typed.trim().length < 2) return close();
    try {
      const answer = await fetch(`${form.dataset.complete}?q=${encodeURIComponent(typed)}`);
      const words = answer.ok ? await answer.json() : [];
      if (turn !== asked || document.activeElement !== input) return;
      list.replaceChildren(...words.map((word, i) => make('li', { role: 'option', id: `suggestion${i}`, 'aria-selected': 'false' }, word)));
      chosen = words.length;
      list.hidden = !words.length;
      input.setAttribute('aria-expanded', String(!!words.length));
    } catch { close(); }
  };
  input.addEventListener('input', () => { clearTimeout(timer); timer = setTimeout(ask, 120); });
  input.addEventListener('keydown', event => {
    if (list.hidden) { if (event.key === 'ArrowDown' && input.value.trim().length > 1) { event.preventDefault(); ask(); } return; }
    if (event.key === 'ArrowDown') { event.preventDefault(); choose(chosen + 1); }
    else if (event.key === 'ArrowUp') { event.preventDefault(); choose(chosen - 1); }
    else if (event.key === 'Escape') { event.preventDefault(); input.value = typed; close(); }
  });
  input.addEventListener('blur', close);
  list.addEventListener('pointerdown', event => {
    const option = event.target.closest('[role=option]');
    if (option) { event.preventDefault(); input.value = option.textContent; form.requestSubmit(); }
  });
}

// A long list is narrowed down to the names that have what is typed, as the server does it.
for (const form of all('form[data-narrow]')) {
  const section = document.getElementById(form.dataset.narrow), input = form.querySelector('input'), told = form.querySelector('[role=status]');
  const more = section.querySelector('details'), folded = text => text.normalize('NFC').toLowerCase().replaceAll('å', 'aa').replaceAll('æ', 'ae').replaceAll('ø', 'oe');
  const names = all('ul > li', section).map(entry => ({ entry, name: folded(entry.querySelector('bdi').textContent) }));
  input.addEventListener('input', () => {
    const words = folded(input.value).split(/\s+/).filter(word => word);
    let fitting = 0;
    for (const { entry, name } of names) { entry.hidden = !words.every(word => name.includes(word)); fitting += !entry.hidden; }
    if (more) { more.open = words.length > 0; more.firstElementChild.hidden = words.length > 0; }
    told.textContent = form.dataset.told.replace('#', fitting.toLocaleString(document.documentElement.lang));
  });
}

// Tables are sorted by a column's head. What is spread over rows stands as it is.
for (const table of all('table[data-sortable]')) {
  const body = table.tBodies[0], heads = all('th[scope=col]', table.tHead ?? document.createElement('thead'));
  if (!body || body.rows.length < 2 || body.querySelector('[rowspan], [colspan]') || table.tHead?.rows.length !== 1) continue;
  const printed = [...body.rows], words = new Intl.Collator(document.documentElement.lang, { numeric: true });
  const of = (row, column) => { const cell = row.cells[column]; return { text: cell.textContent.trim(), value: cell.dataset.v }; };
  const compare = (a, b) => a.value !== undefined && b.value !== undefined
    ? (isNaN(a.value) || isNaN(b.value) ? words.compare(a.value, b.value) : a.value - b.value)
    : (a.value === undefined) - (b.value === undefined) || (a.text === '') - (b.text === '') || words.compare(a.text, b.text);
  for (const head of heads) {
    const button = make('button', { type: 'button' }, ...head.childNodes);
    head.append(button);
    button.addEventListener('click', () => {
      const next = { none: 'ascending', ascending: 'descending', descending: 'none' }[head.getAttribute('aria-sort') ?? 'none'], column = head.cellIndex;
      for (const other of heads) other.removeAttribute('aria-sort');
      if (next !== 'none') head.setAttribute('aria-sort', next);
      const sorted = next === 'none' ? printed : [...printed].sort((a, b) => (next === 'ascending' ? 1 : -1) * compare(of(a, column), of(b, column)));
      body.append(...sorted);
    });
  }
}

// Text and page light each other up.
const sheets = document.querySelector('.sheets'), text = document.querySelector('.reader .text');
if (sheets && text) {
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const datum = anchor => text.querySelector(`[data-a="${CSS.escape(anchor)}"]`);
  const inks = anchor => all(`[data-a="${CSS.escape(anchor)}"]`, sheets);
  const parts = anchor => [...all(`[data-a="${CSS.escape(anchor)}"]`, text), ...inks(anchor)];
  let lit = null, held = null;
  const light = anchor => {
    if (lit === anchor) return;
    if (lit) for (const part of parts(lit)) part.classList.remove('lit');
    lit = anchor;
    if (lit) for (const part of parts(lit)) part.classList.add('lit');
  };
  const hold = anchor => { held = anchor; light(anchor); };
  /** The innermost part that has ink: a cell whose place is not known lights its table. */
  const anchorAt = target => {
    for (let part = target.closest?.('[data-a]'); part; part = part.parentElement?.closest('[data-a]'))
      if (!text.contains(part) || inks(part.dataset.a).length) return part.dataset.a;
    return null;
  };
  const beside = () => getComputedStyle(sheets).position === 'sticky';
  const show = (element, pane) => {
    if (!element) return;
    const behavior = calm ? 'instant' : 'smooth';
    if (pane !== sheets || !beside()) return element.scrollIntoView({ block: 'center', behavior });
    const top = element.getBoundingClientRect().top - pane.getBoundingClientRect().top + pane.scrollTop;
    pane.scrollTo({ top: top - pane.clientHeight * .25, behavior });
  };
  const showInk = (anchor, focus) => { hold(anchor); const ink = inks(anchor)[0]; show(ink, sheets); if (focus) (ink?.hasAttribute('tabindex') ? ink : null)?.focus({ preventScroll: true }); return !!ink; };
  const showText = anchor => { hold(anchor); const part = datum(anchor); show(part, text); part?.focus({ preventScroll: true }); };

  /** The page goes along with the reader, where the lit ink is out of its pane. */
  let following = 0;
  const follow = () => {
    clearTimeout(following);
    following = setTimeout(() => {
      const ink = lit && beside() && inks(lit)[0], pane = sheets.getBoundingClientRect(), box = ink?.getBoundingClientRect();
      if (box && (box.bottom < pane.top + 40 || box.top > pane.bottom - 40)) show(ink, sheets);
    }, 150);
  };

  for (const pane of [sheets, text]) {
    pane.addEventListener('pointerover', event => { light(anchorAt(event.target) ?? held); if (pane === text) follow(); });
    pane.addEventListener('pointerleave', () => light(held));
    pane.addEventListener('focusin', event => { light(anchorAt(event.target) ?? held); if (pane === text) follow(); });
    pane.addEventListener('focusout', () => light(held));
  }
  text.addEventListener('click', event => {
    const see = event.target.closest('[data-see]');
    if (see) { if (showInk(see.dataset.see, true)) event.preventDefault(); return; }
    if (event.target.closest('a, button, summary') || getSelection().toString()) return;
    const anchor = anchorAt(event.target);
    if (anchor && beside()) showInk(anchor, false);
  });
  const chosen = event => { const region = event.target.closest?.('.region[data-on]'); if (region) { event.preventDefault(); showText(region.dataset.a); } };
  sheets.addEventListener('click', chosen);
  sheets.addEventListener('keydown', event => { if (event.key === 'Enter' || event.key === ' ') chosen(event); });
  document.addEventListener('keydown', event => { if (event.key === 'Escape') { held = null; light(null); } });

  const name = anchor => (datum(anchor)?.querySelector('h2 bdi, figcaption b') ?? datum(anchor))?.textContent.trim().slice(0, 100) ?? '';
  const load = async image => {
    const figure = image.closest('figure');
    try {
      const answer = await fetch(image.src);
      if (!answer.ok) { figure.replaceChild(make('p', { class: 'note' }, answer.headers.get('content-type')?.startsWith('text/plain') ? await answer.text() : image.alt), image); return; }
      const sheet = document.importNode(new DOMParser().parseFromString(await answer.text(), 'image/svg+xml').documentElement, true);
      if (sheet.localName !== 'svg') return;
      sheet.setAttribute('role', 'group');
      sheet.setAttribute('aria-label', image.alt);
      const first = new Set();
      for (const region of all('.region', sheet)) {
        const anchor = region.dataset.a;
        if (!datum(anchor)) continue;
        region.dataset.on = '';
        if (region.classList.contains('cell') || first.has(anchor)) continue;
        first.add(anchor);
        for (const [key, value] of Object.entries({ tabindex: '0', role: 'button', 'aria-label': `${name(anchor)}: ${sheets.dataset.region}` })) region.setAttribute(key, value);
      }
      figure.replaceChild(sheet, image);
      if (lit) { const now = lit; lit = null; light(now); }
    } catch { /* the picture stays */ }
  };
  // Beside the text all of them, one after the other, and the pane begins where the item does; below it those that come near.
  const images = all('figure img', sheets);
  const loadAll = async () => {
    for (const image of images) {
      await load(image);
      const start = image === images[0] && inks(text.querySelector('h1').dataset.a)[0];
      if (start && sheets.scrollTop === 0) sheets.scrollTop = Math.max(0, start.getBoundingClientRect().top - sheets.getBoundingClientRect().top - 60);
    }
  };
  const near = new IntersectionObserver(entries => {
    for (const entry of entries) if (entry.isIntersecting) { near.unobserve(entry.target); load(entry.target); }
  }, { rootMargin: '150% 0%' });
  const arrive = () => {
    const part = location.hash.length > 1 && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (part && part.dataset.a && text.contains(part)) { hold(part.dataset.a); follow(); }
  };
  addEventListener('hashchange', arrive);
  if (beside()) loadAll().then(arrive);
  else for (const image of images) near.observe(image);
}
