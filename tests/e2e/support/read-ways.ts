/**
 * Ways in which a page's script can read text that stands in its window. Runs in the page, first of all its scripts;
 * `readAll()` tells what each of them got. Text of the browser's own, such as a clipboard of the reader's, is not among them.
 */
export const READ_WAYS = `<script>
(() => {
  const kept = { added: '', shadows: [], copied: '', paths: [], calls: '' };
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (init) { const root = attach.call(this, init); kept.shadows.push(root); return root; };
  for (const [object, key] of [[Node.prototype, 'appendChild'], [Node.prototype, 'insertBefore'], [Element.prototype, 'append'], [Document.prototype, 'createTextNode']]) {
    const real = object[key];
    object[key] = function (...args) { kept.calls += args.map((arg) => arg?.textContent ?? String(arg)).join(' '); return real.apply(this, args); };
  }
  const data = Object.getOwnPropertyDescriptor(CharacterData.prototype, 'data');
  Object.defineProperty(CharacterData.prototype, 'data', { ...data, set(value) { kept.calls += value; data.set.call(this, value); } });
  new MutationObserver((records) => { for (const { addedNodes } of records) for (const node of addedNodes) kept.added += node.textContent; })
    .observe(document, { childList: true, subtree: true, characterData: true });
  document.addEventListener('copy', (event) => { kept.copied = event.clipboardData.getData('text/plain') + getSelection(); });
  for (const kind of ['pointerover', 'pointermove', 'click']) addEventListener(kind, (event) => kept.paths.push(...event.composedPath()), true);

  const all = () => [...document.querySelectorAll('*')];
  const texts = (nodes) => [...nodes].map((node) => [node?.textContent, node?.innerText, node?.data].join(' ')).join(' ');
  const points = () => { const found = []; for (let x = 4; x < innerWidth; x += 40) for (let y = 4; y < innerHeight; y += 40) found.push([x, y]); return found; };
  const selected = () => { getSelection().selectAllChildren(document.documentElement); };
  const WAYS = {
    'innerText': () => document.documentElement.innerText + all().map((each) => each.innerText).join(' '),
    'textContent': () => document.documentElement.textContent,
    'outerHTML': () => document.documentElement.outerHTML,
    'getHTML': () => document.documentElement.getHTML({ serializableShadowRoots: true, shadowRoots: kept.shadows }),
    'shadowRoot': () => texts(all().map((each) => each.shadowRoot).filter(Boolean)),
    'attachShadow overheard': () => texts(kept.shadows),
    'insertions overheard': () => kept.calls,
    'MutationObserver': () => kept.added,
    'elementsFromPoint': () => texts(new Set(points().flatMap(([x, y]) => document.elementsFromPoint(x, y)))),
    'caret from a point': () => texts(points().map(([x, y]) => (document.caretPositionFromPoint?.(x, y, { shadowRoots: kept.shadows }) ?? {}).offsetNode)),
    'caret range from a point': () => texts(points().map(([x, y]) => document.caretRangeFromPoint?.(x, y)?.startContainer)),
    'selection': () => { selected(); return String(getSelection()); },
    'composed selection': () => { selected(); return texts((getSelection().getComposedRanges?.({ shadowRoots: kept.shadows }) ?? []).map((range) => range.startContainer)); },
    'copy': () => { selected(); document.execCommand('copy'); return kept.copied; },
    'Range': () => { const range = document.createRange(); range.selectNode(document.documentElement); return range.toString() + texts([range.cloneContents()]); },
    'XMLSerializer': () => new XMLSerializer().serializeToString(document),
    'cloneNode': () => texts(all().map((each) => each.cloneNode(true)).flatMap((each) => [each, each.shadowRoot].filter(Boolean))),
    'importNode': () => texts([document.importNode(document.documentElement, true)]),
    'TreeWalker': () => { const walker = document.createTreeWalker(document, NodeFilter.SHOW_ALL); let text = ''; while (walker.nextNode()) text += walker.currentNode.nodeValue ?? ''; return text; },
    'XPath': () => document.evaluate('string(/)', document, null, XPathResult.STRING_TYPE).stringValue,
    'paths of events': () => texts(kept.paths),
    'focus': () => texts([document.activeElement]),
    'animations': () => texts(document.getAnimations().map(({ effect }) => effect?.target)),
    'highlights': () => [...CSS.highlights.values()].flatMap((each) => [...each]).map(String).join(' '),
    'accessible names': () => all().map((each) => [each.ariaLabel, each.ariaDescription, each.title, ...(each.ariaLabelledByElements ?? []).map((other) => other.textContent)].join(' ')).join(' '),
    'find in page': () => (window.find?.(window.sought ?? '', false, false, true) ? window.sought : ''),
  };
  window.readAll = (sought) => {
    window.sought = sought;
    const got = {};
    for (const [name, way] of Object.entries(WAYS)) { try { got[name] = way(); } catch (error) { got[name] = ''; } }
    return got;
  };
})();
</script>`;

/** The page's script that reads; typed for calls from the tests. */
export type Readers = Window & { readAll(sought: string): Record<string, string> };
