/** What a page can do so that what we show is not seen, or does what the page wants. Each runs in the page. */
export const ON_US: Record<string, string> = {
  'root opacity': `document.documentElement.style.opacity = '0'`,
  'body opacity': `document.body.style.opacity = '0'`,
  'root transform': `document.documentElement.style.transform = 'translateX(-200vw)'`,
  'root scale': `document.documentElement.style.scale = '0.01'`,
  'root clip': `document.documentElement.style.clipPath = 'circle(0)'`,
  'root filter': `document.documentElement.style.filter = 'opacity(0)'`,
  'root filter of a picture': `document.body.insertAdjacentHTML('beforeend', '<svg width="0" height="0"><filter id="f"><feFlood flood-color="rgb(190, 160, 255)"/></filter></svg>'); document.documentElement.style.filter = 'url(#f)'`,
  'root mask': `document.documentElement.style.mask = 'linear-gradient(transparent, transparent)'`,
  'root blend': `document.documentElement.style.mixBlendMode = 'lighten'; document.documentElement.style.background = '#fff'`,
  'root visibility': `document.documentElement.style.visibility = 'hidden'`,
  'root display': `document.documentElement.style.display = 'none'`,
  'root content-visibility': `document.documentElement.style.contentVisibility = 'hidden'`,
  'root zoom': `document.documentElement.style.zoom = '0.01'`,
  'style sheet against every div': `document.head.append(Object.assign(document.createElement('style'), { textContent: 'div, div * { display: none !important; opacity: 0 !important; transform: scale(0) !important }' }))`,
  'style sheet against popovers': `document.head.append(Object.assign(document.createElement('style'), { textContent: '[popover] { visibility: hidden !important; inset: auto !important; left: -9999px !important; clip-path: circle(0) !important }' }))`,
  'inline style on our element': `document.documentElement.lastElementChild.style.cssText = 'display: none !important; opacity: 0 !important'`,
  'hidden and inert on our element': `Object.assign(document.documentElement.lastElementChild, { hidden: true, inert: true })`,
  'our element made a popover, and closed': `const e = document.documentElement.lastElementChild; e.popover = 'manual'; e.showPopover(); e.hidePopover()`,
  'element above all others': `cover(document.createElement('div'))`,
  'popover above us': `const p = cover(document.createElement('div')); p.popover = 'manual'; p.showPopover()`,
  'popover above us that lets clicks through': `const p = cover(document.createElement('div')); p.popover = 'manual'; p.style.pointerEvents = 'none'; p.showPopover()`,
  'popovers above us, again and again': `let n = 0; const t = setInterval(() => { const p = cover(document.createElement('div')); p.popover = 'manual'; p.showPopover(); if (++n > 30) clearInterval(t); }, 100)`,
  'popover of a shadow tree above us that lets clicks through': `const root = document.body.appendChild(document.createElement('div')).attachShadow({ mode: 'closed' }); const p = cover(document.createElement('div')); p.popover = 'manual'; p.style.pointerEvents = 'none'; root.append(p); p.showPopover()`,
  'popover above us, its events kept to itself': `addEventListener('toggle', (event) => event.stopImmediatePropagation(), true); const p = cover(document.createElement('div')); p.popover = 'manual'; p.style.pointerEvents = 'none'; p.showPopover()`,
  'shadow of a small popover': `const p = cover(document.createElement('div')); Object.assign(p.style, { inset: '0 auto auto 0', width: '1px', height: '1px', pointerEvents: 'none', boxShadow: '0 0 0 300vmax rgb(190, 160, 255)' }); p.popover = 'manual'; p.showPopover()`,
  'backdrop of a small popover': `document.head.append(Object.assign(document.createElement('style'), { textContent: '::backdrop { background: rgb(190, 160, 255) !important; pointer-events: none }' })); const p = cover(document.createElement('div')); Object.assign(p.style, { inset: '0 auto auto 0', width: '1px', height: '1px' }); p.popover = 'manual'; p.showPopover()`,
  'modal dialog, and a popover that lets clicks through': `cover(document.createElement('dialog')).showModal(); setTimeout(() => { const p = cover(document.createElement('div')); p.popover = 'manual'; p.style.pointerEvents = 'none'; p.showPopover() }, 300)`,
  'full screen of the page': `document.documentElement.requestFullscreen()`,
  'full screen of a part of the page': `cover(document.createElement('div')).requestFullscreen()`,
  'a change of view that never ends': `document.head.append(Object.assign(document.createElement('style'), { textContent: '::view-transition { background: rgb(190, 160, 255); pointer-events: none } ::view-transition-group(*) { animation-duration: 9999s; opacity: 0 !important }' })); document.startViewTransition(() => {})`,
  'modal dialog': `const d = cover(document.createElement('dialog')); d.showModal()`,
  'element removed': `document.documentElement.lastElementChild.remove()`,
  'element removed, again and again': `setInterval(() => { for (const e of document.querySelectorAll('html > div')) e.remove(); }, 10)`,
  'element moved into a hidden one': `const h = document.createElement('div'); h.hidden = true; document.body.append(h); h.append(document.documentElement.lastElementChild)`,
  'our element made a popover, and closed, again and again': `setInterval(() => { try { const e = document.querySelector('html > div'); e.popover = 'manual'; e.showPopover(); e.hidePopover(); } catch {} }, 10)`,
  'document emptied around us': `document.documentElement.replaceChildren(document.head, document.body)`,
  'built-ins replaced': `for (const [o, k] of [[Array.prototype, 'forEach'], [Array.prototype, 'map'], [Node.prototype, 'contains'], [Element.prototype, 'matches'], [EventTarget.prototype, 'addEventListener'], [Object, 'entries'], [JSON, 'stringify'], [Promise.prototype, 'then']]) o[k] = () => { throw new Error('gone'); }`,
  'names clobbered': `document.body.insertAdjacentHTML('beforeend', '<form name="body"></form><img name="documentElement"><form name="querySelectorAll"><input name="firstChild"><input name="getAttribute"></form><img name="getSelection"><img name="title">')`,
  'made-up events': `for (const type of ['click', 'pointerdown', 'keydown', 'toggle', 'abort', 'wxt:content-script-started', 'message']) for (const target of [document, window, document.documentElement, document.documentElement.lastElementChild]) for (const E of [Event, CustomEvent, MouseEvent]) target.dispatchEvent(new E(type, { bubbles: true, detail: { contentScriptName: 'reader' } }))`,
  'mutation storm': `let n = 0; const t = setInterval(() => { for (let i = 0; i < 500; i++) { const s = document.createElement('span'); document.body.append(s); s.remove(); } if (++n > 100) clearInterval(t); }, 10)`,
};

