/** Reads an article off a page: its text once, with the way back to the page. Changes nothing and asks no layout. */
import type { BlockKind, PageText, Span } from '../core/types';
import { findContent } from './content';
import { bodyElement } from './dom';
import { findHeadline, findStandfirst, isStandfirst } from './headline';
import { readMetadata } from './metadata';
import { pageKind } from './page-kind';
import type { RawBlock } from './raw-blocks';
import { mapText } from './text-map';
import { walkBlocks } from './walk';

/** Above any article; what a reader would scroll for an hour. */
const LONGEST_TEXT = 200_000;
const MOST_BLOCKS = 2_000;

/** A page's text, and the way back from its offsets to the live page. */
export interface ReadPage {
  page: PageText;
  /** Range for a span of `page.text` (UTF-16 code units); null when the page has changed there since. */
  rangeOf(span: Span): Range | null;
  /** Where its text stands. */
  document: Document;
  /** The document's open shadow roots: what changes in them is seen from within only. */
  shadows: readonly ShadowRoot[];
}

/**
 * Reads `document`, live or parsed. `url` is the page's address when the document does not know it (a saved page);
 * without one, the address the page declares for itself is taken. Never throws on what a page contains.
 */
export function readPage(document: Document, url = addressOf(document)): ReadPage {
  const metadata = readMetadata(document);
  const address = url || metadata.canonical || '';
  const root = bodyElement(document);
  const { blocks: all, shadows } = root ? walkBlocks(root) : { blocks: [], shadows: [] };
  const { blocks: found, holder } = root ? findContent(all, root) : { blocks: [], holder: null };
  const headline = findHeadline(all, metadata, found[0]);
  const body = found.filter((block) => block !== headline);
  const standfirst = findStandfirst(all, headline, body, metadata.description);
  const isLead = (raw: RawBlock) => !standfirst.length && isStandfirst(raw, metadata.description);
  const chosen = [
    ...(headline ? [{ raw: headline, kind: 'headline' as const }] : []),
    ...standfirst.map((raw) => ({ raw, kind: 'standfirst' as const })),
    ...body.map((raw, i) => ({ raw, kind: i < 2 && isLead(raw) ? ('standfirst' as const) : kindOf(raw) })),
  ];
  const { text, blocks, links, rangeOf } = mapText(chosen.slice(0, MOST_BLOCKS), address, LONGEST_TEXT);
  return {
    page: {
      url: address,
      title: headline?.text ?? metadata.titles[0] ?? '',
      language: metadata.language,
      published: metadata.published,
      kind: pageKind(document, address, metadata, { all, body, holder }),
      text,
      blocks,
      links,
    },
    rangeOf,
    document,
    shadows,
  };
}

function addressOf(document: Document): string {
  const url = document.URL;
  return typeof url === 'string' && /^https?:\/\//i.test(url) ? url.replace(/#.*$/, '') : '';
}

function kindOf(block: RawBlock): BlockKind {
  if (block.heading) return 'heading';
  if (block.quote) return 'quote';
  return block.item ? 'list-item' : 'paragraph';
}
