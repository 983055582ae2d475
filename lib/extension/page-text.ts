import type { Block, BlockKind, PageKind, PageLink, PageText } from '../core/types';

/** Twice what a page is cut to: text that a page process sends is not taken on its word. */
const LONGEST_TEXT = 400_000;
const MOST_PARTS = 4_000;
const LONGEST_FIELD = 4_000;
const PAGE_KINDS: readonly PageKind[] = ['article', 'live-blog', 'front', 'list', 'forum', 'search', 'other'];
const BLOCK_KINDS: readonly BlockKind[] = [
  'headline',
  'standfirst',
  'paragraph',
  'heading',
  'quote',
  'list-item',
];

/** The page text in a message, its fields checked and copied one by one; null when it is none. */
export function pageTextFrom(value: unknown): PageText | null {
  if (typeof value !== 'object' || value === null) return null;
  const { url, title, language, published, kind, text, blocks, links } = value as Partial<PageText>;
  const isText = typeof text === 'string' && text.length <= LONGEST_TEXT;
  if (!isText || !isField(url) || !isField(title) || !PAGE_KINDS.includes(kind as PageKind)) return null;
  if (language !== null && !isField(language)) return null;
  if (published !== null && !isField(published)) return null;
  if (!isPartList(blocks, text, isBlock) || !isPartList(links, text, isLink)) return null;
  return {
    url,
    title,
    language,
    published,
    kind: kind as PageKind,
    text,
    blocks: blocks.map((block) => ({ kind: block.kind, start: block.start, end: block.end })),
    links: links.map((link) => ({ href: link.href, start: link.start, end: link.end })),
  };
}

const isField = (value: unknown): value is string =>
  typeof value === 'string' && value.length <= LONGEST_FIELD;

const isBlock = (part: Partial<Block>): part is Block => BLOCK_KINDS.includes(part.kind as BlockKind);

const isLink = (part: Partial<PageLink>): part is PageLink => isField(part.href);

function isPartList<T extends { start: number; end: number }>(
  value: unknown,
  text: string,
  isPart: (part: Partial<T>) => part is T,
): value is T[] {
  if (!Array.isArray(value) || value.length > MOST_PARTS) return false;
  return value.every((part: Partial<T> | null) => {
    if (typeof part !== 'object' || part === null || !isPart(part)) return false;
    const { start, end } = part;
    return (
      Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start <= end && end <= text.length
    );
  });
}
