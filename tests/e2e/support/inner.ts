/** Finds elements of a page wherever they stand: in the document, in an open shadow tree, in a frame of its own. */
import type { Page } from 'puppeteer-core';
import type { Box } from './driver';

/** Box of the first element that a selector finds, or of the first of these words in it, in CSS px of the viewport. */
export function boxInside(page: Page, selector: string, words = ''): Promise<Box> {
  return page.evaluate(
    (css, text) => {
      const find = (root: Document | ShadowRoot, dx: number, dy: number): Box | null => {
        const element = root.querySelector(css);
        if (element) return boxIn(element, dx, dy);
        for (const each of root.querySelectorAll('*')) {
          const { x, y } = each.getBoundingClientRect();
          const { shadowRoot, contentDocument } = each as HTMLIFrameElement;
          const found =
            (shadowRoot && find(shadowRoot, dx, dy)) ??
            (contentDocument && find(contentDocument, dx + x + each.clientLeft, dy + y + each.clientTop));
          if (found) return found;
        }
        return null;
      };
      const boxIn = (element: Element, dx: number, dy: number): Box => {
        const { x, y, width, height } = (text ? rangeOf(element) : element).getBoundingClientRect();
        return { x: x + dx, y: y + dy, width, height };
      };
      const rangeOf = (element: Element): Range => {
        const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const at = (node as Text).data.indexOf(text);
          if (at < 0) continue;
          const range = new Range();
          range.setStart(node, at);
          range.setEnd(node, at + text.length);
          return range;
        }
        throw new Error(`${css} does not say "${text}"`);
      };
      const box = find(document, 0, 0);
      if (!box) throw new Error(`there is no ${css}`);
      return box;
    },
    selector,
    words,
  );
}

/** Clicks the middle of the first of these words in the element that a selector finds. */
export async function clickInside(page: Page, selector: string, words: string): Promise<void> {
  const { x, y, width, height } = await boxInside(page, selector, words);
  await page.mouse.click(x + width / 2, y + height / 2);
}
