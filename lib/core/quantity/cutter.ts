import type { MappedText } from '../text/mapped';
import type { Lexicon } from './lexicon';
import { NUMERAL } from './senses';
import type { Tokens } from './tokens';

/** Gap across which number and unit belong together: spaces, hyphens, quotation marks and direction marks. */
const TIGHT = /^\+?[\s\-‐‑–’'"“”„«»‎‏‪-‮ـ]{0,4}$/;
/** The dot of an abbreviation: "Mio. Stunden", "v. H." */
const DOT = /^\.[\s\u00a0]?$/;
/** Longest abbreviated multiplier or hedge: "tūkst.", "approx." */
const LONGEST_ABBREVIATION = 6;
/** Han and kana, Hangul, Thai, Lao, Khmer, Burmese: words stand glued to one another or to their particles. */
const GLUED =
  /^[\u0e00-\u0eff\u1000-\u109f\u1100-\u11ff\u1780-\u17ff\u3005-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff]/;
const HANGUL = /^[\uac00-\ud7af]/;
/** Zero-width non-joiner: Persian sets it between the parts of one word. */
const JOINER = '\u200c';

/** Cuts the words of a folded text into tokens. */
export class Cutter implements Tokens {
  readonly keys: string[] = [];
  readonly starts: number[] = [];
  readonly ends: number[] = [];
  readonly joined: boolean[] = [];
  readonly heads: number[] = [];
  readonly tails: number[] = [];

  /** Whether words of the language are looked into at all. */
  readonly #cutsWords: boolean;

  constructor(
    readonly text: string,
    private readonly folded: MappedText,
    private readonly lexicon: Lexicon,
  ) {
    const { proclitics, enclitics, table } = lexicon;
    this.#cutsWords = proclitics.length > 0 || enclitics.length > 0 || table.joins === true;
  }

  word(start: number, end: number): void {
    const key = this.folded.text.slice(start, end);
    if (GLUED.test(key)) this.#cutGlued(key, start);
    else if (!this.#cutsWords) this.#push(key, start);
    else if (this.lexicon.table.joins) this.#cutJoined(key, start);
    else this.#cutClitics(key, start);
  }

  /** "بیست‌وپنج": cut at the joiners when a number word is first and the whole is none. */
  #cutJoined(key: string, start: number): void {
    let from = 0;
    const isNumeral = (word: string) => (this.lexicon.forward.reach(word) & NUMERAL) !== 0;
    if (!this.lexicon.knows(key)) {
      for (let i = 1; i < key.length; i++) {
        const gap = this.text.slice(this.folded.rawEnd(start + i), this.folded.rawStart(start + i));
        if (!gap.includes(JOINER) || (from === 0 && !isNumeral(key.slice(0, i)))) continue;
        this.#cutClitics(key.slice(from, i), start + from);
        from = i;
      }
    }
    this.#cutClitics(key.slice(from), start + from);
  }

  /** At each place the longest known word; what is unknown up to the next known word is one token. */
  #cutGlued(key: string, start: number): void {
    const hangul = HANGUL.test(key);
    let unknown = -1;
    for (let i = 0; i < key.length; ) {
      const known = this.lexicon.longestAt(key, i);
      const length = i === 0 && this.lexicon.particles.has(key.slice(0, known)) ? 0 : known;
      if (length === 0) {
        // A Korean particle or ending: numbers and units come first in a word.
        if (hangul) {
          unknown = i;
          break;
        }
        if (unknown < 0) unknown = i;
        i++;
        continue;
      }
      if (unknown >= 0) this.#push(key.slice(unknown, i), start + unknown);
      unknown = -1;
      const subject = i > 0 && this.#isSubject(key, i);
      this.#push(key.slice(i, i + length), start + i);
      if (subject) this.#unnumber();
      i += length;
    }
    if (unknown >= 0) this.#push(key.slice(unknown), start + unknown);
  }

  /** "5명이": a particle that is a number word too, at the end of a word that is none. */
  #isSubject(key: string, i: number): boolean {
    return this.lexicon.numeralParticles.has(key.slice(i)) && ((this.heads.at(-1) ?? 0) & NUMERAL) === 0;
  }

  /** Takes it from the last token that it may be a number. */
  #unnumber(): void {
    const last = this.heads.length - 1;
    this.heads[last] = (this.heads[last] ?? 0) & ~NUMERAL;
    this.tails[last] = (this.tails[last] ?? 0) & ~NUMERAL;
  }

  /** "والتيرابايت" is three tokens when only "تيرابايت" is known, "আঠারোজনকে" two. */
  #cutClitics(key: string, start: number): void {
    const known = this.lexicon.knows(key);
    let at = 0;
    for (const piece of (known ? undefined : this.#procliticsOf(key)) ?? []) {
      this.#push(piece, start + at);
      at += piece.length;
    }
    const enclitic = known || at > 0 ? undefined : this.#encliticOf(key);
    const end = key.length - (enclitic?.length ?? 0);
    this.#push(key.slice(at, end), start + at);
    if (enclitic) this.#push(enclitic, start + end);
  }

  #encliticOf(key: string): string | undefined {
    const { enclitics, forward } = this.lexicon;
    return enclitics.find(
      (ending) => key.endsWith(ending) && (forward.reach(key.slice(0, -ending.length)) & NUMERAL) !== 0,
    );
  }

  #procliticsOf(key: string): readonly string[] | undefined {
    return this.lexicon.proclitics.find((pieces) => {
      const length = pieces.reduce((sum, piece) => sum + piece.length, 0);
      return (
        key.length >= length + 2 &&
        key.startsWith(pieces.join('')) &&
        this.lexicon.forward.reach(key.slice(length)) !== 0
      );
    });
  }

  #push(key: string, start: number): void {
    const from = this.folded.rawStart(start);
    const to = this.folded.rawEnd(start + key.length);
    this.joined.push(this.#isJoinedTo(from));
    const word = this.lexicon.keyOf(key, this.text, from, to);
    this.keys.push(word);
    this.heads.push(this.lexicon.forward.reach(word));
    this.tails.push(this.lexicon.backward.reach(word));
    this.starts.push(from);
    this.ends.push(to);
  }

  #isJoinedTo(start: number): boolean {
    const end = this.ends.at(-1);
    if (end === undefined) return false;
    if (start === end || (start === end + 1 && this.text.charCodeAt(end) === 0x20)) return true;
    if (start - end > 4) return false;
    if (start === end + 1 && this.text[end] === JOINER) return true;
    const gap = this.text.slice(end, start);
    return TIGHT.test(gap)
      ? !gap.includes('\n\n')
      : DOT.test(gap) && this.#isAbbreviated(this.keys.at(-1) ?? '');
  }

  #isAbbreviated(key: string): boolean {
    return key.length === 1 || (key.length <= LONGEST_ABBREVIATION && this.lexicon.abbreviates(key));
  }
}
