import { type ExportRow, exportRows } from './export-rows.ts';
import { groupBy } from './group.ts';
import { compareDates } from './order.ts';
import type { Evidence, Pack, Report } from './schema.ts';
import { isWebLink } from './schema-values.ts';

/**
 * The evidence of a pack as a W3C Web Annotation collection: one annotation for each row, on the report's page where
 * it has one. The selector is there when the row quotes the page.
 */
export function packToAnnotations(pack: Pack): object {
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `urn:source-context:${pack.id}:${pack.revision}`,
    type: 'AnnotationPage',
    partOf: `urn:source-context:${pack.id}`,
    startIndex: 0,
    items: exportRows(pack).map((row) => annotation(pack, row)),
  };
}

function annotation(pack: Pack, { story, claim, answer, report, evidence, origins }: ExportRow): object {
  const source = report.url ?? `urn:source-context:${pack.id}:report:${report.id}`;
  return {
    id: ['urn:source-context', pack.id, story.id, report.id, claim.id, answer.id, evidence.scope]
      .filter(Boolean)
      .join(':'),
    type: 'Annotation',
    motivation: 'describing',
    rights: licenceLink(pack.licence),
    body: [
      ...tags(claim.id, answer.id, evidence).map((value) => ({
        type: 'TextualBody',
        purpose: 'tagging',
        value,
      })),
      { type: 'TextualBody', purpose: 'describing', language: 'en', value: answer.label.en },
      ...(evidence.paraphrase
        ? [{ type: 'TextualBody', purpose: 'commenting', value: evidence.paraphrase }]
        : []),
      ...origins.map((id) => ({ type: 'TextualBody', purpose: 'linking', value: `origin: ${id}` })),
    ],
    target: evidence.quote ? { source, selector: evidence.quote } : { source },
  };
}

/** Stands for an attribution that the pack does not give; `none` says that the report itself names nobody. */
const NOT_RECORDED = 'not recorded';

/** What a reader of the annotation must know to take it for no more than it is: whose word, how firmly, how known. */
function tags(claim: string, answer: string, { modality, attribution, basis }: Evidence): string[] {
  const via = basis === 'read' ? [] : [`via: ${basis.via}`];
  return [
    `${claim}: ${answer}`,
    `modality: ${modality}`,
    `attribution: ${attribution ?? NOT_RECORDED}`,
    ...via,
  ];
}

/**
 * A pack as schema.org ClaimReview: one review for each answer, with the reports that give it as appearances. There
 * is no rating: a pack says who says what, not who is right.
 */
export function packToClaimReviews(pack: Pack): object {
  const answers = groupBy(exportRows(pack), ({ answer }) => answer);
  return {
    '@context': 'https://schema.org',
    '@graph': [...answers.values()].map((rows) => claimReview(pack, rows)),
  };
}

function claimReview(pack: Pack, rows: readonly ExportRow[]): object {
  const { story, claim, answer } = rows[0] as ExportRow;
  const dated = rows.map(({ report }) => report).filter(({ published }) => published);
  const first = dated.sort((a, b) => compareDates(a.published ?? '', b.published ?? ''))[0];
  return {
    '@type': 'ClaimReview',
    '@id': `urn:source-context:${pack.id}:${story.id}:${claim.id}:${answer.id}`,
    claimReviewed: `${claim.question.en} ${answer.label.en}`,
    datePublished: pack.date,
    license: licenceLink(pack.licence),
    author: pack.authors.map((name) => ({ '@type': 'Organization', name })),
    itemReviewed: {
      '@type': 'Claim',
      name: answer.label.en,
      about: { '@type': 'Thing', name: story.title.en },
      firstAppearance: first && article(first),
      appearance: rows.map(({ report }) => article(report)),
    },
  };
}

function article({ outlet, title, url, language, published, author }: Report): object {
  return {
    '@type': 'NewsArticle',
    headline: title ?? undefined,
    url: url ?? undefined,
    inLanguage: language,
    datePublished: published ?? undefined,
    author: author && { '@type': 'Person', name: author },
    publisher: { '@type': 'Organization', name: outlet },
  };
}

/** Both formats want an address for a licence: its own, or the one that SPDX gives its identifier. */
function licenceLink(licence: string): string | undefined {
  if (isWebLink(licence)) return licence;
  return SPDX_ID.test(licence) ? `https://spdx.org/licenses/${licence}` : undefined;
}

const SPDX_ID = /^[\w.+-]+$/;
