import { SHOWN_SCORES, type ShownScore } from '../../lib/core/view/scores';
import { Empty } from '../Empty';
import { useI18n } from '../i18n';
import { Asked } from './Asked';
import { type Accuracy, type Measured, SCORE_WORDS } from './accuracy';
import type { LibraryClient } from './client';
import { useAnswer } from './use-answer';
import { WideTable } from './WideTable';

/** How often the reading is right, measured by the repository's own evaluation; or that this build does not say. */
export function AccuracyPage({ client }: { client: LibraryClient }) {
  const { t } = useI18n();
  const answer = useAnswer(() => client.accuracy(), [client]);
  return (
    <>
      <h1>{t('pageAccuracy')}</h1>
      <p class="lead">{t('accuracyLead')}</p>
      <Asked answer={answer}>
        {(accuracy) =>
          accuracy ? (
            <>
              <Basis accuracy={accuracy} />
              <AccuracyTable accuracy={accuracy} />
            </>
          ) : (
            <Empty title={t('noAccuracy')}>{t('noAccuracyHint')}</Empty>
          )
        }
      </Asked>
    </>
  );
}

/** Which texts stand behind each column. */
function Basis({ accuracy: { tuned, unseen } }: { accuracy: Accuracy }) {
  const { t, date } = useI18n();
  const counts = ({ articles, negatives }: Measured) => t('accuracyBasis', { articles, negatives });
  return (
    <dl class="accuracy-basis">
      <dt>{t('accuracyTuned')}</dt>
      <dd>
        {t('accuracyTunedHint')} {counts(tuned)}
      </dd>
      {unseen && (
        <>
          <dt>{t('accuracyUnseen')}</dt>
          <dd>
            {t('accuracyUnseenHint', { date: date(unseen.date) })} {counts(unseen)}
          </dd>
        </>
      )}
    </dl>
  );
}

function AccuracyTable({ accuracy: { tuned, unseen } }: { accuracy: Accuracy }) {
  const { t, number } = useI18n();
  const rows = SHOWN_SCORES.filter((id) => scoreOf(tuned, id) || (unseen && scoreOf(unseen, id)));
  return (
    <WideTable label={t('pageAccuracy')}>
      <table class="accuracy">
        <thead>
          <tr>
            <th scope="col">{t('columnMeasure')}</th>
            {unseen && <Columns name={t('accuracyUnseen')} />}
            <Columns name={t('accuracyTuned')} />
            <th scope="col">{t('columnBaseline')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((id) => {
            const baseline = scoreOf(tuned, id)?.baseline;
            return (
              <tr key={id}>
                <th scope="row">{t(SCORE_WORDS[id])}</th>
                {unseen && <Cells measured={unseen} id={id} />}
                <Cells measured={tuned} id={id} />
                <td>{baseline === undefined ? '' : number(baseline, PERCENT)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </WideTable>
  );
}

function Columns({ name }: { name: string }) {
  const { t } = useI18n();
  return (
    <>
      <th scope="col">{name}</th>
      <th scope="col">{t('columnCases')}</th>
    </>
  );
}

function Cells({ measured, id }: { measured: Measured; id: ShownScore }) {
  const { t, number } = useI18n();
  const score = scoreOf(measured, id);
  const value = score?.value ?? null;
  return (
    <>
      <td>{value === null ? t('notMeasured') : number(value, PERCENT)}</td>
      <td>{score ? number(score.count) : ''}</td>
    </>
  );
}

const PERCENT: Intl.NumberFormatOptions = { style: 'percent', maximumFractionDigits: 1 };

const scoreOf = ({ scores }: Measured, id: ShownScore) => scores.find((score) => score.id === id);
