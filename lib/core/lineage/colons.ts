import type { Hit, Reading, Sentence } from '../reading.ts';

/** A colon that opens a quotation: “Smith, president of the group: «We have …»”. */
const OPENS_QUOTE = /[:：]\s*["“”„«»「『‟]/gu;
/** A name this far before it is who speaks, with a title between them, in words. */
const TITLE = 9;
/** A quotation that goes on for fewer words behind its first is a name, or a word held at arm’s length. */
const SHORTEST_QUOTE = 3;
/** More names than this do not stand between a speaker and the colon. */
const MOST_NAMES = 8;
/** A name so near to the start of its sentence opens it, behind a title or an article, in characters. */
const LONGEST_OPENING = 20;
/** What parts a name from the title behind it. */
const APPOSED = /^\s?[,،，(]/u;

/** A name and a colon at the beginning of a line; figures behind it are a list. */
const LABEL = /^[^:：.;!?…\n]{0,60}[:：]\s*(?=[^\d\s])/u;
/** What stands behind the name up to the colon and the word after it, in characters: no more is looked at. */
const LONGEST_LABEL = 70;
/** A bullet or a quotation mark may stand before such a name, in characters. */
const LONGEST_BULLET = 4;
/** Fewer words behind the colon are no statement: “Amazon: silence”. */
const SHORTEST_WORD = 4;

/**
 * The names that a sentence gives the word by a colon alone, without a verb: before a quotation, and at the beginning of
 * a line of the body. In a headline what stands before a colon is its topic.
 */
export function speakersByColon(reading: Reading, sentence: Sentence, names: readonly Hit[]): Hit[] {
  if (names.length === 0) return [];
  return [...quoted(reading, sentence, names), ...labelled(reading, sentence, names)];
}

function quoted(reading: Reading, { start, end }: Sentence, names: readonly Hit[]): Hit[] {
  const { repaired, wordAt } = reading;
  let known = 0;
  return [...repaired.text.slice(start, end).matchAll(OPENS_QUOTE)].flatMap(({ index, 0: mark }) => {
    const colon = start + index;
    while ((names[known]?.end ?? Number.POSITIVE_INFINITY) <= colon) known++;
    if (wordAt(end) - wordAt(colon + mark.length) < SHORTEST_QUOTE) return [];
    const near = names.slice(Math.max(0, known - MOST_NAMES), known);
    const speaker = near.findLast(
      (hit) =>
        hit.start - start <= LONGEST_OPENING || APPOSED.test(repaired.text.slice(hit.end, hit.end + 2)),
    );
    return speaker && wordAt(colon) - speaker.last <= TITLE ? [speaker] : [];
  });
}

function labelled({ repaired, wordAt }: Reading, sentence: Sentence, names: readonly Hit[]): Hit[] {
  const { start, end, kind, cues } = sentence;
  const [first] = names;
  if (kind !== 'paragraph' || !first || first.start - start > LONGEST_BULLET) return [];
  const label = LABEL.exec(repaired.text.slice(first.end, Math.min(end, first.end + LONGEST_LABEL)));
  if (!label || wordAt(end) - wordAt(first.end + label[0].length) < SHORTEST_WORD) return [];
  const colon = first.end + label[0].length;
  const isNothingBetween = /^\s?[:：]/u.test(label[0]);
  const isUnnamed = cues.some(({ id, start: at }) => id === 'sources' && at >= first.end && at < colon);
  return isNothingBetween || isUnnamed ? names.filter((hit) => hit.start < first.end) : [];
}
