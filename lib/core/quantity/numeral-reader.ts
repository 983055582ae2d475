import { readDigits } from './digits';
import type { Lexicon } from './lexicon';
import { NumeralSum } from './numeral-sum';
import { BIT, type Sense } from './phrases';
import { suffixSize } from './suffix';
import { gapBefore, isDigits, isJoined, type Tokens, written } from './tokens';

interface Found {
  value: number;
  count: number;
}

/** Digits after "thousand" go on the number when they have at least its tens: 11 thousand 500, not 11 thousand 2. */
const LEAST_FILL = 100;
/** Dozens and the like are counted in small numbers. */
const MOST_DOZENS = 20;

/** Walks over the tokens of one numeral and sums it up. */
export class NumeralReader {
  readonly sum: NumeralSum;
  /** Token after the last that surely belongs to the numeral. */
  end: number;
  other: number | undefined;
  /** Significant digits, where the number itself was written in digits; else 0. */
  digits = 0;
  multiplier = 1;
  vague = false;
  vagueTens = false;
  about = false;
  exceeded = false;
  plain = false;
  suffixed = false;
  hasDigits = false;
  #hasScale = false;
  #at: number;

  constructor(
    private readonly tokens: Tokens,
    private readonly start: number,
    private readonly lexicon: Lexicon,
  ) {
    this.sum = new NumeralSum(lexicon.han);
    this.#at = start;
    this.end = start;
  }

  /** Whether there is a numeral. */
  read(): boolean {
    this.#several();
    while (this.#at < this.tokens.keys.length && (this.#at === this.start || this.#joined(this.#at))) {
      if (!this.#step()) break;
      this.end = this.#at;
      this.#skipJoiner();
    }
    return this.end > this.start;
  }

  #joined(i: number): boolean {
    return isJoined(this.tokens, i);
  }

