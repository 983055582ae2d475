import { bytesOf, type CodePage, charOf } from './code-pages';
import type { MappedText } from './mapped';
import { MappedWriter } from './mapped-writer';

/** Scripts whose one-byte page is sometimes read as the Western one, with the commonest letters of each. */
const READINGS: readonly (readonly [CodePage, RegExp, string])[] = [
  ['windows-1251', /\p{Script=Cyrillic}/u, 'оеаинтсрвлкмдпуія'],
  ['windows-1255', /\p{Script=Hebrew}/u, 'יולהראתמשבנד'],
  ['windows-1256', /\p{Script=Arabic}/u, 'اليمونترةبعدسف'],
];
/** A line is suspect when it has so many upper-half letters, and they are this share of all its letters. */
const FEWEST_LETTERS = 8;
const SUSPECT_SHARE = 0.6;
/** Share of the decoded letters that must be of the script, and of its commonest letters. */
const SCRIPT_SHARE = 0.9;
const COMMON_SHARE = 0.6;

const UPPER = /[\u00c0-\u00ff]/g;
const LETTERS = /[A-Za-z\u00c0-\u00ff\u0152-\u0192]/g;
const SUSPECT = /[\u00c0-\u00ff]{3}/;

/**
 * Decodes lines that are Cyrillic, Hebrew or Arabic bytes read as windows-1252 ("Ìèêðîñîôò", "îé÷øåñåôè"). A language
 * written in Latin letters has no such lines. Returns null when there are none.
 */
export function repairLegacy(text: string): MappedText | null {
  if (!SUSPECT.test(text)) return null;
  let out: MappedWriter | null = null;
  let from = 0;
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    const decoded = decodeLine(text.slice(start, end));
    if (decoded !== null) {
      out ??= new MappedWriter(text.length);
      out.copy(text, from, start);
      for (let i = 0; i < decoded.length; i++) out.unit(decoded.charCodeAt(i), start + i, start + i + 1);
      from = end;
    }
    start = end + 1;
  }
  out?.copy(text, from, text.length);
  return out?.finish() ?? null;
}

/** The line as its bytes were meant, unit by unit, or null when it may be meant as it is. */
function decodeLine(line: string): string | null {
  const upper = line.match(UPPER)?.length ?? 0;
  if (upper < FEWEST_LETTERS || upper < SUSPECT_SHARE * (line.match(LETTERS)?.length ?? 0)) return null;
  let best: string | null = null;
  let bestShare = COMMON_SHARE;
  for (const [page, script, common] of READINGS) {
    const decoded = decodeAs(line, page);
    const share = commonShare(decoded, script, common);
    if (share > bestShare) [best, bestShare] = [decoded, share];
  }
  return best;
}

function decodeAs(line: string, page: CodePage): string {
  const bytes = bytesOf('windows-1252');
  let decoded = '';
  for (let i = 0; i < line.length; i++) {
    const byte = bytes.get(line.charCodeAt(i));
    decoded += byte === undefined ? line.charAt(i) : charOf(page, byte);
  }
  return decoded;
}

function commonShare(decoded: string, script: RegExp, common: string): number {
  let upper = 0;
  let ofScript = 0;
  let frequent = 0;
  for (let i = 0; i < decoded.length; i++) {
    const char = decoded.charAt(i);
    if (char < '\u00c0') continue;
    upper++;
    if (script.test(char)) ofScript++;
    if (common.includes(char.toLowerCase())) frequent++;
  }
  return ofScript >= SCRIPT_SHARE * upper ? frequent / upper : 0;
}
