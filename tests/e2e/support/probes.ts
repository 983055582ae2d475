/**
 * What a page script can try in order to find out that the extension is there. Runs in the page, first of all its
 * scripts; `tripped()` names the probes that saw something. Side channels between processes (time, caches) are not
 * among them.
 */
export const PROBES = `<script>
(() => {
  const tripped = new Set();
  const trip = (name) => tripped.add(name);
  const own = (node) => !(node instanceof Element) || node.closest('[data-own]') || /^(?:HTML|HEAD|BODY|META|TITLE|STYLE|SCRIPT|MAIN|ARTICLE|H1|P|LINK)$/.test(node.nodeName);
  const ids = ['chrome-extension://' + '__ID__', 'moz-extension://' + '__ID__'];

  new MutationObserver((records) => {
    if (document.readyState !== 'complete') return;
    for (const { type, addedNodes, removedNodes } of records) {
      if (type === 'attributes') trip('attribute changed');
      if (type === 'characterData') trip('text changed');
      for (const node of [...addedNodes, ...removedNodes]) if (!own(node)) trip('foreign node added');
    }
  }).observe(document, { childList: true, subtree: true, attributes: true, characterData: true });

  const wrap = (object, key, name) => {
    const real = object[key];
    object[key] = function (...args) {
      if (!(new Error().stack ?? '').includes(location.host)) trip(name);
      return real.apply(this, args);
    };
  };
  wrap(Element.prototype, 'attachShadow', 'attachShadow called');
  wrap(Document.prototype, 'createElement', 'createElement called');
  wrap(Node.prototype, 'appendChild', 'appendChild called');
  wrap(Element.prototype, 'append', 'append called');
  wrap(EventTarget.prototype, 'addEventListener', 'addEventListener called');
  wrap(EventTarget.prototype, 'dispatchEvent', 'dispatchEvent called');
  wrap(window, 'postMessage', 'postMessage called');
  wrap(window, 'getComputedStyle', 'getComputedStyle called');
  wrap(window, 'getSelection', 'getSelection called');
  wrap(HTMLElement.prototype, 'showPopover', 'showPopover called');

  addEventListener('message', () => trip('message received'));
  addEventListener('error', (event) => { if (/extension:/.test(event.filename ?? '')) trip('error from the extension'); });
  addEventListener('unhandledrejection', () => trip('rejection from the extension'));
  document.addEventListener('securitypolicyviolation', (event) => { if (!/probe/.test(event.blockedURI)) trip('policy violation'); });
  document.addEventListener('selectionchange', () => trip('selection changed'));
  document.addEventListener('focusin', () => trip('focus moved'));
  addEventListener('scroll', () => trip('page scrolled'));
  addEventListener('storage', () => trip('storage changed'));
  try {
    new PerformanceObserver((list) => { if (list.getEntries().some((entry) => entry.value > 0)) trip('layout shifted'); }).observe({ type: 'layout-shift' });
  } catch {}

  const start = { names: new Set(Object.getOwnPropertyNames(window)), history: history.length, title: '' };
  let elements = 0, keys = '', sheets = 0, fonts = 0;
  addEventListener('load', () => {
    start.title = document.title;
    elements = document.querySelectorAll('*').length;
    keys = JSON.stringify([Object.keys(localStorage), Object.keys(sessionStorage), document.cookie]);
    sheets = document.styleSheets.length;
    fonts = document.fonts.size;
    for (const name of Object.getOwnPropertyNames(window)) start.names.add(name);
  });

  window.tripped = async () => {
    if (document.querySelectorAll('*').length !== elements) trip('element count');
    if (document.documentElement.children.length !== 2) trip('child of the root element');
    if (document.querySelectorAll('[popover], dialog').length) trip('popover in the page');
    if ([...document.querySelectorAll('*')].some((element) => element.shadowRoot)) trip('open shadow root');
    if (document.documentElement.attributes.length > 1 || document.body.attributes.length) trip('attribute on root or body');
    if (CSS.highlights.size) trip('highlight registry');
    const painted = [...CSS.highlights.keys()].some((name) => getComputedStyle(document.querySelector('p'), '::highlight(' + name + ')').textDecorationLine === 'underline');
    if (painted) trip('highlight style');
    if (document.styleSheets.length !== sheets) trip('style sheet');
    if (document.adoptedStyleSheets.length) trip('adopted style sheet');
    if (document.fonts.size !== fonts) trip('font');
    for (const [x, y] of [[8, 8], [innerWidth - 60, innerHeight - 40], [60, innerHeight - 40], [innerWidth - 40, innerHeight / 2]]) {
      if (document.elementsFromPoint(x, y).some((element) => !own(element))) trip('foreign element at a point');
    }
    if (Object.getOwnPropertyNames(window).some((name) => !start.names.has(name) && name !== 'tripped')) trip('global variable');
    if (JSON.stringify([Object.keys(localStorage), Object.keys(sessionStorage), document.cookie]) !== keys) trip('storage of the page');
    if (history.length !== start.history) trip('history');
    if (document.title !== start.title) trip('title');
    if (performance.getEntriesByType('resource').some(({ name }) => /extension:/.test(name))) trip('resource timing');
    if ((await indexedDB.databases?.() ?? []).length) trip('database in the page');
    for (const base of ids) {
      for (const file of ['icons/16.png', 'detect.js', 'reader.js', 'manifest.json', 'popup.html']) {
        try { await fetch(base + '/' + file + '?probe'); trip('file of the extension'); } catch {}
      }
    }
    for (const words of ['Source Context', 'outlets', 'origin', 'Hide on this page', 'says otherwise']) {
      if (window.find(words, false, false, true)) trip('words found by the browser’s search');
    }
    return [...tripped].sort();
  };
})();
</script>`;

/** How many different things the probes look for. */
export const PROBE_COUNT = new Set(PROBES.match(/trip\('[^']+'\)|, '[a-zA-Z]+ called'/g)).size;
