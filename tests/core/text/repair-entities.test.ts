import { expect, test } from 'vitest';
import { repairText } from '../../../lib/core/text/repair.ts';

test.each<[title: string, raw: string, repaired: string]>([
  ['numeric references are decoded', 'l&#39;arm&#233;e isra&#xE9;lienne', "l'armée israélienne"],
  ['named ones too', '&laquo; enqu&ecirc;te &raquo; termin&eacute;e', '« enquête » terminée'],
  ['two may be meant', 'write &amp; and &lt;', 'write &amp; and &lt;'],
  [
    'question marks inside words are marked as lost letters',
    'l?arm?e isra?lienne a d?plac? les donn?es',
    'l\ufffdarm\ufffde isra\ufffdlienne a d\ufffdplac\ufffd les donn\ufffdes',
  ],
  ['a question stays a question', 'Who asked? Nobody. Why? Because.', 'Who asked? Nobody. Why? Because.'],
])('%s', (_, raw, repaired) => {
  expect(repairText(raw).text).toBe(repaired);
});
