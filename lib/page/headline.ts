/** Which blocks are the headline and the standfirst: they often stand outside the element that holds the article. */
import { attribute, parentElement } from './dom';
import type { Metadata } from './metadata';
import type { RawBlock } from './raw-blocks';

/** Share of words two titles must have in common to be the same headline. */
const SAME_TITLE = 0.5;
/** Descriptions are often cut short or edited by a word. */
const SAME_SUMMARY = 0.8;
const STANDFIRST_NAMES =
  /standfirst|subhead|sub-?title|\bdek\b|\bdeck\b|\blede?\b|chapo|chapeau|sapo|\bintro|excerpt|summary|teaser-?text/i;
const SHORTEST_STANDFIRST = 40;

/** Words of a title, in small letters; a character each for scripts that write no spaces. */
function wordsOf(title: string): Set<string> {
  return new Set(title.toLowerCase().match(/[\u3040-\u30ff\u3400-\u9fff]|[\p{L}\p{N}]+/gu) ?? []);
}

/** Share of the shorter title's words that the other has, 0–1. */
function titleOverlap(a: string, b: string): number {
  const left = wordsOf(a);
  const right = wordsOf(b);
  const small = left.size < right.size ? left : right;
  const large = small === left ? right : left;
  if (small.size === 0) return 0;
  let common = 0;
  for (const word of small) if (large.has(word)) common++;
  return common / small.size;
}

/** The block that shows the headline: the h1 (else h2) that best fits a declared title, else the one before the text. */
export function findHeadline(
  all: readonly RawBlock[],
  metadata: Metadata,
  firstBody: RawBlock | undefined,
): RawBlock | null {
  const limit = firstBody ? all.indexOf(firstBody) : all.length;
  for (const level of [1, 2]) {
    const candidates = all.filter(
      (block) => block.heading === level && (level === 1 || block.beside.length === 0),
    );
    const scored = candidates.map((block) => ({
      block,
      fit: Math.max(0, ...metadata.titles.map((title) => titleOverlap(block.text, title))),
    }));
    scored.sort((a, b) => b.fit - a.fit);
    const best = scored[0];
    if (best && best.fit >= SAME_TITLE) return best.block;
    const before = candidates
      .filter((block) => block.beside.length === 0 && all.indexOf(block) <= limit)
      .at(-1);
    if (level === 1 && before) return before;
  }
  return null;
}

/** The blocks between headline and text that sum the article up, by their names or the page's own description. */
export function findStandfirst(
  all: readonly RawBlock[],
  headline: RawBlock | null,
  body: readonly RawBlock[],
  description: string | null,
): RawBlock[] {
  const from = headline ? all.indexOf(headline) + 1 : 0;
  const to = body[0] ? all.indexOf(body[0]) : 0;
  const between = all.slice(from, Math.max(from, to));
  return between.filter((block) => isStandfirst(block, description));
}

/** Whether a block sums the article up, by its name or since it says what the page's own description says. */
export function isStandfirst(block: RawBlock, description: string | null): boolean {
  if (block.text.length < SHORTEST_STANDFIRST || block.heading === 1) return false;
  return (
    isNamedStandfirst(block) || (description !== null && titleOverlap(block.text, description) > SAME_SUMMARY)
  );
}

function isNamedStandfirst(block: RawBlock): boolean {
  const near = [block.element, parentElement(block.element)].filter((e): e is Element => e !== null);
  return near.some((element) => {
    const names = `${attribute(element, 'class') ?? ''} ${attribute(element, 'id') ?? ''} ${attribute(element, 'data-testid') ?? ''}`;
    return (
      STANDFIRST_NAMES.test(names) ||
      /alternativeHeadline|description/.test(attribute(element, 'itemprop') ?? '')
    );
  });
}
