// Pages and data light each other up.
const page = (() => {
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

  sheets.addEventListener('click', event => { if (sheets.classList.contains('pointing')) return; const region = event.target.closest('a[data-a]'); if (region) { event.preventDefault(); showData(region.dataset.a); } });
  side.addEventListener('click', event => {
    const see = event.target.closest('[data-see]'), go = event.target.closest('[data-go]'), fix = event.target.closest('[data-fix]');
    if (see) { event.preventDefault(); showInk(see.dataset.see); }
    else if (go) { event.preventDefault(); showInk(go.dataset.go); if (datum(go.dataset.go)) showData(go.dataset.go); }
    else if (fix) page.correct(fix.dataset.fix);
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
  return { told, sheets, side, datum };
})();
