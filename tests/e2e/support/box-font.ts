/**
 * A font whose every letter is the same box (as the Web Platform Tests’ Ahem): with it a view is laid out and painted
 * alike on every machine, whatever fonts that has. OpenType 1.9; `cmap` format 13 gives many characters one glyph.
 */

const UNITS = 1000;
const ASCENT = 800;
const DESCENT = 200;
/** About a sans-serif's mean advance and the height of its small letters. */
const ADVANCE = 520;
const LETTER = { left: 40, right: 480, bottom: 0, top: 500 };
const SPACE_ADVANCE = 270;

const BOX = 1;
const BLANK = 2;
/** Characters by glyph; what lies between letters is blank. */
const GROUPS: readonly (readonly [from: number, to: number, glyph: number])[] = [
  [0x20, 0x20, BLANK],
  [0x21, 0x9f, BOX],
  [0xa0, 0xa0, BLANK],
  [0xa1, 0x1fff, BOX],
  [0x2000, 0x200f, BLANK],
  [0x2010, 0x10ffff, BOX],
];

type Field = readonly [bytes: 1 | 2 | 4, value: number];
const u8 = (value: number): Field => [1, value];
const u16 = (value: number): Field => [2, value & 0xffff];
const u32 = (value: number): Field => [4, value];

function bytes(fields: readonly Field[]): Uint8Array {
  const out = Buffer.alloc(fields.reduce((sum, [size]) => sum + size, 0));
  let at = 0;
  for (const [size, value] of fields) at = out.writeUIntBE(value >>> 0, at, size);
  return out;
}

const words = (text: string): Field[] => [...text].flatMap((each) => [u8(0), u8(each.charCodeAt(0))]);
const tag = (text: string): Field[] => [...text].map((each) => u8(each.charCodeAt(0)));

const box = ({ left, right, bottom, top }: typeof LETTER) =>
  bytes([
    ...[1, left, bottom, right, top, 3, 0].map(u16),
    // Four corners on the line: x, then y, each as steps of two bytes.
    ...[1, 1, 1, 1].map(u8),
    ...[left, 0, right - left, 0].map(u16),
    ...[bottom, top - bottom, 0, bottom - top].map(u16),
  ]);

const glyph = box(LETTER);
const metrics: readonly (readonly [advance: number, side: number])[] = [
  [ADVANCE, LETTER.left],
  [ADVANCE, LETTER.left],
  [SPACE_ADVANCE, 0],
];

const NAMES = ['Boxes', 'Regular', 'Boxes', 'Boxes', '1', 'Boxes'];

function nameTable(): Uint8Array {
  let at = 0;
  const records = NAMES.map((name, i) => {
    const length = name.length * 2;
    at += length;
    return [3, 1, 0x409, i + 1, length, at - length].map(u16);
  });
  return bytes([
    ...[0, NAMES.length, 6 + 12 * NAMES.length].map(u16),
    ...records.flat(),
    ...NAMES.flatMap(words),
  ]);
}

const TABLES: Record<string, Uint8Array> = {
  'OS/2': bytes([
    ...[4, ADVANCE, 400, 5, 0, 650, 600, 0, 75, 650, 600, 0, 350, 50, 300, 0].map(u16),
    ...Array.from({ length: 10 }, () => u8(0)),
    ...[1, 0, 0, 0].map(u32),
    ...tag('NONE'),
    ...[0x40, 0x20, 0xffff, ASCENT, -DESCENT, 0, ASCENT, DESCENT].map(u16),
    ...[1, 0].map(u32),
    ...[LETTER.top, 700, 0, 0x20, 1].map(u16),
  ]),
  cmap: bytes([
    ...[0, 1, 3, 10].map(u16),
    u32(12),
    ...[13, 0].map(u16),
    ...[16 + 12 * GROUPS.length, 0, GROUPS.length].map(u32),
    ...GROUPS.flat().map(u32),
  ]),
  glyf: Buffer.concat([glyph, glyph]),
  head: bytes([
    ...[0x10000, 0x10000, 0, 0x5f0f3cf5].map(u32),
    ...[0, UNITS].map(u16),
    ...[0, 0, 0, 0].map(u32),
    ...[0, -DESCENT, ADVANCE, ASCENT, 0, 8, 2, 1, 0].map(u16),
  ]),
  hhea: bytes([
    u32(0x10000),
    ...[ASCENT, -DESCENT, 0, ADVANCE, 0, 0, ADVANCE, 1, 0, 0, 0, 0, 0, 0, 0, 3].map(u16),
  ]),
  hmtx: bytes(metrics.flat().map(u16)),
  loca: bytes([0, glyph.length, 2 * glyph.length, 2 * glyph.length].map(u32)),
  maxp: bytes([u32(0x10000), ...[3, 4, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0].map(u16)]),
  name: nameTable(),
  post: bytes([0x30000, 0].map(u32).concat([-100, 50].map(u16), [0, 0, 0, 0, 0].map(u32))),
};

const padded = (table: Uint8Array) => Buffer.concat([table, Buffer.alloc((4 - (table.length % 4)) % 4)]);

function checksum(table: Uint8Array): number {
  const data = padded(table);
  let sum = 0;
  for (let at = 0; at < data.length; at += 4) sum = (sum + data.readUInt32BE(at)) >>> 0;
  return sum;
}

/** The font's file, as Base64. */
export function boxFont(): string {
  const entries = Object.entries(TABLES);
  const power = Math.floor(Math.log2(entries.length));
  let at = 12 + 16 * entries.length;
  const directory = entries.flatMap(([name, table]) => {
    const start = at;
    at += padded(table).length;
    return [...tag(name), ...[checksum(table), start, table.length].map(u32)];
  });
  const range = 16 * 2 ** power;
  const start = [u32(0x10000), ...[entries.length, range, power, 16 * entries.length - range].map(u16)];
  return Buffer.concat([
    bytes([...start, ...directory]),
    ...entries.map(([, table]) => padded(table)),
  ]).toString('base64');
}
