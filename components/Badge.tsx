import type { Summary } from '../lib/core/view/summary';
import { Counts } from './Counts';
import { Icon } from './Icon';
import { useI18n } from './i18n';
import { Sign } from './Sign';

interface BadgeProps {
  summary: Summary;
  /** The edge the panel would open at: the badge waits there. */
  dock: 'left' | 'right' | 'bottom';
  onOpen(): void;
  onDismiss(): void;
}

/** What waits at the page's edge until somebody asks: how many conflicts, and the three numbers. */
export function Badge({ summary, dock, onOpen, onDismiss }: BadgeProps) {
  const { t, plural } = useI18n();
  const { conflicts, corroborated } = summary;
  const stance = conflicts > 0 ? 'conflicts' : corroborated > 0 ? 'corroborates' : 'differs';
  return (
    <section class={`badge ${stance} dock-${dock}`} aria-label={t('extName')}>
      <button type="button" class="badge-open" onClick={onOpen} title={t('openPanel')}>
        <Sign stance={stance} />
        <span>
          <strong class="badge-head">
            {conflicts > 0 ? plural('findingsConflict', conflicts) : t('noConflict')}
          </strong>
          <Counts counts={summary.counts} />
        </span>
      </button>
      <button type="button" class="bare" title={t('dismissBadge')} onClick={onDismiss}>
        <Icon name="close" />
        <span class="sr">{t('dismissBadge')}</span>
      </button>
    </section>
  );
}
