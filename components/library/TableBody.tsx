import type { TableRow } from '../../lib/core/view/claim-table';
import { answerOf } from '../../lib/core/view/shown';
import type { ListWindow } from '../../lib/core/view/window';
import { writeAnswer } from '../format';
import { useI18n } from '../i18n';
import { OutletLink } from '../ReportLine';
import { useStory } from '../story-context';
import { Words } from '../Words';

interface TableBodyProps {
  rows: readonly TableRow[];
  shown: ListWindow;
  claims: readonly string[];
  open: { report: string; claim: string } | null;
  onOpen(cell: { report: string; claim: string }): void;
}

/** The rows in view. */
export function TableBody({ rows, shown, claims, open, onOpen }: TableBodyProps) {
  const { date, languageName } = useI18n();
  return (
    <tbody>
      {rows.slice(shown.first, shown.end).map(({ report, answers }, nth) => (
        <tr key={report.id} aria-rowindex={shown.first + nth + 2}>
          <th scope="row">
            <div class="cell">
              <OutletLink report={report} />
            </div>
          </th>
          <td>{report.published && date(report.published)}</td>
          <td>{languageName(report.language)}</td>
          {claims.map((claim, column) => (
            <td key={claim}>
              <Cell
                claim={claim}
                answers={answers[column] ?? []}
                isOpen={open?.report === report.id && open.claim === claim}
                onOpen={() => onOpen({ report: report.id, claim })}
              />
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  );
}

interface CellProps {
  claim: string;
  answers: readonly string[];
  isOpen: boolean;
  onOpen(): void;
}

function Cell({ claim, answers, isOpen, onOpen }: CellProps) {
  const i18n = useI18n();
  const { index } = useStory();
  const record = index.claims.get(claim);
  if (answers.length === 0 || !record) return null;
  return (
    <button type="button" class="cell" aria-expanded={isOpen} onClick={onOpen}>
      <span class="clamp">
        {answers.map((id, nth) => {
          const answer = answerOf(record, id);
          return (
            <span key={id}>
              {nth > 0 && '; '}
              {answer ? <Words said={writeAnswer(answer, i18n)} /> : id}
            </span>
          );
        })}
      </span>
    </button>
  );
}
