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
    const follow = () => setScroll({ offset: element.scrollTop, view: element.clientHeight });
    follow();
    element.addEventListener('scroll', follow, { passive: true });
    const sizes = new ResizeObserver(follow);
    sizes.observe(element);
    return () => {
      element.removeEventListener('scroll', follow);
      sizes.disconnect();
    };
  }, []);
  const shown: ListWindow = windowOf(count, rowHeight, scroll.offset, scroll.view);
  return { box, shown };
}
