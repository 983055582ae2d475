/** A set of small whole numbers, 32 to an item: uniting two takes a few steps, whatever they hold. */
export type Bits = number[];

/** The set of some numbers. */
export function bitsOf(numbers: readonly number[]): Bits {
  const bits: Bits = [];
  for (const number of numbers) {
    const item = number >>> 5;
    while (bits.length <= item) bits.push(0);
    bits[item] = (bits[item] as number) | (1 << (number & 31));
  }
  return bits;
}

/** How many numbers some sets hold between them. */
export function countUnion(sets: readonly Bits[]): number {
  const longest = sets.reduce((most, { length }) => Math.max(most, length), 0);
  let count = 0;
  for (let item = 0; item < longest; item++) {
    let united = 0;
    for (const set of sets) united |= set[item] ?? 0;
    // Clears the lowest bit until none is left.
    for (; united !== 0; united &= united - 1) count++;
  }
  return count;
}
