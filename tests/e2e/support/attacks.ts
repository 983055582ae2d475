/** What a page can do so that our badge is not seen, or does what the page wants. Each runs in the page. */
export const ATTACKS: Record<string, string> = {
  'root opacity': `document.documentElement.style.opacity = '0'`,
  'body opacity': `document.body.style.opacity = '0'`,
  'root transform': `document.documentElement.style.transform = 'translateX(-200vw)'`,
  'root scale': `document.documentElement.style.scale = '0.01'`,
  'root clip': `document.documentElement.style.clipPath = 'circle(0)'`,
  'root filter': `document.documentElement.style.filter = 'opacity(0)'`,
  'root visibility': `document.documentElement.style.visibility = 'hidden'`,
  'root display': `document.documentElement.style.display = 'none'`,
  'root content-visibility': `document.documentElement.style.contentVisibility = 'hidden'`,
  'root zoom': `document.documentElement.style.zoom = '0.01'`,
  'style sheet against every div': `document.head.append(Object.assign(document.createElement('style'), { textContent: 'div, div * { display: none !important; opacity: 0 !important; transform: scale(0) !important }' }))`,
  'style sheet against popovers': `document.head.append(Object.assign(document.createElement('style'), { textContent: '[popover] { visibility: hidden !important; inset: auto !important; left: -9999px !important; clip-path: circle(0) !important }' }))`,
  'inline style on our element': `document.documentElement.lastElementChild.style.cssText = 'display: none !important; opacity: 0 !important'`,
  'hidden and inert on our element': `Object.assign(document.documentElement.lastElementChild, { hidden: true, inert: true })`,
  'popover attribute taken off': `document.documentElement.lastElementChild.removeAttribute('popover')`,
  'element above all others': `cover(document.createElement('div'))`,
  'popover above us': `const p = cover(document.createElement('div')); p.popover = 'manual'; p.showPopover()`,
  'popover above us that lets clicks through': `const p = cover(document.createElement('div')); p.popover = 'manual'; p.style.pointerEvents = 'none'; p.showPopover()`,
  'popovers above us, again and again': `let n = 0; const t = setInterval(() => { const p = cover(document.createElement('div')); p.popover = 'manual'; p.showPopover(); if (++n > 30) clearInterval(t); }, 100)`,
  'modal dialog': `const d = cover(document.createElement('dialog')); d.showModal()`,
  'element removed': `document.documentElement.lastElementChild.remove()`,
  'element removed, again and again': `setInterval(() => { for (const e of document.querySelectorAll('html > [popover]')) e.remove(); }, 10)`,
  'element moved into a hidden one': `const h = document.createElement('div'); h.hidden = true; document.body.append(h); h.append(document.documentElement.lastElementChild)`,
  'popover closed': `document.documentElement.lastElementChild.hidePopover()`,
  'popover closed, again and again': `setInterval(() => { try { document.querySelector('html > [popover]').hidePopover(); } catch {} }, 10)`,
  'document emptied around us': `document.documentElement.replaceChildren(document.head, document.body)`,
  'highlights cleared': `CSS.highlights.clear()`,
  'highlights cleared, again and again': `setInterval(() => CSS.highlights.clear(), 20)`,
  'highlights of our names': `for (const name of [...CSS.highlights.keys()]) CSS.highlights.set(name, new Highlight())`,
  'built-ins replaced': `for (const [o, k] of [[Array.prototype, 'forEach'], [Array.prototype, 'map'], [Node.prototype, 'contains'], [Element.prototype, 'matches'], [EventTarget.prototype, 'addEventListener'], [Object, 'entries'], [JSON, 'stringify'], [Promise.prototype, 'then']]) o[k] = () => { throw new Error('gone'); }`,
  'names clobbered': `document.body.insertAdjacentHTML('beforeend', '<form name="body"></form><img name="documentElement"><form name="querySelectorAll"><input name="firstChild"><input name="getAttribute"></form><img name="getSelection"><img name="title">')`,
  'made-up events': `for (const type of ['click', 'pointerdown', 'keydown', 'toggle', 'abort', 'wxt:content-script-started', 'message']) for (const target of [document, window, document.documentElement, document.documentElement.lastElementChild]) for (const E of [Event, CustomEvent, MouseEvent]) target.dispatchEvent(new E(type, { bubbles: true, detail: { contentScriptName: 'reader' } }))`,
  'mutation storm': `let n = 0; const t = setInterval(() => { for (let i = 0; i < 500; i++) { const s = document.createElement('span'); document.body.append(s); s.remove(); } if (++n > 100) clearInterval(t); }, 10)`,
};

/** Lays an element over the whole window; the attacks use it. */
export const COVER = `window.cover = (element) => {
  Object.assign(element.style, { position: 'fixed', inset: '0', width: '100vw', height: '100vh', maxWidth: 'none', maxHeight: 'none', margin: '0', border: '0', padding: '0', zIndex: '2147483647', background: 'rgb(250, 240, 255)' });
  document.body.append(element);
  return element;
};`;
