import { useState } from 'preact/hooks';

/** The first rows of a long list, with how many the next press shows and the way to them. */
export function useMore<T>(
  items: readonly T[],
  step: number,
): { shown: readonly T[]; next: number; more(): void } {
  const [most, setMost] = useState(step);
  const further = 4 * step;
  return {
    shown: items.slice(0, most),
    next: Math.max(0, Math.min(further, items.length - most)),
    more: () => setMost(most + further),
  };
}
