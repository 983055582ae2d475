/** The UTF-8 bytes of `text`. A lone surrogate becomes U+FFFD, as with TextEncoder. */
export function utf8(text: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(text.length * 3);
  let length = 0;
  for (const char of text) {
    const code = char.codePointAt(0) ?? 0;
    for (const byte of encoded(code >= 0xd800 && code <= 0xdfff ? 0xfffd : code)) bytes[length++] = byte;
  }
  return bytes.slice(0, length);
}

function encoded(code: number): readonly number[] {
  const tail = (shift: number) => 0x80 | ((code >> shift) & 0x3f);
  if (code < 0x80) return [code];
  if (code < 0x800) return [0xc0 | (code >> 6), tail(0)];
  if (code < 0x10000) return [0xe0 | (code >> 12), tail(6), tail(0)];
  return [0xf0 | (code >> 18), tail(12), tail(6), tail(0)];
}
