import { useI18n } from '../i18n';
import { Asked } from './Asked';
import type { LibraryClient } from './client';
import { useAnswer } from './use-answer';

/** What the keyboard does on a page, by which keys, and the way to other keys. */
export function ShortcutsList({ client }: { client: LibraryClient }) {
  const { t } = useI18n();
  const answer = useAnswer(() => client.shortcuts(), [client]);
  return (
    <section>
      <h2 class="section">{t('settingShortcuts')}</h2>
      <Asked answer={answer}>
        {(shortcuts) => (
          <ul class="sites">
            {shortcuts.map(({ words, keys }) => (
              <li key={words}>
                <span>{words}</span>
                {keys ? <kbd>{keys}</kbd> : <span class="facts">{t('shortcutNone')}</span>}
              </li>
            ))}
          </ul>
        )}
      </Asked>
      <button type="button" class="more-rows" onClick={() => void client.changeShortcuts()}>
        {t('changeShortcuts')}
      </button>
    </section>
  );
}
