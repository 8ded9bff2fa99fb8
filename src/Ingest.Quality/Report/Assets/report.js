// The list of documents: sorted, searched and drawn in parts; what is not in this file is loaded after the page is shown.
(() => {
  const told = JSON.parse(document.getElementById('list').textContent);
  const rows = [...told.rows], table = document.querySelector('#documents table');
  if (!table) return;
  const body = table.querySelector('tbody'), more = document.getElementById('more'), state = document.getElementById('state');
  const search = document.getElementById('search'), filter = document.getElementById('filter');
  let order = { key: 'bad', down: true }, shown = 100;
  const number = value => String(value).replace(/\B(?=(\d{3})+$)/g, english() ? ',' : '.');
  const percent = value => value === null || value === undefined ? '–' : (Math.floor(value * 1000 + 1e-9) / 10).toFixed(value >= 1 ? 0 : 1).replace('.', english() ? '.' : ',') + (english() ? '%' : ' %');
  const words = row => (row.path + ' ' + (row.body ?? '') + ' ' + (row.date ?? '')).toLowerCase();
  const wanted = row => (!search.value || search.value.toLowerCase().split(/\s+/).every(word => words(row).includes(word))) && ({
    all: () => true, truth: () => row.q !== undefined, wrong: () => row.diffs > 0, failed: () => row.status !== 'complete', doubt: () => row.doubts > 0, checks: () => row.checks > 0,
  })[filter.value]();
  const valueOf = row => order.key === 'path' ? row.path : order.key === 'date' ? row.date ?? '' : row[order.key] ?? -1;

  function draw() {
    const chosen = rows.filter(wanted).sort((a, b) => {
      const [x, y] = [valueOf(a), valueOf(b)];
      const sign = typeof x === 'string' ? x.localeCompare(y, 'da') : x - y;
      return (order.down ? -sign : sign) || a.path.localeCompare(b.path, 'da');
    });
    body.replaceChildren(...chosen.slice(0, shown).map(line));
    more.hidden = chosen.length <= shown;
    const loading = rows.length < told.total ? say(` — henter ${number(rows.length)} af ${number(told.total)}`, ` — loading ${number(rows.length)} of ${number(told.total)}`) : '';
    state.textContent = say(`${number(Math.min(shown, chosen.length))} af ${number(chosen.length)} dokumenter vist`, `${number(Math.min(shown, chosen.length))} of ${number(chosen.length)} documents shown`) + loading;
    for (const head of table.querySelectorAll('th[data-key]')) head.setAttribute('aria-sort', head.dataset.key === order.key ? order.down ? 'descending' : 'ascending' : 'none');
  }
  function line(row) {
    const name = row.page ? make('a', { href: 'documents/' + encodeURIComponent(row.page) }, row.path) : make('span', {}, row.path);
    const status = row.status === 'complete' ? null : make('span', { class: 'badge ' + (row.status === 'failed' ? 'bad' : 'warn'), title: row.reason }, row.status === 'failed' ? both('fejlet', 'failed') : both('delvis', 'partial'));
    const quality = row.q === undefined ? make('span', { class: 'soft' }, both('intet facit', 'no truth')) : make('span', { class: 'quality' }, make('span', { class: 'track', 'aria-hidden': 'true' }, make('span', { style: `width:${row.q * 100}%`, class: row.q >= .995 ? 'good' : row.q >= .95 ? 'fair' : 'poor' })), percent(row.q));
    const count = (value, style) => make('td', { class: 'n' + (value ? ' ' + style : '') }, value === undefined ? '–' : value ? number(value) : '0');
    return make('tr', {},
      make('th', { scope: 'row' }, name, ' ', status, make('small', {}, [row.body, row.date].filter(Boolean).join(' · '))),
      make('td', {}, quality), count(row.diffs, 'poor'), count(row.checks, 'fair'), count(row.doubts, 'fair'), count(row.items, ''), count(row.pages, ''));
  }
  for (const button of table.querySelectorAll('th[data-key] button')) button.addEventListener('click', () => {
    const key = button.closest('th').dataset.key;
    order = { key, down: order.key === key ? !order.down : key !== 'path' && key !== 'q' };
    shown = 100; draw();
  });
  search.addEventListener('input', () => { shown = 100; draw(); });
  filter.addEventListener('change', () => { shown = 100; draw(); });
  more.addEventListener('click', () => { const before = shown; shown += 100; draw(); body.rows[before]?.querySelector('a')?.focus(); });
  document.addEventListener('language', draw);
  for (const link of document.querySelectorAll('[data-filter]')) link.addEventListener('click', () => { filter.value = link.dataset.filter; shown = 100; draw(); });

  // Parts are scripts, since a page from a file may load nothing else.
  let part = 0;
  window.ingestPart = told => { rows.push(...told); draw(); };
  const next = () => {
    if (part >= told.parts) return;
    part += 1;
    const script = make('script', { src: `documents/part-${part}.js` });
    script.addEventListener('load', () => { script.remove(); setTimeout(next); });
    script.addEventListener('error', () => { state.textContent = say(`documents/part-${part}.js mangler: listen er ikke hel.`, `documents/part-${part}.js is missing: the list is not whole.`); });
    document.body.append(script);
  };
  draw();
  setTimeout(next);
})();
// A long list opens in parts.
for (const list of document.querySelectorAll('[data-parts]')) {
  const items = [...list.children], step = 20;
  let shown = step;
  const button = make('button', { type: 'button', class: 'more' }, both('Vis flere', 'Show more'));
  const draw = () => { items.forEach((item, i) => { item.hidden = i >= shown; }); button.hidden = items.length <= shown; };
  button.addEventListener('click', () => { const before = shown; shown += step; draw(); items[before]?.querySelector('a')?.focus(); });
  list.after(button);
  draw();
  addEventListener('beforeprint', () => items.forEach(item => { item.hidden = false; }));
  addEventListener('afterprint', draw);
}
