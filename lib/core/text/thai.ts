/** A Thai sentence ends in a space, but so does every phrase: shorter stretches are joined to the next. */
const SHORTEST = 90;
const THAI = /[\u0e00-\u0e7f]/;

/** Offsets where Thai text may be cut: at a space between two Thai letters, or after a mark, once enough text is behind it. */
export function splitThai(text: string): number[] {
  const ends: number[] = [];
  let start = 0;
  for (let i = 1; i < text.length; i++) {
    const char = text.charAt(i);
    if (char !== ' ' && char !== '\n') continue;
    const before = text.charAt(i - 1);
    const after = text.charAt(i + 1);
    const marked = /[!?…”"]/.test(before) || char === '\n';
    if (i - start < SHORTEST && !marked) continue;
    if (!marked && !(THAI.test(before) && THAI.test(after))) continue;
    ends.push(i);
    start = i;
  }
  return ends;
}
