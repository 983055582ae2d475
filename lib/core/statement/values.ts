/** The figures and dates that a text gives, sorted into its sentences. */
import type { Sentence } from '../reading.ts';
import type { DateMention, QuantityMention, Span } from '../types.ts';

/** The figures and dates of a text, or of one sentence; `bare` are counts without a noun. Offsets are in the repaired text. */
export interface Values {
  quantities: readonly QuantityMention[];
  bare: readonly QuantityMention[];
  dates: readonly DateMention[];
}

/** Sorts the values of a text into its sentences once. */
export function valuesIn(
  sentences: readonly Sentence[],
  { quantities, bare, dates }: Values,
): (sentence: Sentence) => Values {
  const figures = within(sentences, quantities);
  const counts = within(sentences, bare);
  const days = within(sentences, dates);
  return ({ index }) => ({
    quantities: figures[index] ?? [],
    bare: counts[index] ?? [],
    dates: days[index] ?? [],
  });
}

/** By sentence, the spans that lie in it. Both lists are in the order of the text. */
function within<T extends Span>(sentences: readonly Sentence[], spans: readonly T[]): T[][] {
  let next = 0;
  return sentences.map(({ start, end }) => {
    while ((spans[next]?.start ?? end) < start) next++;
    const own: T[] = [];
    for (; next < spans.length && (spans[next] as T).start < end; next++) {
      if ((spans[next] as T).end <= end) own.push(spans[next] as T);
    }
    return own;
  });
}
