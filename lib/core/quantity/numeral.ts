import { readDigits } from './digits';
import type { Lexicon } from './lexicon';
import { gapBefore, isDigits, isJoined, type Tokens, written } from './tokens';

/** A number as written: digits, words, multipliers, and both together. */
export interface Numeral {
  value: number;
  /** Upper end of what a vague numeral can mean. */
  max?: number;
  other?: number;
  digits: number;
  start: number;
  /** Token after the numeral. */
  next: number;
  vague: boolean;
  about: boolean;
  /** Plain digits with neither separators nor multiplier: could be a name. */
  plain: boolean;
  /** Written in words only. */
  words: boolean;
  /** Product of the multipliers that end the numeral, which a range shares: "4 to 5 million". */
  multiplier: number;
  /** The multiplier is a letter glued to the digits ("10m", "4K"): it needs a unit or a currency to be one. */
  suffix: boolean;
}

/** "Thousands" can mean as little as two of them … */
const LEAST_OF_PLURAL = 2;
/** … and as many as a thousand, or a hundred for "dozens" and the like. */
const MOST_OF_PLURAL = 1_000;
const MOST_OF_TENS = 100;

/** Digits after "thousand" go on the number when they have at least its tens: 11 thousand 500, not 11 thousand 2. */
const LEAST_FILL = 100;

/** Reads the numeral that starts at token `i`, or returns null. */
export function readNumeral(tokens: Tokens, i: number, lexicon: Lexicon): Numeral | null {
  const reader = new NumeralReader(tokens, i, lexicon);
  return reader.read();
}

class NumeralReader {
  #total = 0;
  #section = 0;
  #pending: number | null = null;
  #lastScale = Number.POSITIVE_INFINITY;
  #other: number | undefined;
  #digits = 0;
  #vague = false;
  #vagueTens = false;
  #about = false;
  #plain = false;
  #hasDigits = false;
  #hasScale = false;
  #multiplier = 1;
  #suffixed = false;
  /** Tokens read so far that surely belong to the numeral end here. */
  #end: number;
  #at: number;

  constructor(
    private readonly tokens: Tokens,
    private readonly start: number,
    private readonly lexicon: Lexicon,
  ) {
    this.#at = start;
    this.#end = start;
  }

  read(): Numeral | null {
    this.#several();
    while (this.#at < this.tokens.keys.length && (this.#at === this.start || this.#joined(this.#at))) {
      if (!this.#step()) break;
      this.#end = this.#at;
      this.#skipJoiner();
    }
    return this.#end > this.start ? this.#finish() : null;
  }

  #joined(i: number): boolean {
    return isJoined(this.tokens, i);
  }

  #match<T>(sense: string, at = this.#at): { value: T; count: number } | null {
    return this.lexicon.forward.match<T>(this.tokens.keys, at, sense, (i) => this.#joined(i));
  }

  /** "several million": vague, if a multiplier follows. */
  #several(): void {
    const several = this.#match('several');
    if (!several) return;
    const next = this.#at + several.count;
    if (!this.#joined(next)) return;
    if (this.#match('scale', next) || this.#match('vague', next)) {
      this.#vague = true;
      this.#at = next;
    }
  }

