import type { MappedText } from './mapped';

/** Longest argument list that `String.fromCharCode` is given at once: engines limit the stack. */
const CHUNK = 8_192;

/** Writes a derived text unit by unit and remembers where each came from. Memory: 10 bytes a unit. */
export class MappedWriter {
  #units: Uint16Array;
  #starts: Int32Array;
  #ends: Int32Array;
  #rawLength: number;
  length = 0;

  /** `rawLength` is the length of the raw text; the derived text may grow longer. */
  constructor(rawLength: number) {
    this.#rawLength = rawLength;
    this.#units = new Uint16Array(rawLength + 16);
    this.#starts = new Int32Array(rawLength + 16);
    this.#ends = new Int32Array(rawLength + 16);
  }

  /** Appends one code unit that stands for raw `[start, end)`. */
  unit(code: number, start: number, end: number): void {
    if (this.length === this.#units.length) this.#grow();
    this.#units[this.length] = code;
    this.#starts[this.length] = start;
    this.#ends[this.length] = end;
    this.length++;
  }

  /** Appends `text`, all of which stands for raw `[start, end)`. */
  put(text: string, start: number, end: number): void {
    for (let i = 0; i < text.length; i++) this.unit(text.charCodeAt(i), start, end);
  }

  /** Appends raw `[start, end)` as it is. */
  copy(raw: string, start: number, end: number): void {
    for (let i = start; i < end; i++) this.unit(raw.charCodeAt(i), i, i + 1);
  }

  /** Code of the last unit written, or 0. */
  last(): number {
    return this.length > 0 ? (this.#units[this.length - 1] ?? 0) : 0;
  }

  /** Takes back the last unit. */
  drop(): void {
    if (this.length > 0) this.length--;
  }

  /** The finished text. The writer must not be used afterwards. */
  finish(): MappedText {
    const { length } = this;
    const starts = this.#starts.subarray(0, length);
    const ends = this.#ends.subarray(0, length);
    const rawLength = this.#rawLength;
    return {
      text: decode(this.#units, length),
      rawStart: (i) => starts[i] ?? rawLength,
      rawEnd: (i) => (i > 0 ? (ends[i - 1] ?? rawLength) : 0),
    };
  }

  #grow(): void {
    const size = this.#units.length * 2;
    const widen = <T extends Uint16Array | Int32Array>(from: T, to: T): T => {
      to.set(from);
      return to;
    };
    this.#units = widen(this.#units, new Uint16Array(size));
    this.#starts = widen(this.#starts, new Int32Array(size));
    this.#ends = widen(this.#ends, new Int32Array(size));
  }
}

function decode(units: Uint16Array, length: number): string {
  let text = '';
  for (let i = 0; i < length; i += CHUNK) {
    const chunk = units.subarray(i, Math.min(i + CHUNK, length));
    text += Reflect.apply(String.fromCharCode, null, chunk);
  }
  return text;
}
