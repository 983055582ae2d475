import type { Finding, Note } from '../lib/core/types';
import { answerOf } from '../lib/core/view/shown';
import { writeAnswer, writeRate } from './format';
import { useI18n, type Values } from './i18n';
import { useStory } from './story-context';
import { Say } from './Words';

/** Something worth knowing about a statement besides its sides: it can't be, it slipped, it disagrees with itself. */
export function NoteLine({ note, finding }: { note: Note; finding: Finding }) {
  const i18n = useI18n();
  const { index } = useStory();
  const claim = index.claims.get(finding.statement.claim);
  const other = claim && typeof note.values.with === 'string' ? answerOf(claim, note.values.with) : null;
  const values: Values = { ...note.values, other: other ? writeAnswer(other, i18n).text : '' };
  switch (note.id) {
    case 'implausible':
    case 'plausible':
      return <Plausibility note={note} finding={finding} />;
    case 'self-disagreement':
      return <p class="note">{i18n.t(other ? 'noteSelfOther' : 'noteSelf', values)}</p>;
    case 'slip-known':
      return <p class="note">{i18n.t('noteSlipKnown')}</p>;
    case 'hedge-lost':
      return <p class="note">{i18n.t('noteHedgeLost')}</p>;
    case 'quote-drift':
      return <p class="note">{i18n.t('noteQuoteDrift')}</p>;
  }
}

/** Two figures of the page set against each other: what they come to, and whether that can be. */
function Plausibility({ note, finding }: { note: Note; finding: Finding }) {
  const i18n = useI18n();
  const { index } = useStory();
  const { ratio, unit, slip } = note.values;
  const tie = index.claims.get(finding.statement.claim)?.plausibility.find((each) => each.unit === unit);
  const times = typeof slip === 'number' ? (slip < 1 ? 1 / slip : slip) : null;
  return (
    <p class="note">
      {note.id === 'implausible' && (
        <strong>{times ? i18n.t('noteSlip', { factor: times }) : i18n.t('noteImplausible')}</strong>
      )}{' '}
      {i18n.t(note.id === 'implausible' ? 'noteRatio' : 'noteRatioFine', {
        rate: writeRate(Number(ratio), String(unit), i18n),
      })}{' '}
      {note.id === 'implausible' && tie && <Say text={tie.why} />}
    </p>
  );
}