  /** Reads one piece of the numeral at `#at`. False when nothing more belongs to it. */
  #step(): boolean {
    if (isDigits(this.tokens, this.#at)) return this.#digitsStep();
    return (
      this.#vagueStep() || this.#scaleStep() || this.#roundedStep() || this.#halfStep() || this.#numberStep()
    );
  }

  #digitsStep(): boolean {
    const first = this.#at === this.start;
    if (!first && (this.#pending !== null || !this.#goesOnInDigits())) return false;
    const read = readDigits(this.tokens, this.#at, this.lexicon.table.decimal);
    if (!read || (!first && read.value >= this.#lastScale)) return false;
    this.#pending = read.value;
    if (first) this.#other = read.other;
    this.#digits = first ? read.digits : 0;
    this.#plain = first && !read.formed;
    this.#hasDigits = true;
    this.#at = read.next;
    if (first) this.#suffix();
    return true;
  }

  /** "6萬5000", "2 लाख 50 हजार", "11 bin 500": digits after a multiplier that fill the places it leaves. */
  #goesOnInDigits(): boolean {
    if (!this.#hasScale || this.#vague || this.#suffixed) return false;
    if (this.lexicon.han) return true;
    const read = readDigits(this.tokens, this.#at, this.lexicon.table.decimal);
    if (!read || !Number.isInteger(read.value)) return false;
    const scale = this.#match<number>('scale', read.next);
    if (scale && this.#joined(read.next)) return scale.value < this.#lastScale;
    return read.value < this.#lastScale && read.value * LEAST_FILL >= this.#lastScale;
  }

  /** A letter glued to the digits: 100k, 1.2M, 10m, 1.2bn. Whether "m" is a million is for the unit to say. */
  #suffix(): void {
    const size = this.#suffixSize();
    if (size === undefined) return;
    this.#pending = (this.#pending ?? 1) * size;
    if (this.#other !== undefined) this.#other *= size;
    this.#multiplier = size;
    this.#hasScale = true;
    this.#plain = false;
    this.#suffixed = written(this.tokens, this.#at) !== 'k';
    this.#lastScale = size;
    this.#at++;
  }

  #suffixSize(): number | undefined {
    const { tokens } = this;
    if (this.#at >= tokens.keys.length) return undefined;
    const letter = written(tokens, this.#at);
    const gap = gapBefore(tokens, this.#at);
    if (gap === '') return SUFFIXES[letter];
    // "850 M€", "1,5 M d'appels"
    const isMillion = letter === 'M' && /^[ \u00a0\u202f]$/.test(gap);
    const currency = /^ ?[€$]/.test(
      tokens.text.slice(tokens.ends[this.#at], (tokens.ends[this.#at] ?? 0) + 2),
    );
    return isMillion && (currency || this.#match('partitive', this.#at + 1)) ? 1e6 : undefined;
  }

  #empty(): boolean {
    return this.#pending === null && this.#section === 0 && this.#total === 0;
  }

  /** "thousands of": vague when no number is before it; "hundreds of thousands": both. */
  #vagueStep(): boolean {
    const vague = this.#match<number>('vague');
    if (!vague || (!this.#empty() && !this.#vague)) return this.#vagueAfterNumber(vague);
    const after = this.#at + vague.count;
    if (!this.#vague) this.#vagueTens = vague.value < 100;
    if (this.#empty()) this.#pending = vague.value;
    else this.#multiply(vague.value);
    this.#vague = true;
    this.#hasScale = true;
    this.#at = after;
    this.#throughPartitive();
    return true;
  }

  /** Turkish "yüz binlerce", Greek "δεκάδες χιλιάδες": a round number before a vague plural is vague with it. */
  #vagueAfterNumber(vague: { value: number; count: number } | null): boolean {
    if (!vague || this.#hasDigits || this.#match('scale')) return false;
    const before = this.#pending ?? this.#section;
    if (before !== 10 && before !== 100) return false;
    this.#multiply(vague.value);
    this.#vague = true;
    this.#at += vague.count;
    return true;
  }

  /** After a vague plural, "of" may lead to a multiplier; if it does not, it stays with the unit. */
  #throughPartitive(): void {
    const partitive = this.#match('partitive');
    let next = this.#at + (partitive && this.#joined(this.#at) ? partitive.count : 0);
    next += this.#match('articles', next)?.count ?? 0;
    if (next > this.#at && this.#joined(next) && (this.#match('scale', next) || this.#match('vague', next))) {
      this.#end = this.#at;
      this.#at = next;
      if (!this.#vagueStep()) this.#scaleStep();
    }
  }

  #scaleStep(): boolean {
    const scale = this.#match<number>('scale') ?? this.#scaleThroughPartitive();
    if (!scale) return false;
    this.#at += scale.count;
    this.#multiply(scale.value);
    this.#hasScale = true;
    this.#plain = false;
    return true;
  }

  /** Romanian "200 de milioane", French "une centaine de milliers". */
  #scaleThroughPartitive(): { value: number; count: number } | null {
    if (this.#empty()) return null;
    const partitive = this.#match('partitive');
    const next = this.#at + (partitive?.count ?? 0);
    if (!partitive || !this.#joined(next)) return null;
    const scale = this.#match<number>('scale', next);
    return scale && scale.value >= 1000 ? { value: scale.value, count: partitive.count + scale.count } : null;
  }

  /** Works a multiplier in: small ones into the section, large ones close it. */
  #multiply(scale: number): void {
    const small = this.lexicon.han ? scale < 10_000 : scale < 1_000;
    if (this.#other !== undefined) this.#other *= scale;
    this.#multiplier =
      small && this.#hasDigits && !this.lexicon.han
        ? this.#multiplier * scale
        : small
          ? 1
          : this.#multiplier * scale;
    if (small) {
      if (!this.lexicon.han && this.#section > 0 && this.#pending === null) return;
      this.#section += (this.#pending ?? 1) * scale;
    } else {
      const part = this.#section + (this.#pending ?? 0);
      if (this.#total > 0 && scale > this.#lastScale) this.#total = (this.#total + part) * scale;
      else this.#total += (part || 1) * scale;
      this.#section = 0;
      this.#lastScale = scale;
    }
    this.#pending = null;
  }

  #roundedStep(): boolean {
    const rounded = this.#match<number>('rounded');
    if (!rounded || this.#hasDigits) return false;
    const before = this.#pending ?? 1;
    if (this.#section > 0 || this.#total > 0 || before > 20) return false;
    this.#about = before === 1;
    this.#pending = before * rounded.value;
    this.#hasScale = true;
    this.#at += rounded.count;
    return true;
  }

  /** "half a million", "un demi-million"; "million and a half", "one and a half million". */
  #halfStep(): boolean {
    const half = this.#match<number>('half');
    if (!half) return false;
    let next = this.#at + half.count;
    if (this.#pending === null && this.#total > 0) {
      this.#total += this.#lastScale / 2;
      this.#at = next;
      return true;
    }
    next += this.#match('articles', next)?.count ?? 0;
    next += this.#match('partitive', next)?.count ?? 0;
    const scale = this.#joined(next) ? this.#match<number>('scale', next) : null;
    if (!scale || scale.value < 1000 || this.#section > 0) return false;
    const joinedOn = this.#pending !== null && this.#at > this.#end;
    this.#pending = joinedOn ? (this.#pending ?? 0) + 0.5 : 0.5;
    this.#at = next;
    return true;
  }

  #numberStep(): boolean {
    const found = this.#match<number>('number') ?? this.#compound();
    if (!found) return false;
    const { value } = found;
    const before = this.#pending;
    if (this.#hasDigits && !this.lexicon.han) return false;
    if (value >= 1000) {
      if (!this.#empty()) return false;
      this.#pending = value;
    } else if (before === null) this.#pending = value;
    else if (this.lexicon.han) return this.#positional(value, found.count);
    else if (!adds(before, value, this.#at > this.#end)) return false;
    else this.#pending = before === 4 && value === 20 ? 80 : before + value;
    this.#at += found.count;
    return true;
  }

  #compound(): { value: number; count: number } | null {
    const value = this.lexicon.compound(this.tokens.keys[this.#at] ?? '');
    return value === null ? null : { value, count: 1 };
  }

  /** Chinese digits in a row: 二〇二五. Ten and its multiples add. */
  #positional(value: number, count: number): boolean {
    if (this.#hasDigits || value >= 10 || this.#pending === null) return false;
    this.#pending =
      this.#pending % 10 === 0 && this.#pending >= 10 ? this.#pending + value : this.#pending * 10 + value;
    this.#at += count;
    return true;
  }

  /** "and" between number words is taken only if a number goes on after it. */
  #skipJoiner(): void {
    if (this.#hasDigits && !this.#hasScale) return;
    const and = this.#match('and');
    if (!and || !this.#joined(this.#at)) return;
    let next = this.#at + and.count;
    if (!this.#joined(next) && gapBefore(this.tokens, next) !== '') return;
    if (isDigits(this.tokens, next)) {
      if (this.#hasDigits && this.#hasScale) this.#joinDigits(next);
      return;
    }
    const article = this.#match('articles', next)?.count ?? 0;
    if (article > 0 && this.#match('half', next + article)) next += article;
    if (this.#match('number', next) || this.#match('half', next) || this.#scaleFits(next)) this.#at = next;
  }

  /** "11 mil e 500", "11 هزار و 500" */
  #joinDigits(next: number): void {
    const at = this.#at;
    this.#at = next;
    if (!this.#goesOnInDigits()) this.#at = at;
  }

  #scaleFits(next: number): boolean {
    const scale = this.#match<number>('scale', next);
    return scale !== null && scale.value < this.#lastScale && this.#pending === null;
  }

  #finish(): Numeral {
    const value = this.#total + this.#section + (this.#pending ?? 0);
    const words = !this.#hasDigits;
    const numeral: Numeral = {
      value: this.#vague ? value * LEAST_OF_PLURAL : value,
      digits: words
        ? significantOf(value)
        : Math.max(this.#digits, this.#digits === 0 ? significantOf(value) : 1),
      start: this.start,
      next: this.#end,
      vague: this.#vague,
      about: this.#about,
      plain: this.#plain,
      words,
      multiplier: this.#multiplier,
      suffix: this.#suffixed,
    };
    if (this.#vague) numeral.max = value * (this.#vagueTens ? MOST_OF_TENS : MOST_OF_PLURAL);
    if (this.#other !== undefined) numeral.other = this.#other;
    return numeral;
  }
}

/** Case counts: "M" and "m" are millions only glued; see `unit.ts` for "m" as metres. */
const SUFFIXES: Readonly<Record<string, number>> = {
  k: 1e3,
  K: 1e3,
  m: 1e6,
  M: 1e6,
  mn: 1e6,
  bn: 1e9,
  B: 1e9,
  tn: 1e12,
};

/** Whether number word `value` goes on a number that stands at `before`: "ninety five", "fünf und zwanzig", "quatre vingt". */
function adds(before: number, value: number, joined: boolean): boolean {
  if (before === 4 && value === 20) return true;
  if (before >= 100 && before % 100 === 0 && value < 100) return true;
  const unit = before % 10;
  const tens = before % 100;
  if (unit === 0 && tens >= 20 && value < 10) return true;
  if ((tens === 60 || tens === 80) && value >= 10 && value < 20) return true;
  return joined && before < 10 && value >= 20 && value < 100 && value % 10 === 0;
}

function significantOf(value: number): number {
  const digits = String(value);
  return /^\d+$/.test(digits)
    ? Math.max(1, digits.replace(/0+$/, '').length)
    : digits.replace(/\D/g, '').length;
}
