import type { SortBy } from '../../lib/core/view/claim-table';
import { say } from '../../lib/core/view/say';
import { type MessageId, useI18n } from '../i18n';
import { useStory } from '../story-context';

interface TableHeadProps {
  claims: readonly string[];
  sort: SortBy;
  onSort(sort: SortBy): void;
}

const FIELDS: readonly [Extract<SortBy['column'], string>, MessageId][] = [
  ['outlet', 'columnOutlet'],
  ['date', 'filterDate'],
  ['language', 'filterLanguage'],
];

/** Column heads; a press sorts by the column, another the other way round. */
export function TableHead({ claims, sort, onSort }: TableHeadProps) {
  const { t, language } = useI18n();
  const { index } = useStory();
  const claimHead = (id: string) => {
    const claim = index.claims.get(id);
    return claim ? say(claim.question, language).text : id;
  };
  return (
    <thead>
      <tr aria-rowindex={1}>
        {FIELDS.map(([column, words]) => (
          <SortHead key={column} column={column} words={t(words)} sort={sort} onSort={onSort} />
        ))}
        {claims.map((claim) => (
          <SortHead key={claim} column={{ claim }} words={claimHead(claim)} sort={sort} onSort={onSort} />
        ))}
      </tr>
    </thead>
  );
}

interface SortHeadProps {
  column: SortBy['column'];
  words: string;
  sort: SortBy;
  onSort(sort: SortBy): void;
}

function SortHead({ column, words, sort, onSort }: SortHeadProps) {
  const isSorted = JSON.stringify(sort.column) === JSON.stringify(column);
  const order = sort.descending ? 'descending' : 'ascending';
  return (
    <th
      scope="col"
      class={typeof column === 'string' ? column : 'claim'}
      aria-sort={isSorted ? order : 'none'}
    >
      <button type="button" onClick={() => onSort({ column, descending: isSorted && !sort.descending })}>
        <span>{words}</span>
        <span class="order" aria-hidden="true">
          {isSorted ? (sort.descending ? '↓' : '↑') : ''}
        </span>
      </button>
    </th>
  );
}
