import { Empty } from '../Empty';
import { useI18n } from '../i18n';
import { Asked } from './Asked';
import { type Accuracy, SCORE_WORDS } from './accuracy';
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
            <AccuracyTable accuracy={accuracy} />
          ) : (
            <Empty title={t('noAccuracy')}>{t('noAccuracyHint')}</Empty>
          )
        }
      </Asked>
    </>
  );
}

function AccuracyTable({ accuracy }: { accuracy: Accuracy }) {
  const { t, number } = useI18n();
  const order = Object.keys(SCORE_WORDS);
  const scores = [...accuracy.scores].sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
  const percent = (value: number) => number(value, { style: 'percent', maximumFractionDigits: 1 });
  return (
    <>
      <p class="facts">
        {t('accuracyBasis', { articles: accuracy.articles, negatives: accuracy.negatives })}
      </p>
      <WideTable label={t('pageAccuracy')}>
        <table class="accuracy">
          <thead>
            <tr>
              <th scope="col">{t('columnMeasure')}</th>
              <th scope="col">{t('columnShare')}</th>
              <th scope="col">{t('columnCases')}</th>
              <th scope="col">{t('columnBaseline')}</th>
            </tr>
          </thead>
          <tbody>
            {scores.map(({ id, value, count, baseline }) => {
              const words = SCORE_WORDS[id];
              return (
                <tr key={id}>
                  <th scope="row">{words ? t(words) : id}</th>
                  <td>{value === null ? t('notMeasured') : percent(value)}</td>
                  <td>{number(count)}</td>
                  <td>{baseline === undefined ? '' : percent(baseline)}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </WideTable>
    </>
  );
}
