import { useI18n } from './i18n';

/** "Show 20 more": shows the next rows of a list; absent when there are none. */
export function MoreButton({ next, onMore }: { next: number; onMore: () => void }) {
  const { plural } = useI18n();
  if (next === 0) return null;
  return (
    <button type="button" class="more-rows" onClick={onMore}>
      {plural('moreRows', next)}
    </button>
  );
}
