import { type Problem, quoted } from './problem.ts';
import type { Rule, Story } from './schema.ts';

/** Signs of a pattern. Packs carry literal words, and `*` only at the end of a word; `|` was written out before. */
const PATTERN_SIGNS = /[()[\]{}|\\^$<>]|\*(?=\S)|(?<!\S)\*/u;

/** Words that are patterns or hold no letter or digit, and concepts that recognition names but nothing defines. */
export function conceptProblems(story: Story, place: string): Problem[] {
  return [...wordProblems(story, place), ...recognitionProblems(story, place)];
}

function wordProblems(story: Story, place: string): Problem[] {
  return Object.entries(story.concepts).flatMap(([concept, words]) =>
    Object.entries(words).flatMap(([language, list]) =>
      list.flatMap((word) => {
        const at = { place: `${place}.concepts.${concept}.${language}` };
        if (PATTERN_SIGNS.test(word)) return [{ ...at, message: `${quoted(word)} is no literal word` }];
        if (!/[\p{L}\p{N}]/u.test(word))
          return [{ ...at, message: `${quoted(word)} has no letter or digit` }];
        return [];
      }),
    ),
  );
}

function recognitionProblems(story: Story, place: string): Problem[] {
  const { weights, rules, triggers, pairs } = story.recognition;
  const named: [string, readonly string[]][] = [
    ['recognition.weights', Object.keys(weights)],
    ['recognition.triggers', triggers],
    ['recognition.pairs', pairs.flat(2)],
    ...rules.map((rule): [string, string[]] => [`recognition.rules ${quoted(rule.id)}`, ruleConcepts(rule)]),
    ...story.events.flatMap(({ id, rules: own }) =>
      own.map((rule): [string, string[]] => [
        `events ${quoted(id)} rule ${quoted(rule.id)}`,
        ruleConcepts(rule),
      ]),
    ),
    ...story.parties.map(({ id, concept }): [string, string[]] => [
      `parties ${quoted(id)}`,
      concept ? [concept] : [],
    ]),
    ...story.origins.map(({ id, credits }): [string, string[]] => [`origins ${quoted(id)} credits`, credits]),
  ];
  return named.flatMap(([where, concepts]) =>
    concepts
      .filter((concept) => !Object.hasOwn(story.concepts, concept))
      .map((concept) => ({
        place: `${place}.${where}`,
        message: `names the concept ${quoted(concept)}, which the story does not have`,
      })),
  );
}

function ruleConcepts({ all, none = [] }: Rule): string[] {
  return [...all, ...none].flat();
}
