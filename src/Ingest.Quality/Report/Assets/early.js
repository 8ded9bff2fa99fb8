// Before the first paint: the reader's language and colours.
(() => {
  const root = document.documentElement;
  try {
    const lang = localStorage.getItem('ingest-lang'), theme = localStorage.getItem('ingest-theme');
    if (lang === 'da' || lang === 'en') { root.dataset.lang = lang; root.lang = lang; }
    if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
  } catch { /* no storage: the defaults stand */ }
})();
