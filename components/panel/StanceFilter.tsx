import type { Stance } from '../../lib/core/types';
import type { Summary } from '../../lib/core/view/summary';
import { type PluralId, useI18n } from '../i18n';
import { Sign } from '../Sign';

interface StanceFilterProps {
  summary: Summary;
  only: Stance | null;
  onOnly(stance: Stance | null): void;
}

const ENTRIES = [
  { stance: 'conflicts', count: 'conflicts', words: 'findingsConflict' },
  { stance: 'corroborates', count: 'corroborated', words: 'findingsCorroborated' },
  { stance: 'differs', count: 'differs', words: 'findingsDiffer' },
] as const satisfies readonly { stance: Stance; count: keyof Summary; words: PluralId }[];

/** How many statements conflict, are corroborated or differ; a press shows only these, another all again. */
export function StanceFilter({ summary, only, onOnly }: StanceFilterProps) {
  const { t, plural } = useI18n();
  return (
    <fieldset class="stance-filter">
      <legend class="sr">{t('filterByStance')}</legend>
      {ENTRIES.filter(({ count }) => summary[count] > 0).map(({ stance, count, words }) => (
        <button
          key={stance}
          type="button"
          class={`chip ${stance}`}
          aria-pressed={only === stance}
          onClick={() => onOnly(only === stance ? null : stance)}
        >
          <Sign stance={stance} />
          {plural(words, summary[count])}
        </button>
      ))}
    </fieldset>
  );
}
