import { useMemo } from 'preact/hooks';
import { type FigureRow, type FigureTable, figureTables } from '../../lib/core/view/discrepancy';
import { say } from '../../lib/core/view/say';
import { answerOf } from '../../lib/core/view/shown';
import { Counts } from '../Counts';
import { Empty } from '../Empty';
import { writeAnswer, writeTick } from '../format';
import { useI18n } from '../i18n';
import { useStory } from '../story-context';
import { Say, Words } from '../Words';
import { WideTable } from './WideTable';

/** Every figure that reports give for one thing, side by side on one axis. */
export function FiguresView() {
  const { t } = useI18n();
  const { index, originsOf } = useStory();
  const tables = useMemo(() => figureTables(index, originsOf), [index, originsOf]);
  if (tables.length === 0) return <Empty title={t('noFigures')} />;
  return (
    <>
      <p class="lead">{t('figuresLead')}</p>
      {tables.map((table) => (
        <Figures key={table.claim} table={table} />
      ))}
    </>
  );
}

function Figures({ table }: { table: FigureTable }) {
  const { t, language } = useI18n();
  const { index } = useStory();
  const claim = index.claims.get(table.claim);
  return (
    <section class="figures">
      <h2>
        <Say text={claim?.question ?? { en: table.claim }} />
      </h2>
      <p class="facts">{t(table.scale === 'log' ? 'axisLog' : 'axisLinear')}</p>
      <WideTable label={claim ? say(claim.question, language).text : table.claim}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('columnFigure')}</th>
              <th scope="col" class="axis-cell">
                <Axis table={table} />
              </th>
              <th scope="col">{t('columnBehind')}</th>
              <th scope="col">{t('columnSince')}</th>
            </tr>
          </thead>
          <tbody>
            {table.rows.map((row) => (
              <FigureLine key={row.answer} table={table} row={row} />
            ))}
          </tbody>
        </table>
      </WideTable>
    </section>
  );
}

/** Letters that have room along an axis; where a unit is a whole word, every other tick is named. */
const AXIS_ROOM = 56;

function Axis({ table }: { table: FigureTable }) {
  const i18n = useI18n();
  const names = table.ticks.map(({ value }) => writeTick(value, table.unit, i18n));
  const every = names.join('').length > AXIS_ROOM ? 2 : 1;
  return (
    <div class="ticks">
      <span class="sr">{i18n.t('columnAxis')}</span>
      {table.ticks.map(({ value, at }, nth) =>
        nth % every ? null : (
          <span key={value} aria-hidden="true" style={{ insetInlineStart: percent(at) }}>
            {names[nth]}
          </span>
        ),
      )}
    </div>
  );
}

function FigureLine({ table, row }: { table: FigureTable; row: FigureRow }) {
  const i18n = useI18n();
  const { index } = useStory();
  const claim = index.claims.get(table.claim);
  const answer = claim && answerOf(claim, row.answer);
  return (
    <tr class={row.drift ? 'drift' : ''}>
      <th scope="row">
        {answer ? <Words said={writeAnswer(answer, i18n)} /> : row.answer}
        {row.drift && <span class="facts">{i18n.t('driftHint')}</span>}
      </th>
      <td class="axis-cell">
        <div class="bar-ground">
          {table.ticks.map(({ value, at }) => (
            <i key={value} style={{ insetInlineStart: percent(at) }} />
          ))}
          <b style={{ width: percent(row.at) }} />
          {row.end !== null && (
            <u style={{ insetInlineStart: percent(row.at), width: percent(row.end - row.at) }} />
          )}
        </div>
      </td>
      <td class="tally">
        <Counts counts={row.counts} />
      </td>
      <td>{row.since && i18n.date(row.since)}</td>
    </tr>
  );
}

function percent(share: number): string {
  return `${(share * 100).toFixed(2)}%`;
}
