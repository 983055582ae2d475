import type { Disagreements as List } from '../../lib/core/view/installed-pack';
import { useI18n } from '../i18n';

/** Places named; the others are counted. */
const NAMED = 50;

/** On what the packs that were merged do not agree: every value is kept, and none is overwritten. */
export function Disagreements({ list }: { list: List }) {
  const { plural } = useI18n();
  if (list.length === 0) return null;
  return (
    <details class="disagreements">
      <summary>{plural('disagreements', list.length)}</summary>
      <ul lang="en" dir="ltr">
        {list.slice(0, NAMED).map(({ place, values }) => (
          <li key={place}>
            <code>{placeText(place)}</code>: {values.join(' | ')}
          </li>
        ))}
      </ul>
      {list.length > NAMED && <p class="facts">{plural('moreNames', list.length - NAMED)}</p>}
    </details>
  );
}

/** The steps to a place, without the brackets they are written with; as it is when it is no list. */
function placeText(place: string): string {
  const steps: unknown = JSON.parse(place);
  return Array.isArray(steps) ? steps.flat().join(' ') : place;
}
