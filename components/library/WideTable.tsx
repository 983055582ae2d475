import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** A box for a table wider than the window: it scrolls by itself, and only then is a stop for the Tab key. */
export function WideTable({ label, children }: { label: string; children: ComponentChildren }) {
  const box = useRef<HTMLElement>(null);
  const [scrolls, setScrolls] = useState(false);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const look = new ResizeObserver(() => setScrolls(element.scrollWidth > element.clientWidth));
    look.observe(element);
    return () => look.disconnect();
  }, []);
  return (
    <section ref={box} class="figure-scroll" aria-label={label} tabIndex={scrolls ? 0 : undefined}>
      {children}
    </section>
  );
}
