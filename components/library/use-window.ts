import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type ListWindow, windowOf } from '../../lib/core/view/window';

/** Rows shown before the list has been measured. */
const FIRST_VIEW = 800;

/** Which rows of a long list exist at the moment; `box` is the element that scrolls. */
export function useWindow(count: number, rowHeight: number) {
  const box = useRef<HTMLDivElement>(null);
  const [scroll, setScroll] = useState({ offset: 0, view: FIRST_VIEW });
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    // By whole rows: within one nothing changes, and rows beyond the view are there for the rest of it.
    const follow = () => {
      const offset = Math.floor(element.scrollTop / rowHeight) * rowHeight;
      const view = element.clientHeight;
      setScroll((before) => (before.offset === offset && before.view === view ? before : { offset, view }));
    };
    follow();
    element.addEventListener('scroll', follow, { passive: true });
    const sizes = new ResizeObserver(follow);
    sizes.observe(element);
    return () => {
      element.removeEventListener('scroll', follow);
      sizes.disconnect();
    };
  }, [rowHeight]);
  const shown: ListWindow = windowOf(count, rowHeight, scroll.offset, scroll.view);
  return { box, shown };
}
