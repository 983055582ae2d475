/** What a page says about itself in its head: titles, date, language, address, sort. All of it untrusted. */
import { attribute, rootElement, select, textContent } from './dom';
import { type LinkedData, readLinkedData } from './linked-data';

export interface Metadata {
  /** Headlines the page declares, most trusted first, without the site's name. */
  titles: string[];
  description: string | null;
  published: string | null;
  language: string | null;
  /** The page's own address for itself, absolute http(s), or null. */
  canonical: string | null;
  /** Value of og:type, in small letters. */
  ogType: string;
  linked: LinkedData;
}

const DATE_NAMES = new Set(
  (
    'article:published_time og:article:published_time og:published_time date dc.date dc.date.issued dcterms.created ' +
    'dcterms.date dcterms.issued pubdate publishdate publish-date publish_date parsely-pub-date sailthru.date ' +
    'datepublished citation_publication_date date.release displaydate cxenseparse:recs:publishtime'
  ).split(' '),
);
const LONGEST_TITLE = 500;
const SITE_SUFFIX = /^(.{15,}?)\s+[|\u2013\u2014\u00b7\u00bb-]\s+[^|\u2013\u2014\u00b7\u00bb]{2,40}$/u;

/** Reads the head; never throws, whatever the page wrote there. */
export function readMetadata(document: Document): Metadata {
  const meta = metaValues(document);
  const first = (...names: string[]) => names.map((name) => meta.get(name)).find((value) => value) ?? null;
  const linked = readLinkedData(document);
  const shown = select(document, 'title', 1)[0];
  const titles = [
    linked.headline,
    first('og:title', 'twitter:title', 'dc.title', 'citation_title'),
    shown ? textContent(shown) : null,
  ];
  return {
    titles: [...new Set(titles.flatMap((title) => (title ? [withoutSite(title)] : [])))],
    description: first('og:description', 'description', 'twitter:description', 'dcterms.abstract'),
    published: publishedDate(document, meta, linked),
    language: pageLanguage(document, first, linked),
    canonical: canonicalAddress(document, first('og:url')),
    ogType: (first('og:type') ?? '').toLowerCase(),
    linked,
  };
}

function metaValues(document: Document): Map<string, string> {
  const values = new Map<string, string>();
  for (const element of select(document, 'meta[content]', 300)) {
    const content = attribute(element, 'content')?.trim() ?? '';
    const names = ['property', 'name', 'itemprop', 'http-equiv'].flatMap(
      (key) => attribute(element, key) ?? [],
    );
    for (const name of names.flatMap((value) => value.toLowerCase().split(/\s+/))) {
      if (name && content && !values.has(name)) values.set(name, content);
    }
  }
  return values;
}

/** "Headline | The Paper" is "Headline"; a headline that only holds a dash keeps it. */
function withoutSite(title: string): string {
  const clean = title.replace(/\s+/g, ' ').trim().slice(0, LONGEST_TITLE);
  return SITE_SUFFIX.exec(clean)?.[1] ?? clean;
}

function publishedDate(document: Document, meta: Map<string, string>, linked: LinkedData): string | null {
  const named = [...meta].filter(([name]) => DATE_NAMES.has(name)).map(([, value]) => value);
  const marked = select(
    document,
    '[itemprop="datePublished"], time[pubdate], article time[datetime], time[datetime]',
    5,
  );
  const written = marked.flatMap(
    (element) => attribute(element, 'datetime') ?? attribute(element, 'content') ?? [],
  );
  for (const value of [linked.published, ...named, ...written]) {
    const date = value ? isoDate(value) : null;
    if (date) return date;
  }
  return null;
}

/** ISO 8601 as written, other forms ("Thu, 25 Sep 2025 14:00 GMT", 20250925) brought to it, the rest null. */
export function isoDate(value: string): string | null {
  const text = value.trim().replace(/^(\d{4}-\d{2}-\d{2}) (?=\d)/, '$1T');
  const iso = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2})?)?/.exec(text);
  if (iso) {
    const zone = iso[1] ? (/(Z|[+-]\d{2}:?\d{2})$/.exec(text)?.[1] ?? '') : '';
    if (Number.isNaN(Date.parse(iso[0].slice(0, 10)))) return null;
    if (!zone) return iso[0].slice(0, 10);
    return iso[0] + zone.replace(/^([+-]\d{2})(\d{2})$/, '$1:$2');
  }
  const compact = /^(\d{4})(\d{2})(\d{2})/.exec(text);
  if (compact) return isoDate(`${compact[1]}-${compact[2]}-${compact[3]}`);
  const parsed = /\d{4}/.test(text) && /[a-z]/i.test(text) ? new Date(text) : null;
  return parsed && !Number.isNaN(parsed.getTime()) ? parsed.toISOString() : null;
}

function pageLanguage(
  document: Document,
  first: (...names: string[]) => string | null,
  linked: LinkedData,
): string | null {
  const root = rootElement(document);
  const declared = [
    root && attribute(root, 'lang'),
    root && attribute(root, 'xml:lang'),
    first('content-language', 'og:locale', 'dc.language', 'language', 'inlanguage'),
    linked.language,
  ];
  for (const tag of declared) {
    try {
      const canonical = tag && Intl.getCanonicalLocales(tag.trim().replace('_', '-'))[0];
      if (canonical) return canonical;
    } catch {
      // Not a language tag: the next one may be.
    }
  }
  return null;
}

function canonicalAddress(document: Document, ogUrl: string | null): string | null {
  const link = select(document, 'link[rel="canonical"]', 1)[0];
  for (const href of [link && attribute(link, 'href'), ogUrl]) {
    if (href && /^https?:\/\//i.test(href) && URL.canParse(href)) return href;
  }
  return null;
}
