/** Beginnings of pages, as a wire or a paywall gives them: of the bundled story, and of its nearest neighbours. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { pageFromText } from '../../../lib/core/page-from-text.ts';
import { readText } from '../../../lib/core/reading.ts';
import { recognise } from '../../../lib/core/recognition/recognise.ts';
import type { Role } from '../../../lib/core/types.ts';
import { bundledStory } from '../../fixtures/bridge.ts';

interface Opening {
  language: string;
  published: string | null;
  role: Role;
  text: string;
}

const story = bundledStory();

const openings = (file: string): [title: string, opening: Opening][] =>
  readFileSync(`tests/fixtures/openings/${file}.jsonl`, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Opening)
    .map((opening) => [`${opening.language}: ${opening.text.split('\n')[0]}`, opening]);

const roleOf = ({ text, published, language }: Opening) =>
  recognise(readText(pageFromText(text, { published, language }), story), story).role;

test.each(openings('story'))('is about the story: %s', (_, opening) => {
  expect(roleOf(opening)).toBe(opening.role);
});

test.each(openings('others'))('is about something else: %s', (_, opening) => {
  expect(roleOf(opening)).toBe('none');
});
