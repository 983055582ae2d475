/** The terms of a list in a table. */
export function splitTerms(terms: string | undefined): string[] {
  return terms ? terms.split('|') : [];
}

/** Words of a term as `fold` gives them, each keeping its `*`. */
export function wordsOf(term: string, fold: (word: string) => string): string[] {
  return term.split('*').flatMap((part, i, parts) => {
    const words = fold(part).split(' ').filter(Boolean);
    const last = words.pop();
    return last === undefined ? words : [...words, i < parts.length - 1 ? `${last}*` : last];
  });
}

/** Value of a key of a table: "1e3", "2/3". */
export function fractionOf(key: string): number {
  const [over, under] = key.split('/');
  return under ? Number(over) / Number(under) : Number(key);
}
