/** What a phrase may be at once: "millions" is a multiplier after a number and vague without one. */
export type Senses = Map<string, unknown>;

interface Node {
  next: Map<string, Node>;
  /** Words with any ending, by stem. */
  stems: Map<string, Node>;
  /** Lengths of the stems, longest first, by their first letter: what a word need be tried for. */
  lengths: Map<string, number[]>;
  senses: Senses | null;
}

const node = (): Node => ({ next: new Map(), stems: new Map(), lengths: new Map(), senses: null });

/** Phrases of folded words, each with its senses. Look-up takes the longest phrase; a stem gives way to a whole word. */
export class Phrases {
  #root = node();
  #known = new Map<string, Node | null>();

  /** Adds a phrase of folded words; a final `*` on a word stands for any ending. The first of equal senses stays. */
  add(words: readonly string[], sense: string, value: unknown): void {
    let at = this.#root;
    for (const word of words) {
      const stem = word.endsWith('*');
      const map = stem ? at.stems : at.next;
      const key = stem ? word.slice(0, -1) : word;
      let next = map.get(key);
      if (!next) {
        next = node();
        map.set(key, next);
        if (stem) addLength(at.lengths, key);
      }
      at = next;
    }
    at.senses ??= new Map();
    if (!at.senses.has(sense)) at.senses.set(sense, value);
  }

  /**
   * The longest phrase with `sense` that starts at word `i` of `words` and goes on by `step` (1, or -1 for a list of
   * phrases stored backwards). `joined(j)` says whether word `j` follows its neighbour without a full stop between.
   */
  match<T>(
    words: readonly string[],
    i: number,
    sense: string,
    joined: (j: number) => boolean,
    step: 1 | -1 = 1,
  ): { value: T; count: number } | null {
    let best: { value: T; count: number } | null = null;
    let at = this.#first(words[i]);
    for (let count = 1; at; count++) {
      if (at.senses?.has(sense)) best = { value: at.senses.get(sense) as T, count };
      const j = i + count * step;
      const word = words[j];
      if (word === undefined || !joined(step > 0 ? j : j + 1)) break;
      at = find(at, word);
    }
    return best;
  }

  /** Whether any phrase starts with `word`. */
  starts(word: string): boolean {
    return this.#first(word) !== null;
  }

  #first(word: string | undefined): Node | null {
    if (word === undefined) return null;
    let found = this.#known.get(word);
    if (found === undefined) {
      found = find(this.#root, word);
      // Only a hostile text has so many different words; then it costs time, not memory.
      if (this.#known.size < 50_000) this.#known.set(word, found);
    }
    return found;
  }
}

function addLength(lengths: Map<string, number[]>, stem: string): void {
  const known = lengths.get(stem.charAt(0)) ?? [];
  if (!known.includes(stem.length))
    lengths.set(
      stem.charAt(0),
      [...known, stem.length].sort((a, b) => b - a),
    );
}

function find(at: Node, word: string): Node | null {
  const whole = at.next.get(word);
  if (at.stems.size === 0) return whole ?? null;
  let stem: Node | undefined;
  for (const length of at.lengths.get(word.charAt(0)) ?? []) {
    if (length <= word.length) stem = at.stems.get(word.slice(0, length));
    if (stem) break;
  }
  return whole && stem ? merge(whole, stem) : (whole ?? stem ?? null);
}

const merged = new WeakMap<Node, Node>();

/** A word that is both whole and stemmed has the senses of both. */
function merge(whole: Node, stem: Node): Node {
  let both = merged.get(whole);
  if (!both) {
    both = {
      next: new Map([...stem.next, ...whole.next]),
      stems: new Map([...stem.stems, ...whole.stems]),
      lengths: new Map(),
      senses: new Map([...(stem.senses ?? []), ...(whole.senses ?? [])]),
    };
    for (const each of both.stems.keys()) addLength(both.lengths, each);
    merged.set(whole, both);
  }
  return both;
}
