import { BIT, type Sense } from './senses';

interface Node {
  next: Map<string, Node>;
  /** Words with any ending, by stem. */
  stems: Map<string, Node>;
  /** Lengths of the stems, longest first, by their first letter: what a word need be tried for. */
  lengths: Map<string, number[]>;
  senses: Map<Sense, unknown> | null;
  /** Bits of all senses of the phrases that go through here. */
  reach: number;
}

const node = (): Node => ({ next: new Map(), stems: new Map(), lengths: new Map(), senses: null, reach: 0 });
/** Only a hostile text has so many different words; then it costs time, not memory. */
const MOST_KNOWN = 50_000;

/** Phrases of folded words, each with its senses. Look-up takes the longest phrase; a stem gives way to a whole word. */
export class Phrases {
  #root = node();
  #known = new Map<string, Node | null>();

  /** Adds a phrase of folded words; a final `*` on a word stands for any ending. The first of equal senses stays. */
  add(words: readonly string[], sense: Sense, value: unknown): void {
    let at = this.#root;
    for (const word of words) {
      at = childOf(at, word);
      at.reach |= BIT[sense];
    }
    at.senses ??= new Map();
    if (!at.senses.has(sense)) at.senses.set(sense, value);
  }

  /**
   * The longest phrase with `sense` that starts at word `i` of `words` and goes on by `step` (1, or -1 in a list of
   * phrases stored backwards). `joined[j]` says whether word `j` follows the one before it within a phrase.
   */
  match<T>(
    words: readonly string[],
    joined: readonly boolean[],
    i: number,
    sense: Sense,
    step: 1 | -1 = 1,
  ): { value: T; count: number } | null {
    let best: { value: T; count: number } | null = null;
    let at = this.#first(words[i]);
    for (let count = 1; at; count++) {
      if (at.senses?.has(sense)) best = { value: at.senses.get(sense) as T, count };
      const j = i + count * step;
      const word = words[j];
      if (word === undefined || !joined[step > 0 ? j : j + 1]) break;
      at = find(at, word);
    }
    return best;
  }

  /** Bits of the senses that phrases starting with `word` have; 0 when none does. */
  reach(word: string): number {
    return this.#first(word)?.reach ?? 0;
  }

  #first(word: string | undefined): Node | null {
    if (word === undefined) return null;
    let found = this.#known.get(word);
    if (found === undefined) {
      found = find(this.#root, word);
      if (this.#known.size < MOST_KNOWN) this.#known.set(word, found);
    }
    return found;
  }
}

function childOf(at: Node, word: string): Node {
  const isStem = word.endsWith('*');
  const map = isStem ? at.stems : at.next;
  const key = isStem ? word.slice(0, -1) : word;
  let child = map.get(key);
  if (!child) {
    child = node();
    map.set(key, child);
    if (isStem) addLength(at.lengths, key);
  }
  return child;
}

function addLength(lengths: Map<string, number[]>, stem: string): void {
  const known = lengths.get(stem.charAt(0)) ?? [];
  if (!known.includes(stem.length)) {
    lengths.set(
      stem.charAt(0),
      [...known, stem.length].sort((a, b) => b - a),
    );
  }
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
      reach: stem.reach | whole.reach,
    };
    for (const each of both.stems.keys()) addLength(both.lengths, each);
    merged.set(whole, both);
  }
  return both;
}
