import { useI18n } from './i18n';

/** "38 more": shows the next rows of a list; absent when there are none. */
export function MoreButton({ left, onMore }: { left: number; onMore: () => void }) {
  const { plural } = useI18n();
  if (left === 0) return null;
  return (
    <button type="button" class="more-rows" onClick={onMore}>
      {plural('moreRows', left)}
    </button>
  );
}
