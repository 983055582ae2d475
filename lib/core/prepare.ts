import { wordPlaces } from './recognition/word-places.ts';
import { foldText } from './text/fold.ts';
import { detectLanguage } from './text/language.ts';
import { withoutLost } from './text/lost-letters.ts';
import { derivedOffset, type MappedText } from './text/mapped.ts';
import { repairText } from './text/repair.ts';
import { romanise } from './text/romanise.ts';
import { splitSentences } from './text/sentences.ts';
import type { BlockKind, PageText, Span } from './types.ts';

/** A sentence and where it stands. Offsets are in the repaired text. */
export interface SentencePlace extends Span {
  index: number;
  block: number;
  kind: BlockKind;
}

/** What reading needs of a page's text whatever the story. */
export interface PreparedText {
  language: string;
  /** The repaired text; its map leads back to `page.text`. */
  repaired: MappedText;
  /** The text that words are matched in; its map leads back to the repaired text. */
  folded: MappedText;
  sentences: readonly SentencePlace[];
  /** Place in words of every offset of the folded text. */
  places: Int32Array;
}

const prepared = new WeakMap<PageText, PreparedText>();

/** Repairs, folds and splits a page's text. Kept while the page object lives, as every story asks for it. */
export function prepareText(page: PageText): PreparedText {
  let text = prepared.get(page);
  if (!text) {
    const repaired = repairText(page.text);
    text = prepareRepaired(page, repaired, detectLanguage(withoutLost(repaired.text), page.language));
    prepared.set(page, text);
  }
  return text;
}

/** The same for a text that was repaired further. */
export function prepareRepaired(page: PageText, repaired: MappedText, language: string): PreparedText {
  const folded = romanise(foldText(repaired.text), language);
  const sentences = sentencesOf(page, repaired, language);
  return { language, repaired, folded, sentences, places: wordPlaces(folded.text) };
}

/** Place in words of an offset of the repaired text. */
export function placeOf(text: PreparedText, offset: number): number {
  return text.places[derivedOffset(text.folded, offset)] ?? 0;
}

function sentencesOf(page: PageText, repaired: MappedText, language: string): SentencePlace[] {
  const sentences: SentencePlace[] = [];
  page.blocks.forEach((block, number) => {
    const start = derivedOffset(repaired, block.start);
    const end = derivedOffset(repaired, block.end);
    for (const span of splitSentences(repaired.text.slice(start, end), language)) {
      sentences.push({
        start: start + span.start,
        end: start + span.end,
        index: sentences.length,
        block: number,
        kind: block.kind,
      });
    }
  });
  return sentences;
}
