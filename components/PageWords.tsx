import type { Statement } from '../lib/core/types';
import { excerptOf } from '../lib/core/view/excerpt';

/** Two or three lines of the panel: enough to recognise the sentence, little enough to skim. */
const ROOM = 110;

interface PageWordsProps {
  statement: Statement;
  /** The page's text; the statement's offsets are in it. */
  text: string;
  language: string;
  /** About how many characters are shown. */
  room?: number;
}

/** What this page says, in its own words, with the words that count marked as they are on the page. */
export function PageWords({ statement, text, language, room = ROOM }: PageWordsProps) {
  const { before, focus, after, cut } = excerptOf(text, statement, statement.focus, room);
  return (
    <q class="here" lang={language} dir="auto">
      {cut.before && '… '}
      {before}
      <span class="focus">{focus}</span>
      {after}
      {cut.after && ' …'}
    </q>
  );
}
