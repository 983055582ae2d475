import { countOf, MOST_PHRASES, placesOf } from './alternatives.ts';
import { type Problem, quoted } from './problem.ts';
import type { Rule, Story } from './schema.ts';
import { duplicates } from './unique.ts';
import { BETWEEN } from './words.ts';

/** Signs of a pattern. Packs carry literal words, and `*` only at the end of a word; `|` stands between words. */
const PATTERN_SIGNS = /[()[\]{}\\^$<>]|\*(?=\S)|(?<!\S)\*/u;

/** Words that are patterns or hold no letter or digit, and concepts that recognition names but nothing defines. */
export function conceptProblems(story: Story, place: string): Problem[] {
  return [
    ...duplicates(story.concepts, `${place}.concepts`, (id) => id),
    ...wordProblems(story, place),
    ...recognitionProblems(story, place),
  ];
}

function wordProblems({ concepts, words }: Story, place: string): Problem[] {
  return Object.entries(words).flatMap(([language, cells]) => {
    if (cells.length !== concepts.length) {
      return [{ place: `${place}.words.${language}`, message: 'must have one entry for each concept' }];
    }
    return cells.flatMap((cell, i) =>
      cellProblems(cell).map((message) => ({
        place: `${place}.concepts.${concepts[i]}.${language}`,
        message,
      })),
    );
  });
}

/** What is wrong with the phrases of one concept in one language. */
function cellProblems(cell: string): string[] {
  if (cell === '') return [];
  let count = 0;
  return cell.split(BETWEEN).flatMap((phrase) => {
    const places = count > MOST_PHRASES ? null : placesOf(phrase);
    if (!places) return [`${quoted(phrase)} does not stand for phrases`];
    count += countOf(places);
    if (PATTERN_SIGNS.test(phrase.replaceAll('|', ' '))) return [`${quoted(phrase)} is no literal word`];
    const isWord = places.some((words) => words.every((word) => /[\p{L}\p{N}]/u.test(word)));
    return isWord ? [] : [`${quoted(phrase)} has no letter or digit`];
  });
}

function recognitionProblems(story: Story, place: string): Problem[] {
  const { weights, rules, triggers, pairs, main, beside } = story.recognition;
  const named: [string, readonly string[]][] = [
    ['recognition.weights', Object.keys(weights)],
    ['recognition.triggers', triggers],
    ['recognition.pairs', pairs.flat(2)],
    ['recognition.main', main],
    ['recognition.beside', beside ?? []],
    ...rules.map((rule): [string, string[]] => [`recognition.rules ${quoted(rule.id)}`, ruleConcepts(rule)]),
    ...story.events.flatMap(({ id, rules: own }) =>
      own.map((rule): [string, string[]] => [
        `events ${quoted(id)} rule ${quoted(rule.id)}`,
        ruleConcepts(rule),
      ]),
    ),
    ...story.parties.map(({ id, concept, standIns }): [string, string[]] => [
      `parties ${quoted(id)}`,
      [...(concept ? [concept] : []), ...standIns],
    ]),
    ...story.origins.flatMap(({ id, credits, standIns }): [string, string[]][] => [
      [`origins ${quoted(id)} credits`, credits],
      [`origins ${quoted(id)} standIns`, standIns],
    ]),
  ];
  return named.flatMap(([where, concepts]) =>
    concepts
      .filter((concept) => !story.concepts.includes(concept))
      .map((concept) => ({
        place: `${place}.${where}`,
        message: `names the concept ${quoted(concept)}, which the story does not have`,
      })),
  );
}

function ruleConcepts({ all, none = [] }: Rule): string[] {
  return [...all, ...none].flat();
}
