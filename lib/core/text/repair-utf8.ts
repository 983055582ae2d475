import { bytesOf, type CodePage } from './code-pages';
import { type Writing, writingOf } from './letters';
import type { MappedText } from './mapped';
import { MappedWriter } from './mapped-writer';

/** One character whose UTF-8 bytes stand in the text as characters of a code page. */
interface Sequence {
  start: number;
  end: number;
  point: number;
}

/** Sequences that follow one another without a gap. */
type Run = Sequence[];

/** So many neighbours of one script are no coincidence: two where the lead is a sign, three where leads are letters. */
const LETTER_RUN = 3;
const SIGN_RUN = 2;
/** So many certain repairs make the uncertain ones of the same text likely too. */
const CERTAIN_ENOUGH = 2;

/** In these pages the second byte of most sequences is a sign, not a letter: shorter runs prove damage. */
const SIGN_PAGES: ReadonlySet<CodePage> = new Set(['windows-1252', 'windows-1250']);
/** Typography that may follow a capital letter in clean text: "Ã»", "Å”", "à ". */
const MAY_FOLLOW = /[\u00a0\u00ab\u00bb\u2013\u2014\u2018-\u201e\u2020-\u2026\u2039\u203a]/;
const LETTER = /\p{L}/u;
/** What words are written with: in Indic scripts every other sign is a mark. */
const OF_WORD = /[\p{L}\p{M}]/u;
/** What texts are written with. */
const OF_TEXT = /[\p{L}\p{M}\p{N}\p{P}]/u;

/**
 * Decodes stretches of `text` that are UTF-8 read as `page`. Returns null when nothing is surely damaged. Certain: a run of
 * sequences that decodes to one script, or a single one that no clean text has ("Ã©", "â€™").
 */
export function repairUtf8(text: string, page: CodePage): MappedText | null {
  const runs = findRuns(text, bytesOf(page));
  let certain = 0;
  const sure = runs.map((run) => {
    const is = isCertain(text, run, page);
    if (is) certain += run.length;
    return is;
  });
  if (certain === 0) return null;
  const out = new MappedWriter(text.length);
  let from = 0;
  runs.forEach((run, i) => {
    if (!sure[i] && !(certain >= CERTAIN_ENOUGH && isLikely(run))) return;
    for (const { start, end, point } of run) {
      out.copy(text, from, start);
      out.put(String.fromCodePoint(point), start, end);
      from = end;
    }
  });
  out.copy(text, from, text.length);
  return out.finish();
}

function findRuns(text: string, bytes: ReadonlyMap<number, number>): Run[] {
  const runs: Run[] = [];
  let run: Run = [];
  for (let i = 0; i < text.length; ) {
    const code = text.charCodeAt(i);
    const sequence = code < 0x80 ? null : decodeAt(text, i, bytes);
    if (sequence) {
      if (run.at(-1)?.end !== i) {
        run = [];
        runs.push(run);
      }
      run.push(sequence);
      i = sequence.end;
    } else i++;
  }
  return runs;
}

function decodeAt(text: string, start: number, bytes: ReadonlyMap<number, number>): Sequence | null {
  const byteAt = (i: number) => {
    const code = text.charCodeAt(i);
    return bytes.get(code) ?? (code >= 0x80 && code < 0xa0 ? code : -1);
  };
  const lead = byteAt(start);
  const more =
    lead >= 0xc2 && lead <= 0xdf
      ? 1
      : lead >= 0xe0 && lead <= 0xef
        ? 2
        : lead >= 0xf0 && lead <= 0xf4
          ? 3
          : 0;
  if (more === 0) return null;
  let point = lead & (0x3f >> more);
  for (let i = 1; i <= more; i++) {
    const byte = byteAt(start + i);
    if (byte < 0x80 || byte > 0xbf) return null;
    point = (point << 6) | (byte & 0x3f);
  }
  return isMeant(point, more) ? { start, end: start + more + 1, point } : null;
}

/** Whether a decoded code point is one that texts have, in its shortest encoding. */
function isMeant(point: number, more: number): boolean {
  if (more === 2 && (point < 0x800 || (point >= 0xd800 && point < 0xe000) || point >= 0xfffe)) return false;
  if (more === 3 && (point < 0x10000 || point > 0x10ffff)) return false;
  return point >= 0xa0;
}

function isCertain(text: string, run: Run, page: CodePage): boolean {
  if (run.length >= (SIGN_PAGES.has(page) ? SIGN_RUN : LETTER_RUN) && oneScript(run)) return true;
  return run.some((sequence) => isTelling(text, sequence, page));
}

/** Whether a single sequence proves damage by itself. */
function isTelling(text: string, { start, end, point }: Sequence, page: CodePage): boolean {
  const rest = text.slice(start + 1, end);
  if (end - start === 2) {
    if (point >= 0x250) return false;
    const next = rest.charAt(0);
    return page === 'windows-1252' || page === 'windows-1250'
      ? /[ÂÃÄÅĂĹ]/.test(text.charAt(start)) && !MAY_FOLLOW.test(next) && !LETTER.test(next)
      : isLikely([{ start, end, point }]) && /[©¨§¶±«»]/.test(next);
  }
  if (end - start === 3) return point >= 0x2010 && point <= 0x2122;
  return point >= 0x1f000 && point < 0x20000;
}

/** Whether the run, in a text that is damaged elsewhere, is damage too: it decodes to letters or typography. */
function isLikely(run: Run): boolean {
  return run.every(
    ({ point }) =>
      point < 0x250 || (point >= 0x200b && point <= 0x2122) || OF_TEXT.test(String.fromCodePoint(point)),
  );
}

function oneScript(run: Run): boolean {
  let script: Writing | null = null;
  let letters = 0;
  for (const { point } of run) {
    if (!OF_WORD.test(String.fromCodePoint(point))) continue;
    const writing = writingOf(point);
    if (writing === 'other' || (script !== null && writing !== script)) return false;
    script = writing;
    letters++;
  }
  return letters >= Math.min(2, run.length) && letters * 2 > run.length;
}
