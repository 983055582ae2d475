import { say } from '../../lib/core/view/say';
import { ClaimSelect } from '../ClaimSelect';
import { Icon } from '../Icon';
import { useI18n } from '../i18n';
import { useStory } from '../story-context';

interface ClaimColumnsProps {
  claims: readonly string[];
  onClaims(claims: string[]): void;
}

/** Which questions are columns of the table: take one away, or add one. */
export function ClaimColumns({ claims, onClaims }: ClaimColumnsProps) {
  const { t, language } = useI18n();
  const { index } = useStory();
  const words = (id: string) => say(index.claims.get(id)?.question ?? { en: id }, language).text;
  return (
    <fieldset class="columns">
      <legend>{t('columnsLegend')}</legend>
      {claims.map((claim) => (
        <button
          key={claim}
          type="button"
          class="chip"
          title={t('removeColumn')}
          onClick={() => onClaims(claims.filter((each) => each !== claim))}
        >
          {words(claim)}
          <Icon name="close" />
          <span class="sr">{t('removeColumn')}</span>
        </button>
      ))}
      <ClaimSelect
        value={null}
        none={t('addColumn')}
        onChoose={(claim) => claim && !claims.includes(claim) && onClaims([...claims, claim])}
      />
    </fieldset>
  );
}
