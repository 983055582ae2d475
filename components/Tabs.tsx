import { useRef } from 'preact/hooks';
import { useI18n } from './i18n';

export interface TabItem<Id extends string> {
  id: Id;
  label: string;
  count?: number;
}

interface TabsProps<Id extends string> {
  items: readonly TabItem<Id>[];
  selected: Id;
  /** Id of the element that shows the selected tab. */
  controls: string;
  label: string;
  onSelect(id: Id): void;
}

/** A row of tabs with one tab stop; arrow keys, Home and End go along it (WAI-ARIA tabs pattern). */
export function Tabs<Id extends string>({ items, selected, controls, label, onSelect }: TabsProps<Id>) {
  const { direction, number } = useI18n();
  const row = useRef<HTMLDivElement>(null);
  function onKeyDown(event: KeyboardEvent) {
    const at = items.findIndex((item) => item.id === selected);
    const to = destination(event.key, at, items.length, direction);
    const item = to === null ? undefined : items[to];
    if (to === null || !item) return;
    event.preventDefault();
    onSelect(item.id);
    (row.current?.children[to] as HTMLElement | undefined)?.focus();
  }
  return (
    <div ref={row} class="tabs" role="tablist" aria-label={label} onKeyDown={onKeyDown}>
      {items.map(({ id, label: words, count }) => (
        <button
          key={id}
          type="button"
          role="tab"
          id={`${controls}-${id}`}
          aria-selected={id === selected}
          aria-controls={id === selected ? controls : undefined}
          tabIndex={id === selected ? 0 : -1}
          onClick={() => onSelect(id)}
        >
          {words}
          {count !== undefined && <span class="tab-count">{number(count)}</span>}
        </button>
      ))}
    </div>
  );
}

/** Which tab a key leads to, or null for a key that leads nowhere. Arrows follow the direction of the script. */
function destination(key: string, at: number, count: number, direction: 'ltr' | 'rtl'): number | null {
  const forward = direction === 'ltr' ? 'ArrowRight' : 'ArrowLeft';
  const back = direction === 'ltr' ? 'ArrowLeft' : 'ArrowRight';
  if (key === forward) return (at + 1) % count;
  if (key === back) return (at - 1 + count) % count;
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : null;
}
