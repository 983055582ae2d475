import { type MessageId, useI18n } from './i18n';
import { Sign } from './Sign';

const ENTRIES: readonly ['corroborates' | 'conflicts' | 'differs', MessageId][] = [
  ['corroborates', 'legendCorroborates'],
  ['conflicts', 'legendConflicts'],
  ['differs', 'legendDiffers'],
];

/** The three signs with their lines, as they stand in a page, and what each says. */
export function Legend() {
  const { t } = useI18n();
  return (
    <ul class="legend">
      {ENTRIES.map(([stance, words]) => (
        <li key={stance} class={stance}>
          <Sign stance={stance} />
          <span class="focus">{t(words)}</span>
        </li>
      ))}
    </ul>
  );
}
