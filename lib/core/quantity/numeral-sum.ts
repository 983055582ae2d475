/**
 * The arithmetic of a numeral that is read piece by piece: numbers add up, small multipliers work within a section, large
 * ones close it. Written for all languages at once: "two hundred million", "cien mil millones", "6萬5000", "2 लाख 50 हजार".
 */
export class NumeralSum {
  /** Sections closed by a large multiplier, in falling order of it. */
  #closed: { value: number; scale: number }[] = [];
  #section = 0;
  #pending: number | null = null;
  #lastSmall = 0;
  #zeroSeen = false;

  /** `han`: by ten thousands, and digits in a row are places ("二〇二五"). */
  constructor(private readonly han: boolean) {}

  get isEmpty(): boolean {
    return this.#pending === null && this.#section === 0 && this.#closed.length === 0;
  }

  /** The number that waits for a multiplier, or null. */
  get pending(): number | null {
    return this.#pending;
  }

  /** The last multiplier within the section, or 0. */
  get lastSmall(): number {
    return this.#section > 0 ? this.#lastSmall : 0;
  }

  /** Multiplier that closed the last section; infinite before the first. */
  get lastScale(): number {
    return this.#closed.at(-1)?.scale ?? Number.POSITIVE_INFINITY;
  }

  get value(): number {
    return this.#closed.reduce((sum, { value }) => sum + value, 0) + this.#section + (this.#pending ?? 0);
  }

  /** Value of a Chinese numeral that leaves its last multiplier out: "四百五" is 450, "一万三" 13,000. */
  get valueWithTail(): number {
    const scale = this.#section > 0 ? this.#lastSmall : this.lastScale;
    const pending = this.#pending ?? 0;
    const open = !this.#zeroSeen && pending > 0 && pending < 10 && Number.isFinite(scale) && scale >= 100;
    return open ? this.value - pending + (pending * scale) / 10 : this.value;
  }

  /** Puts `value` where a number may stand. False when one stands there already. */
  put(value: number): boolean {
    if (this.#pending !== null || value >= this.lastScale) return false;
    this.#pending = value;
    return true;
  }

  /** Adds a number word. `joined`: after "and". False when it belongs to another numeral. */
  add(value: number, joined: boolean): boolean {
    const before = this.#pending;
    if (value === 0) this.#zeroSeen = true;
    if (value >= 1_000) return before === null && this.#section === 0 && this.put(value);
    if (before === null) this.#pending = value;
    else if (this.han)
      this.#pending =
        before % 10 === 0 && before >= 10 && !this.#zeroSeen ? before + value : before * 10 + value;
    else if (before >= 1_000 && before % 1_000 === 0) this.#goOn(before, value);
    else if (!adds(before, value, joined)) return false;
    else this.#pending = before === 4 && value === 20 ? 80 : before + value;
    return true;
  }

  /** Multiplies the waiting number by a number below a thousand, as "three dozen" does. */
  times(factor: number): void {
    this.#pending = (this.#pending ?? 1) * factor;
  }

  /** Multiplies all that was read by a number that follows its multiplier. */
  multiplyAll(factor: number): void {
    const { value } = this;
    this.#closed = [];
    this.#section = 0;
    this.#pending = value * factor;
  }

  /** Works a multiplier in. */
  multiply(scale: number): void {
    if (this.isSmall(scale)) {
      if (!this.han && this.#section > 0 && this.#pending === null) return;
      this.#section += (this.#pending ?? 1) * scale;
      this.#lastSmall = scale;
    } else this.#close(scale);
    this.#pending = null;
  }

  /** Whether a multiplier works within a section. */
  isSmall(scale: number): boolean {
    return this.han ? scale < 10_000 : scale < 1_000;
  }

  /** Adds what stands behind the decimal sign. */
  addDecimals(value: number): void {
    this.#pending = (this.#pending ?? 0) + value;
  }

  /** "… and a half": of the last multiplier, or of one. */
  addHalf(): void {
    if (this.#pending === null && this.#closed.length > 0) this.#section += this.lastScale / 2;
    else this.#pending = (this.#pending ?? 0) + 0.5;
  }

  /** "… and half a million" after "a million". False when that is no part of the number. */
  addPart(value: number): boolean {
    if (this.#pending !== null || value >= this.lastScale) return false;
    this.#section += value;
    return true;
  }

  /** "kahdeksantuhatta viisisataa": thousands in one word, and what is below them in the next. */
  #goOn(thousands: number, value: number): void {
    this.#closed.push({ value: thousands, scale: 1_000 });
    this.#pending = value;
  }

  /** "mil millones" multiplies what "mil" closed; "two million five thousand" does not. */
  #close(scale: number): void {
    let sum = this.#section + (this.#pending ?? 0);
    while (this.lastScale < scale || (this.lastScale === scale && sum === 0))
      sum += this.#closed.pop()?.value ?? 0;
    this.#closed.push({ value: (sum || 1) * scale, scale });
    this.#section = 0;
  }
}

/** Whether number word `value` goes on a number that stands at `before`: "ninety five", "fünf und zwanzig", "quatre vingt". */
function adds(before: number, value: number, joined: boolean): boolean {
  if (before === 4 && value === 20) return true;
  if (before >= 100 && before % 100 === 0 && value < 100) return true;
  if (before >= 1_000 && before % 1_000 === 0 && value < 1_000) return true;
  const tens = before % 100;
  if (before % 10 === 0 && tens >= 20 && value < 10) return true;
  if ((tens === 60 || tens === 80) && value >= 10 && value < 20) return true;
  return joined && before < 10 && value >= 20 && value < 100 && value % 10 === 0;
}
