import type { ComponentChildren } from 'preact';
import { useWindow } from './use-window';

interface VirtualListProps<T> {
  rows: readonly T[];
  /** Height of every row in px. */
  rowHeight: number;
  label: string;
  render(row: T): ComponentChildren;
}

/** A list of which only the rows in view exist: ten thousand scroll as ten do. */
export function VirtualList<T>({ rows, rowHeight, label, render }: VirtualListProps<T>) {
  const { box, shown } = useWindow(rows.length, rowHeight);
  return (
    <div ref={box} class="virtual">
      <ul aria-label={label} style={{ paddingTop: `${shown.before}px`, paddingBottom: `${shown.after}px` }}>
        {rows.slice(shown.first, shown.end).map((row, nth) => (
          <li
            key={shown.first + nth}
            aria-posinset={shown.first + nth + 1}
            aria-setsize={rows.length}
            style={{ height: `${rowHeight}px` }}
          >
            {render(row)}
          </li>
        ))}
      </ul>
    </div>
  );
}
