import { pageFromText } from '../page-from-text.ts';
import { readText } from '../reading.ts';
import { recognise } from '../recognition/recognise.ts';
import { type Problem, quoted } from './problem.ts';
import type { Pack } from './schema.ts';

/**
 * A problem for every headline of another story that the pack's words would take for one of its own. `headlines`
 * are of pages close to the story: same company, same army, same words, another matter.
 */
export function checkRecognition(pack: Pack, headlines: readonly string[]): Problem[] {
  return pack.stories.flatMap((story, index) =>
    headlines.flatMap((headline) => {
      const { role } = recognise(readText(pageFromText(headline), story), story);
      if (role === 'none' || role === 'background') return [];
      const place = `stories[${index}].recognition`;
      return [{ place, message: `takes ${quoted(headline)} for ${role}` }];
    }),
  );
}
