import { utf8 } from './utf8.ts';

type Bytes = Uint8Array<ArrayBuffer>;

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
/** Version of the format that an unpacker needs, times ten. */
const NEEDED = 20;
/** Names are UTF-8. */
const UTF8_NAMES = 1 << 11;
/** 1 January 1980, the first day the format has: the same files give the same archive. */
const DAY_ONE = 0x0021;

/**
 * An archive of text files, stored without compression (PKWARE APPNOTE 6.3, §4.3). Names must be distinct, and the whole
 * under 4 GiB.
 */
export function zipped(files: readonly { name: string; text: string }[]): Bytes {
  const parts: Bytes[] = [];
  const directory: Bytes[] = [];
  let at = 0;
  for (const { name, text } of files) {
    const [path, data] = [utf8(name), utf8(text)];
    const about = [
      u16(UTF8_NAMES),
      u16(0),
      u16(0),
      u16(DAY_ONE),
      u32(crc32(data)),
      u32(data.length),
      u32(data.length),
    ];
    const local = joined([u32(LOCAL), u16(NEEDED), ...about, u16(path.length), u16(0), path, data]);
    const rest = [u16(0), u16(0), u16(0), u16(0), u32(0), u32(at), path];
    directory.push(joined([u32(CENTRAL), u16(NEEDED), u16(NEEDED), ...about, u16(path.length), ...rest]));
    parts.push(local);
    at += local.length;
  }
  const index = joined(directory);
  const count = u16(files.length);
  const end = [u32(END), u16(0), u16(0), count, count, u32(index.length), u32(at), u16(0)];
  return joined([...parts, index, ...end]);
}

const u16 = (value: number): Bytes => Uint8Array.of(value & 255, (value >> 8) & 255);
const u32 = (value: number): Bytes =>
  Uint8Array.of(value & 255, (value >>> 8) & 255, (value >>> 16) & 255, value >>> 24);

function joined(parts: readonly Bytes[]): Bytes {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** CRC-32 as zip and PNG have it (ISO 3309), polynomial 0xEDB88320 reflected. */
function crc32(data: Bytes): number {
  let crc = ~0;
  for (const byte of data) crc = (crc >>> 8) ^ (TABLE[(crc ^ byte) & 255] as number);
  return ~crc >>> 0;
}

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  return crc;
});
