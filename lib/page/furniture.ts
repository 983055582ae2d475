/** What on a page is never the article: menus, forms, comments, related links, captions, bylines, advertising. */
import { attribute, tagOf } from './dom';

/** Elements whose text nobody reads as text. */
const NO_TEXT = new Set(
  (
    'SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME FRAME OBJECT EMBED SVG MATH CANVAS VIDEO AUDIO PICTURE MAP HEAD TITLE ' +
    'SELECT OPTION DATALIST TEXTAREA INPUT BUTTON PROGRESS METER DIALOG'
  ).split(' '),
);

/** Elements and roles that say themselves that they stand beside the article. */
const BESIDE = new Set('NAV ASIDE FOOTER FIGCAPTION CAPTION MENU ADDRESS FORM'.split(' '));
const BESIDE_ROLES = new Set(
  (
    'navigation complementary contentinfo search menu menubar toolbar tablist dialog alertdialog alert status ' +
    'tooltip banner form note doc-endnotes'
  ).split(' '),
);

/** Elements whose class names speak of the whole page or article. */
const HOLDERS = new Set(['HTML', 'BODY', 'MAIN', 'ARTICLE']);

/** Words of class names and ids, whole (after splitting at hyphens, underscores and capitals). */
const WORDS = new Set(
  (
    'ad ads advert adverts advertisement advertising adslot banner breadcrumb breadcrumbs byline bylines caption ' +
    'captions carousel colophon comment comments commentlist consent cookie cookies copyright credit credits dfp disclaimer ' +
    'disqus donate donation footer footnotes galleries gallery gdpr infobox legal login masthead menu meta metadata modal nav navbar navigation ' +
    'navbox newsletter newsletters optin outbrain overlay paging pager pagination paywall popular popup promo promos ' +
    'promoted promotion recirc recirculation recommendation recommendations recommended register related replies ' +
    'respond rss share sharebar sharing shares sidebar signup skip slider slides slideshow social sponsor sponsored subscribe subscription ' +
    'syndication taboola tags taglist teaser teasers timestamp toc toolbar toolbox tooltip trending upsell widget widgets authorbox author authors ' +
    'datetime dateline pubdate noprint printonly screenreader sronly'
  ).split(' '),
);
/** Pairs of neighbouring words that say together what neither says alone. */
const PAIRS = new Set(
  (
    'sr-only visually-hidden screen-reader read-next read-also more-on more-from more-stories most-read ' +
    'most-viewed most-popular up-next sign-up log-in follow-us also-on see-also you-may author-bio author-info ' +
    'post-meta article-meta entry-meta story-meta post-date publish-date published-date article-info article-tools ' +
    'article-tags edit-section jump-link hat-note lire-aussi ' +
    'print-only no-print back-top end-note'
  ).split(' '),
);

/** Style classes without meaning come in hundreds; a name that matters is among the first. */
const MOST_NAMES = 40;
/** Names of the article's own element, which often carries words such as "author" and "tag" beside them. */
const ARTICLE_NAMES = new Set(
  (
    'articlebody articlecontent articletext entrycontent storybody storycontent storytext postcontent postbody ' +
    'posttext maincontent contentbody bodycontent hentry'
  ).split(' '),
);

/** Words that never name an article's own element, however much text it holds. */
const NEVER_ARTICLE =
  /comment|repl(?:y|ies)|disqus|cookie|consent|gdpr|newsletter|taboola|outbrain|advert|related|recommend/i;

/** Why an element's text is left out: never read, hidden from the reader, or beside the article. */
export type Aside = 'no-text' | 'hidden' | 'beside' | null;

/** Whether an element beside the article could still hold it, under a name that misleads (a form around the page). */
export function mayBeMisnamed(element: Element): boolean {
  return !NEVER_ARTICLE.test(`${attribute(element, 'class') ?? ''} ${attribute(element, 'id') ?? ''}`);
}

/** Judges one element by its own name, role, class and id; asks no layout and no computed style. */
export function asideOf(element: Element): Aside {
  const tag = tagOf(element);
  if (NO_TEXT.has(tag)) return 'no-text';
  if (isHidden(element)) return 'hidden';
  if (BESIDE.has(tag) || BESIDE_ROLES.has(attribute(element, 'role') ?? '')) return 'beside';
  return !HOLDERS.has(tag) && namedAside(element) ? 'beside' : null;
}

function isHidden(element: Element): boolean {
  if (attribute(element, 'hidden') !== null || attribute(element, 'aria-hidden') === 'true') return true;
  const style = attribute(element, 'style');
  return style !== null && /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style);
}

function namedAside(element: Element): boolean {
  if (attribute(element, 'itemprop') === 'author') return true;
  const names = `${attribute(element, 'class') ?? ''} ${attribute(element, 'id') ?? ''}`.trim();
  if (names === '') return false;
  const list = names.split(/\s+/).slice(0, MOST_NAMES);
  if (list.some((name) => ARTICLE_NAMES.has(name.replace(/[-_]+/g, '').toLowerCase()))) return false;
  return list.some(isAsideName);
}

function isAsideName(name: string): boolean {
  const words = name
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[^a-z]+/);
  // "has-sidebar" and "no-comments" speak of the page, not of the element.
  if (words[0] === 'has' || words[0] === 'with' || (words[0] === 'no' && words[1] !== 'print')) return false;
  return words.some((word, i) => WORDS.has(word) || PAIRS.has(`${word}-${words[i + 1]}`));
}
