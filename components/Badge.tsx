import type { Summary } from '../lib/core/view/summary';
import { Counts } from './Counts';
import { Drawn } from './Drawn';
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

/**
 * What waits at the page's edge until somebody asks: how many conflicts, and the three numbers. It stands there unasked, so
 * none of its words are such as a page can search for.
 */
export function Badge({ summary, dock, onOpen, onDismiss }: BadgeProps) {
  const { t, plural } = useI18n();
  const { conflicts, corroborated, counts } = summary;
  const stance = conflicts > 0 ? 'conflicts' : corroborated > 0 ? 'corroborates' : 'differs';
  return (
    <section class={`badge ${stance} dock-${dock}`} aria-label={t('extName')}>
      <button type="button" class="badge-open" onClick={onOpen} title={t('openPanel')}>
        <Sign stance={stance} />
        <span>
          <strong class="badge-head">
            <Drawn text={conflicts > 0 ? plural('findingsConflict', conflicts) : t('noConflict')} />
          </strong>
          <Counts counts={counts} drawn />
        </span>
      </button>
      <button
        type="button"
        class="bare"
        title={t('dismissBadge')}
        aria-label={t('dismissBadge')}
        onClick={onDismiss}
      >
        <Icon name="close" />
      </button>
    </section>
  );
}
