'use strict';
const root = document.documentElement;
const store = (key, value) => { try { localStorage.setItem(key, value); } catch { /* not kept */ } };
const english = () => root.dataset.lang === 'en';
const say = (da, en) => english() ? en : da;
const make = (name, attributes = {}, ...children) => {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) if (value !== null && value !== undefined && value !== false) element.setAttribute(key, value === true ? '' : value);
  element.append(...children.filter(child => child !== null && child !== undefined));
  return element;
};
const both = (da, en) => da === en ? document.createTextNode(da)
  : (() => { const f = document.createDocumentFragment(); f.append(make('span', { class: 'da', lang: 'da' }, da), make('span', { class: 'en', lang: 'en' }, en)); return f; })();

function speak(lang) {
  root.dataset.lang = root.lang = lang;
  for (const button of document.querySelectorAll('[data-set-lang]')) button.setAttribute('aria-pressed', button.dataset.setLang === lang);
  for (const name of ['aria-label', 'placeholder', 'label'])
    for (const element of document.querySelectorAll(`[data-${name}-${lang}]`)) element.setAttribute(name, element.getAttribute(`data-${name}-${lang}`));
  document.dispatchEvent(new CustomEvent('language'));
}
for (const button of document.querySelectorAll('[data-set-lang]'))
  button.addEventListener('click', () => { store('ingest-lang', button.dataset.setLang); speak(button.dataset.setLang); });
for (const button of document.querySelectorAll('[data-theme-switch]'))
  button.addEventListener('click', () => {
    const dark = root.dataset.theme ? root.dataset.theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
    root.dataset.theme = dark ? 'light' : 'dark';
    store('ingest-theme', root.dataset.theme);
  });
speak(root.dataset.lang);
