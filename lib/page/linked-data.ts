/** What a page declares of itself as JSON-LD (schema.org). Read as data only: untrusted, often broken, bounded. */
import { attribute, select, textContent } from './dom';

export interface LinkedData {
  /** Types of the page's items, without the schema.org prefix. */
  types: Set<string>;
  headline: string | null;
  published: string | null;
  language: string | null;
}

/** Types that stand for one article. */
const ARTICLE_TYPE =
  /^(?:.*NewsArticle|Article|ReportageNewsArticle|BlogPosting|Report|ScholarlyArticle|TechArticle|OpinionNewsArticle|LiveBlogPosting)$/;
/** A page's JSON-LD is a few kB; more than this is not a description of an article. */
const LONGEST = 200_000;
const DEEPEST = 4;

export const isArticleType = (type: string): boolean => ARTICLE_TYPE.test(type);

/** Reads the page's JSON-LD; a block that does not parse is passed over. */
export function readLinkedData(document: Document): LinkedData {
  const data: LinkedData = { types: new Set(), headline: null, published: null, language: null };
  for (const script of select(document, 'script[type]', 400)) {
    if (attribute(script, 'type')?.trim().toLowerCase() !== 'application/ld+json') continue;
    const text = textContent(script) ?? '';
    if (text.length <= LONGEST) collect(parse(text), data, DEEPEST);
  }
  return data;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\s*(?:<!\[CDATA\[|<!--)|(?:\]\]>|-->)\s*$/g, ''));
  } catch {
    return null;
  }
}

function collect(value: unknown, data: LinkedData, depth: number): void {
  if (depth === 0 || typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const item of value.slice(0, 50)) collect(item, data, depth - 1);
    return;
  }
  const item = value as Record<string, unknown>;
  const types = [item['@type']].flat().filter((type): type is string => typeof type === 'string');
  const names = types.map((type) => type.replace(/^https?:\/\/schema\.org\//, ''));
  for (const name of names) data.types.add(name);
  if (names.some(isArticleType)) {
    data.headline ??= string(item.headline) ?? string(item.name);
    data.published ??= string(item.datePublished);
    data.language ??= string(item.inLanguage);
  }
  collect(item['@graph'], data, depth - 1);
  collect(item.mainEntity, data, depth - 1);
}

const string = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() ? value.trim() : null;
