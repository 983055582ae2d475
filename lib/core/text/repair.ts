import type { CodePage } from './code-pages';
import { compose, identity, type MappedText } from './mapped';
import { misreadSign } from './misread-sign';
import { repairEntities } from './repair-entities';
import { repairLegacy } from './repair-legacy';
import { repairLetters } from './repair-letters';
import { repairLossy } from './repair-lossy';
import { repairLost } from './repair-lost';
import { repairReplaced } from './repair-replaced';
import { repairUtf8 } from './repair-utf8';

/** Pages that UTF-8 is misread in, most frequent first. */
const PAGES: readonly CodePage[] = [
  'windows-1252',
  'windows-1251',
  'windows-1250',
  'windows-1256',
  'windows-1255',
  'windows-1254',
  'windows-1253',
];

/** Text damaged twice over is repaired twice; more often it is no text. */
const PASSES = 2;

/**
 * Undoes the usual damage of a text: UTF-8 read as a Windows code page (once or twice over), the same with bytes lost,
 * Hebrew, Arabic or Cyrillic bytes read as Western ones, HTML references left in, letters replaced by "?", letters in
 * pieces, words glued or broken. Conservative: text that could be meant is returned as it is. Letters that damage
 * deleted cannot come back. Linear in the length of `raw`.
 */
export function repairText(raw: string): MappedText {
  let repaired = identity(raw);
  for (let pass = 0; pass < PASSES; pass++) {
    const next = repairOnce(repaired.text);
    if (!next) break;
    repaired = pass === 0 ? next : compose(next, repaired);
  }
  return repaired;
}

function repairOnce(text: string): MappedText | null {
  let current: MappedText | null = null;
  const apply = (step: MappedText | null) => {
    if (step) current = current ? compose(step, current) : step;
  };
  const now = () => (current as MappedText | null)?.text ?? text;
  let damaged = false;
  apply(repairEntities(now()));
  for (const page of PAGES) {
    if (!misreadSign(page).test(now())) continue;
    const step = repairUtf8(now(), page);
    damaged ||= step !== null;
    apply(step);
  }
  apply(repairLossy(now(), damaged));
  if (damaged) apply(repairLost(now()));
  apply(repairLegacy(now()));
  apply(repairReplaced(now()));
  apply(repairLetters(now()));
  return current;
}
