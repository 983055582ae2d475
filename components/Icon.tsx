const PATHS = {
  close: 'M3.5 3.5l9 9M12.5 3.5l-9 9',
  'dock-left': 'M2.5 3h11v10h-11zM6.5 3v10',
  'dock-right': 'M2.5 3h11v10h-11zM9.5 3v10',
  'dock-bottom': 'M2.5 3h11v10h-11zM2.5 9.5h11',
  previous: 'M4 10l4-4 4 4',
  next: 'M4 6l4 4 4-4',
  more: 'M4 6l4 4 4-4',
  out: 'M6 3.5H3.5v9h9V10M9 3h4v4M13 3L7.5 8.5',
  search: 'M7 11.5a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9M10.5 10.5L14 14',
} as const;

type IconName = keyof typeof PATHS;

/** A plain line drawing in the text's colour. The control around it carries the words. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg class={`icon ${name}`} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
