import type { Block, Finding, PageText, Span } from '../types';

/** A short article of our own, on which the welcome page shows the real thing. */
export interface DemoArticle {
  language: string;
  /** ISO 8601 date. */
  published: string;
  title: string;
  paragraphs: readonly string[];
}

/** The article as a page that was read: the headline, then the paragraphs, each on a line of its own. */
export function demoPage(article: DemoArticle): PageText {
  const blocks: Block[] = [];
  let text = '';
  for (const [nth, line] of [article.title, ...article.paragraphs].entries()) {
    if (nth > 0) text += '\n';
    const start = text.length;
    text += line;
    blocks.push({ kind: nth === 0 ? 'headline' : 'paragraph', start, end: text.length });
  }
  const { language, published, title } = article;
  return { url: '', title, language, published, kind: 'article', text, blocks, links: [] };
}

/** A stretch of a block: plain, or the words of one finding. */
export interface Piece {
  text: string;
  /** Index of the finding whose words these are; null for plain text. */
  finding: number | null;
}

/** Cuts a block of `text` into plain stretches and the words of findings. Of words that overlap the first stay. */
export function piecesOf(text: string, block: Span, findings: readonly Finding[]): Piece[] {
  const marks = findings
    .map(({ statement: { focus } }, finding) => ({ ...focus, finding }))
    .filter(({ start, end }) => start >= block.start && end <= block.end)
    .sort((a, b) => a.start - b.start);
  const pieces: Piece[] = [];
  let at = block.start;
  for (const { start, end, finding } of marks) {
    if (start < at) continue;
    if (start > at) pieces.push({ text: text.slice(at, start), finding: null });
    pieces.push({ text: text.slice(start, end), finding });
    at = end;
  }
  if (at < block.end) pieces.push({ text: text.slice(at, block.end), finding: null });
  return pieces;
}
