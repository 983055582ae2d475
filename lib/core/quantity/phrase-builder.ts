import type { Exactness } from '../types';
import { Phrases } from './phrases';
import { type Sense, WORD_LISTS } from './senses';
import type { NumberTable, Span, UnitName } from './table';
import { fractionOf, splitTerms, wordsOf } from './terms';

/** Makes the phrases of a table: each stored from its first word on, and from its last. */
export class PhraseBuilder {
  readonly forward = new Phrases();
  readonly backward = new Phrases();
  /** Single words by number: what compounds are made of. */
  readonly numbers = new Map<string, number>();
  #words = new Set<string>();
  #longest = new Map<string, number>();

  constructor(
    private readonly fold: (word: string) => string,
    private readonly contractions: Readonly<Record<string, string>> = {},
  ) {}

  add(term: string, sense: Sense, value: unknown): void {
    const words = wordsOf(term, this.fold);
    if (words.length === 0) return;
    const contracted =
      sense === 'before' || sense === 'partitive' ? this.contractions[words.at(-1) ?? ''] : undefined;
    for (const last of contracted?.split('|') ?? [])
      this.#addWords([...words.slice(0, -1), last], sense, value);
    this.#addWords(words, sense, value);
  }

  #addWords(words: readonly string[], sense: Sense, value: unknown): void {
    this.forward.add(words, sense, value);
    this.backward.add([...words].reverse(), sense, value);
    for (const word of words) this.#know(word.replace('*', ''));
  }

  addAll(terms: string | undefined, sense: Sense, value: unknown): void {
    for (const term of splitTerms(terms)) this.add(term, sense, value);
  }

  addTable(table: NumberTable): void {
    this.#addNumbers(table);
    const byValue = (record: Readonly<Record<string, string>> | undefined, sense: Sense) => {
      for (const [value, terms] of Object.entries(record ?? {})) this.addAll(terms, sense, fractionOf(value));
    };
    byValue(table.vague, 'vague');
    byValue(table.rounded, 'rounded');
    byValue(table.shares, 'share');
    byValue(table.each, 'each');
    byValue(table.quarters, 'quarter');
    byValue(table.shareNouns, 'shareNoun');
    byValue(table.wholes, 'whole');
    for (const [key, terms] of Object.entries(table.spans ?? {})) {
      const [times, unit] = key.split(' ');
      this.addAll(terms, 'span', { times: Number(times), unit: unit as UnitName } satisfies Span);
    }
    for (const [name, terms] of Object.entries(table.dual ?? {}))
      this.addAll(terms, 'dual', name as UnitName);
    const hedges = (terms: string | undefined, sense: Sense, exactness: Exactness) =>
      this.addAll(terms, sense, exactness);
    this.addAll(table.unhedged, 'before', 'exact' satisfies Exactness);
    hedges(table.leadAtLeast, 'lead', 'at-least');
    hedges(table.leadAtMost, 'lead', 'at-most');
    hedges(table.leadAbout, 'lead', 'about');
    hedges(table.about, 'before', 'about');
    hedges(table.atLeast, 'before', 'at-least');
    hedges(table.atMost, 'before', 'at-most');
    hedges(table.aboutAfter, 'after', 'about');
    hedges(table.atLeastAfter, 'after', 'at-least');
    hedges(table.atMostAfter, 'after', 'at-most');
    this.addUnits(table);
    this.addAll(table.asides, 'aside', true);
    for (const sense of WORD_LISTS) this.addAll(table[sense], sense, true);
    this.addAll(table.or, 'to', true);
    this.addAll(table.perHour, 'rate', 'calls-per-hour');
    this.addAll(table.perDay, 'rate', 'calls-per-day');
  }

  addUnits({ units }: Pick<NumberTable, 'units'>): void {
    for (const [name, terms] of Object.entries(units)) this.addAll(terms, 'unit', name as UnitName);
  }

  knows(key: string): boolean {
    return this.#words.has(key) || this.forward.reach(key) !== 0;
  }

  longestAt(text: string, i: number): number {
    const most = Math.min(this.#longest.get(text.charAt(i)) ?? 0, text.length - i);
    for (let length = most; length > 0; length--)
      if (this.#words.has(text.slice(i, i + length))) return length;
    return 0;
  }

  #addNumbers(table: NumberTable): void {
    const list = (words: string | undefined, value: (index: number) => number) => {
      (words ?? '').split(' ').forEach((forms, index) => {
        for (const form of forms.split('/')) this.#addNumber(form, 'number', value(index));
      });
    };
    list(table.ones, (index) => index);
    list(table.tens, (index) => 20 + 10 * index);
    list(table.hundreds, (index) => 200 + 100 * index);
    for (const [value, terms] of Object.entries(table.numbers ?? {})) {
      for (const term of splitTerms(terms)) this.#addNumber(term, 'number', Number(value));
    }
    for (const [value, terms] of Object.entries(table.scale)) {
      for (const term of splitTerms(terms)) this.#addNumber(term, 'scale', Number(value));
    }
  }

  #addNumber(term: string, sense: Sense, value: number): void {
    this.add(term, sense, value);
    const words = wordsOf(term, this.fold);
    if (words.length === 1 && words[0]) this.numbers.set(words[0].replace('*', ''), value);
  }

  #know(word: string): void {
    if (this.#words.has(word)) return;
    this.#words.add(word);
    const first = word.charAt(0);
    this.#longest.set(first, Math.max(this.#longest.get(first) ?? 0, word.length));
  }
}