  #match(sense: Sense, at = this.#at): Found | null {
    const { keys, joined, heads } = this.tokens;
    if (((heads[at] ?? 0) & BIT[sense]) === 0) return null;
    return this.lexicon.forward.match<number>(keys, joined, at, sense);
  }

  /** "several million": vague, if a multiplier follows. */
  #several(): void {
    const several = this.#match('several');
    const next = this.#at + (several?.count ?? 0);
    if (!several || !this.#joined(next)) return;
    if (this.#match('scale', next) || this.#match('vague', next)) {
      this.vague = true;
      this.#at = next;
    }
  }

  /** Reads one piece of the numeral at `#at`. False when nothing more belongs to it. */
  #step(): boolean {
    if (isDigits(this.tokens, this.#at)) return this.#digitsStep();
    return (
      this.#bridgeStep() ||
      this.#vagueStep() ||
      this.#scaleStep() ||
      this.#roundedStep() ||
      this.#halfStep() ||
      this.#numberStep()
    );
  }

  #digitsStep(): boolean {
    const first = this.#at === this.start;
    if (!first && !this.#goesOnInDigits()) return false;
    const read = readDigits(this.tokens, this.#at, this.lexicon.table.decimal);
    if (!read || !this.sum.put(read.value)) return false;
    if (first) this.other = read.other;
    this.digits = first ? read.digits : 0;
    this.plain = first && !read.formed;
    this.hasDigits = true;
    this.#at = read.next;
    if (first) this.#suffix();
    return true;
  }

  /** "6萬5000", "2 लाख 50 हजार", "11 bin 500": digits after a multiplier that fill the places it leaves. */
  #goesOnInDigits(): boolean {
    if (!this.#hasScale || this.vague || this.suffixed || this.sum.pending !== null) return false;
    if (this.lexicon.han) return true;
    const read = readDigits(this.tokens, this.#at, this.lexicon.table.decimal);
    if (!read || !Number.isInteger(read.value)) return false;
    const { lastScale } = this.sum;
    const scale = this.#match('scale', read.next);
    if (scale && this.#joined(read.next)) return scale.value < lastScale;
    return read.value < lastScale && read.value * LEAST_FILL >= lastScale;
  }

  /** A letter glued to the digits: 100k, 1.2M, 10m, 1.2bn. Whether "m" is a million is for the unit to say. */
  #suffix(): void {
    const size = suffixSize(this.tokens, this.#at, () => this.#match('partitive', this.#at + 1) !== null);
    if (size === undefined) return;
    this.#scale(size);
    this.suffixed = written(this.tokens, this.#at) !== 'k';
    this.#at++;
  }

  /** Works a multiplier in. A range shares the multipliers that end its second number. */
  #scale(scale: number): void {
    if (this.other !== undefined) this.other *= scale;
    this.multiplier =
      this.sum.isSmall(scale) && !(this.hasDigits && !this.lexicon.han) ? 1 : this.multiplier * scale;
    this.sum.multiply(scale);
    this.#hasScale = true;
    this.plain = false;
  }

  /** "十余万", "一千多万": and some more, between a number and its multiplier; "十几名" before its unit. */
  #bridgeStep(): boolean {
    const bridge = this.#match('bridge');
    if (!bridge || this.sum.isEmpty) return false;
    const next = this.#at + bridge.count;
    const round = !this.hasDigits && this.sum.pending === null && this.#match('unit', next) !== null;
    if (!this.#match('scale', next)) {
      if (round) this.#at = next;
      this.exceeded ||= round;
      return round;
    }
    this.exceeded = true;
    this.#at = next;
    return this.#scaleStep();
  }

  /** "thousands of": vague when no number is before it; "hundreds of thousands": both. */
  #vagueStep(): boolean {
    const vague = this.#match('vague');
    if (!vague) return false;
    if (!this.sum.isEmpty && !this.vague) return this.#vagueAfterNumber(vague);
    if (!this.vague) this.vagueTens = vague.value < 100;
    if (this.sum.isEmpty) this.sum.put(vague.value);
    else this.sum.multiply(vague.value);
    this.vague = true;
    this.#hasScale = true;
    this.#at += vague.count;
    this.#throughPartitive();
    return true;
  }

  /** Turkish "yüz binlerce", Greek "δεκάδες χιλιάδες": a round number before a vague plural is vague with it. */
  #vagueAfterNumber(vague: Found): boolean {
    if (this.hasDigits || this.#match('scale')) return false;
    if (this.sum.value !== 10 && this.sum.value !== 100) return false;
    this.sum.multiply(vague.value);
    this.vague = true;
    this.#at += vague.count;
    return true;
  }

  /** After a vague plural, "of" may lead to a multiplier; if it does not, it stays with the unit. */
  #throughPartitive(): void {
    const partitive = this.#match('partitive');
    let next = this.#at + (partitive && this.#joined(this.#at) ? partitive.count : 0);
    next += this.#match('articles', next)?.count ?? 0;
    if (next > this.#at && this.#joined(next) && (this.#match('scale', next) || this.#match('vague', next))) {
      this.end = this.#at;
      this.#at = next;
      if (!this.#vagueStep()) this.#scaleStep();
    }
  }

  #scaleStep(): boolean {
    const scale = this.#match('scale') ?? this.#scaleThroughPartitive();
    // Alone, Arabic "مليونا" is the dual, two million; after a number it is the multiplier.
    if (!scale || (this.sum.isEmpty && this.#match('number'))) return false;
    this.#at += scale.count;
    this.#scale(scale.value);
    return true;
  }

  /** Romanian "200 de milioane", French "une centaine de milliers". */
  #scaleThroughPartitive(): Found | null {
    if (this.sum.isEmpty) return null;
    const partitive = this.#match('partitive');
    const next = this.#at + (partitive?.count ?? 0);
    if (!partitive || !this.#joined(next)) return null;
    const scale = this.#match('scale', next);
    return scale && scale.value >= 1_000
      ? { value: scale.value, count: partitive.count + scale.count }
      : null;
  }

  /** "une centaine", "three dozen" */
  #roundedStep(): boolean {
    const rounded = this.#match('rounded');
    if (!rounded || this.#hasScale || this.sum.value > MOST_DOZENS) return false;
    this.about = !this.hasDigits && this.sum.value <= 1;
    this.sum.times(rounded.value);
    this.#hasScale = true;
    this.plain = false;
    this.#at += rounded.count;
    return true;
  }

  /** "half a million", "un demi-million"; "million and a half", "one and a half". */
  #halfStep(): boolean {
    const more = this.sum.isEmpty ? null : this.#match('andHalf');
    if (more) {
      this.sum.addHalf();
      this.#at += more.count;
      return true;
    }
    const half = this.#match('half');
    if (!half) return false;
    const after = this.#at + half.count;
    let next = after + (this.#match('articles', after)?.count ?? 0);
    next += this.#match('partitive', next)?.count ?? 0;
    const scale = this.#joined(next) ? this.#match('scale', next) : null;
    const joined = this.#at > this.end;
    const multiplies = scale !== null && scale.value >= 1_000;
    if (joined || (this.sum.pending === null && !this.sum.isEmpty)) {
      if (!joined && !this.#hasScale) return false;
      if (scale && multiplies && this.sum.addPart(scale.value / 2)) {
        this.#at = next + scale.count;
        return true;
      }
      this.sum.addHalf();
      this.#at = multiplies ? next : after;
      return true;
    }
    if (!multiplies || (this.sum.pending ?? 1) !== 1) return false;
    this.sum.times(0.5);
    this.#at = next;
    return true;
  }

  #numberStep(): boolean {
    if (this.hasDigits && !this.lexicon.han) return false;
    const found = this.#match('number') ?? this.#compound();
    if (!found || (this.hasDigits && this.sum.pending !== null)) return false;
    if (!this.sum.add(found.value, this.#at > this.end)) return false;
    this.#at += found.count;
    return true;
  }

  #compound(): Found | null {
    const value = this.lexicon.compound(this.tokens.keys[this.#at] ?? '');
    return value === null ? null : { value, count: 1 };
  }

  /** "and" between number words is taken only if a number goes on after it. */
  #skipJoiner(): void {
    const and = this.#match('and');
    if (!and || !this.#joined(this.#at)) return;
    const next = this.#at + and.count;
    if (!this.#joined(next) && gapBefore(this.tokens, next) !== '') return;
    if (isDigits(this.tokens, next)) this.#joinDigits(next);
    else this.#joinWords(next);
  }

  #joinWords(next: number): void {
    const article = this.#match('articles', next)?.count ?? 0;
    const half = this.#match('half', next) ?? this.#match('half', next + article);
    // After digits only a half goes on: "2 and a half million".
    if (half && (!this.hasDigits || this.#hasScale || this.#match('scale', next + article + half.count))) {
      this.#at = this.#match('half', next) ? next : next + article;
      return;
    }
    if (this.hasDigits && !this.#hasScale) return;
    if (this.#match('number', next) || this.#scaleFits(next)) this.#at = next;
  }

  /** "11 mil e 500", "11 هزار و 500" */
  #joinDigits(next: number): void {
    if (!this.hasDigits || !this.#hasScale) return;
    const at = this.#at;
    this.#at = next;
    if (!this.#goesOnInDigits()) this.#at = at;
  }

  #scaleFits(next: number): boolean {
    const scale = this.#match('scale', next);
    return scale !== null && scale.value < this.sum.lastScale && this.sum.pending === null;
  }
}
