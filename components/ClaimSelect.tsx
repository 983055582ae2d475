import { say } from '../lib/core/view/say';
import { useI18n } from './i18n';
import { useStory } from './story-context';

interface ClaimSelectProps {
  value: string | null;
  /** Claims that stand first in the list: those the page in hand speaks to. */
  first?: ReadonlySet<string>;
  /** What stands for no choice; "All questions" unless told. */
  none?: string;
  onChoose(claim: string | null): void;
}

/** A choice of one of the story's questions, or of all of them. */
export function ClaimSelect({ value, first = new Set(), none, onChoose }: ClaimSelectProps) {
  const { t, language } = useI18n();
  const { index } = useStory();
  const claims = index.story.claims.filter((claim) => index.evidence.has(claim.id));
  const here = claims.filter((claim) => first.has(claim.id));
  const rest = claims.filter((claim) => !first.has(claim.id));
  const options = (group: typeof claims) =>
    group.map((claim) => (
      <option key={claim.id} value={claim.id}>
        {say(claim.question, language).text}
      </option>
    ));
  return (
    <label class="select wide">
      <span class="sr">{t('chooseQuestion')}</span>
      <select value={value ?? ''} onChange={(event) => onChoose(event.currentTarget.value || null)}>
        <option value="">{none ?? t('allQuestions')}</option>
        {here.length > 0 ? (
          <>
            <optgroup label={t('questionsHere')}>{options(here)}</optgroup>
            <optgroup label={t('questionsOther')}>{options(rest)}</optgroup>
          </>
        ) : (
          options(rest)
        )}
      </select>
    </label>
  );
}
