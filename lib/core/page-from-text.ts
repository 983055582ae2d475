import type { Block, PageText } from './types.ts';

/** What is known of a text besides itself. */
export interface TextHead {
  url?: string;
  /** Given when the text does not begin with its headline. */
  title?: string;
  published?: string | null;
  language?: string | null;
}

/**
 * A plain text as a page: one block per line that is not blank. Without a title in `head` the first line is the
 * headline; with one, a first line equal to it is the headline, and otherwise the title is put before the text.
 */
export function pageFromText(raw: string, head: TextHead = {}): PageText {
  const first =
    raw
      .split('\n')
      .find((line) => line.trim() !== '')
      ?.trim() ?? '';
  const title = head.title?.trim() || first;
  const text = title === first ? raw : `${title}\n${raw}`;
  return {
    url: head.url ?? '',
    title,
    language: head.language ?? null,
    published: head.published ?? null,
    kind: 'article',
    text,
    blocks: blocksOf(text),
    links: [],
  };
}

function blocksOf(text: string): Block[] {
  const blocks: Block[] = [];
  for (const match of text.matchAll(/\S[^\n]*/g)) {
    const start = match.index;
    blocks.push({
      kind: blocks.length === 0 ? 'headline' : 'paragraph',
      start,
      end: start + match[0].trimEnd().length,
    });
  }
  return blocks;
}
