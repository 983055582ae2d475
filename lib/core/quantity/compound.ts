/** A number word shorter than this is no compound. */
const SHORTEST = 5;
/** No number word is longer; a bound on the search. */
const LONGEST = 60;
const MOST_KNOWN = 20_000;

/**
 * Makes a reader of number words written as one ("achttausend", "duecentomila", "tjugofem"): the word must be made of
 * number words, and of `joiners` between two of them, from end to end. `numbers` has the value of each.
 */
export function compoundReader(
  numbers: ReadonlyMap<string, number>,
  joiners: readonly string[],
): (word: string) => number | null {
  const pieces = [...[...numbers.keys()].filter((piece) => piece.length > 1), ...joiners];
  const byFirst = new Map<string, string[]>();
  for (const piece of pieces.sort((a, b) => b.length - a.length)) {
    byFirst.set(piece.charAt(0), [...(byFirst.get(piece.charAt(0)) ?? []), piece]);
  }
  const known = new Map<string, number | null>();
  return (word) => {
    if (word.length < SHORTEST || word.length > LONGEST) return null;
    let value = known.get(word);
    if (value === undefined) {
      const parts = split(word, 0, byFirst, new Set());
      value = parts && parts.length > 1 ? compose(parts, numbers) : null;
      if (known.size < MOST_KNOWN) known.set(word, value);
    }
    return value;
  };
}

/** The pieces that `word` is made of from `from` on, or null. `dead` holds offsets that lead nowhere. */
function split(
  word: string,
  from: number,
  byFirst: ReadonlyMap<string, readonly string[]>,
  dead: Set<number>,
): string[] | null {
  if (from === word.length) return [];
  if (dead.has(from)) return null;
  for (const piece of byFirst.get(word.charAt(from)) ?? []) {
    if (!word.startsWith(piece, from)) continue;
    const rest = split(word, from + piece.length, byFirst, dead);
    if (rest) return [piece, ...rest];
  }
  dead.add(from);
  return null;
}

function compose(parts: readonly string[], numbers: ReadonlyMap<string, number>): number | null {
  let total = 0;
  let section = 0;
  let count = 0;
  for (const part of parts) {
    const value = numbers.get(part);
    if (value === undefined) continue;
    count++;
    if (value >= 1000) {
      total += (section || 1) * value;
      section = 0;
    } else if (value === 100) section = (section || 1) * 100;
    else section += value;
  }
  return count > 1 ? total + section : null;
}
