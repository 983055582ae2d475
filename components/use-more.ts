import { useState } from 'preact/hooks';

/** The first rows of a long list, with how many are left and the way to more of them. */
export function useMore<T>(
  items: readonly T[],
  step: number,
): { shown: readonly T[]; left: number; more(): void } {
  const [most, setMost] = useState(step);
  return {
    shown: items.slice(0, most),
    left: Math.max(0, items.length - most),
    more: () => setMost(most + 4 * step),
  };
}