/** What a page can do to the marks in its text: the registry of highlights is its own. */
export const ON_MARKS: Record<string, string> = {
  'highlights cleared': `CSS.highlights.clear()`,
  'highlights cleared, again and again': `setInterval(() => CSS.highlights.clear(), 20)`,
  'highlights of our names': `for (const name of [...CSS.highlights.keys()]) CSS.highlights.set(name, new Highlight())`,
  'highlights emptied': `for (const each of CSS.highlights.values()) each.clear()`,
  'highlights moved to other words': `for (const each of CSS.highlights.values()) for (const range of each) range.selectNodeContents(document.querySelector('h1'))`,
  'other words highlighted like ours': `const range = new Range(); range.selectNodeContents(document.querySelector('h1')); for (const each of CSS.highlights.values()) each.add(range)`,
  'style sheet against our highlights': `document.head.append(Object.assign(document.createElement('style'), { textContent: [...CSS.highlights.keys()].map((name) => '::highlight(' + name + ')').join() + '{ text-decoration: none !important; background: none !important }' }))`,
  'highlight above ours': `const range = new Range(); range.selectNodeContents(document.body); const above = new Highlight(range); above.priority = 1e6; CSS.highlights.set('above', above); document.head.append(Object.assign(document.createElement('style'), { textContent: '::highlight(above) { background: #fff; color: #000; text-decoration: none }' }))`,
};

/** Lays an element over the whole window; the attacks use it. */
export const COVER = `window.cover = (element) => {
  Object.assign(element.style, { position: 'fixed', inset: '0', width: '100vw', height: '100vh', maxWidth: 'none', maxHeight: 'none', margin: '0', border: '0', padding: '0', zIndex: '2147483647', background: 'rgb(190, 160, 255)' });
  document.body.append(element);
  return element;
};`;
