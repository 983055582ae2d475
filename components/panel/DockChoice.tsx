import type { Place } from '../../lib/core/view/page-view';
import { Icon } from '../Icon';
import { type MessageId, useI18n } from '../i18n';

const WORDS: Readonly<Record<Place['dock'], MessageId>> = {
  left: 'dockLeft',
  bottom: 'dockBottom',
  right: 'dockRight',
};

/** At which edge the panel stands. The edge it stands at is not offered. */
export function DockChoice({ dock, onDock }: { dock: Place['dock']; onDock(dock: Place['dock']): void }) {
  const { t } = useI18n();
  return (
    <>
      {(['left', 'bottom', 'right'] as const)
        .filter((each) => each !== dock)
        .map((each) => (
          <button key={each} type="button" class="bare" title={t(WORDS[each])} onClick={() => onDock(each)}>
            <Icon name={`dock-${each}`} />
            <span class="sr">{t(WORDS[each])}</span>
          </button>
        ))}
    </>
  );
}
