/** What sort of page this is, from what it declares, its address and the shape of its text. */
import type { PageKind } from '../core/types';
import { ALL_LINK, linkShare, proseWeight } from './content';
import { contains, select } from './dom';
import { isArticleType } from './linked-data';
import type { Metadata } from './metadata';
import type { RawBlock } from './raw-blocks';

/** Less prose than this (in Latin letters) is no article: a teaser, a form, a login page. */
const LEAST_PROSE = 250;
/** A declared article may be cut short by a paywall. */
const LEAST_DECLARED_PROSE = 80;
/** Dated entries that make a page a running report. */
const LIVE_ENTRIES = 8;
/** Linked headlines that make a page without a dominant text a front page or list. */
const MANY_TEASERS = 6;

interface Seen {
  all: readonly RawBlock[];
  body: readonly RawBlock[];
  holder: Element | null;
}

/** Judges the page; `url` may be empty. */
export function pageKind(document: Document, url: string, metadata: Metadata, seen: Seen): PageKind {
  const types = [...metadata.linked.types];
  const prose = seen.body.reduce((sum, block) => sum + proseWeight(block), 0);
  const path = URL.canParse(url) ? new URL(url) : null;
  if (types.includes('LiveBlogPosting')) return 'live-blog';
  if (types.some((type) => /^(?:DiscussionForumPosting|QAPage)$/.test(type))) return 'forum';
  if (types.includes('SearchResultsPage') || isSearch(path)) return 'search';
  const home =
    path !== null && /^\/(?:[a-z]{2}(?:-[a-z]{2})?\/?)?(?:index\.\w+)?$/i.test(path.pathname) && !path.search;
  const declared = types.some(isArticleType) || /^article$/.test(metadata.ogType);
  if (home && countTeasers(seen.all) >= MANY_TEASERS) return 'front';
  if (declared && !home && prose >= LEAST_DECLARED_PROSE)
    return isLive(document, seen) ? 'live-blog' : 'article';
  if (countTeasers(inHolder(seen)) >= MANY_TEASERS) return home ? 'front' : 'list';
  if (types.includes('CollectionPage') || types.includes('ItemList')) return 'list';
  return prose >= LEAST_PROSE ? 'article' : 'other';
}

/** Headings that are links: each announces another page. */
const countTeasers = (blocks: readonly RawBlock[]): number =>
  blocks.filter((block) => block.heading > 0 && linkShare(block) >= ALL_LINK).length;

const inHolder = ({ all, holder }: Seen): RawBlock[] =>
  all.filter((block) => block.beside.length === 0 && holder !== null && contains(holder, block.element));

const isSearch = (url: URL | null): boolean =>
  url !== null &&
  /(?:^|\/)(?:search|suche|recherche|buscar|busqueda|ricerca|zoeken)(?:\/|\.|$)/i.test(url.pathname);

/** A running report: many dated entries in the text itself, and an address or a title that says "live". */
function isLive(document: Document, seen: Seen): boolean {
  const { holder } = seen;
  if (!holder) return false;
  const inText = select(document, 'time[datetime]', 400).filter((time) => contains(holder, time)).length;
  return inText >= LIVE_ENTRIES && seen.body.filter((block) => block.heading > 0).length >= LIVE_ENTRIES / 2;
}
