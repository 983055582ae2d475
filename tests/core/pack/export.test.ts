import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalJson, canonicalPack } from '../../../lib/core/pack/canonical.ts';
import { EXPORT_FORMATS } from '../../../lib/core/pack/export.ts';
import { arbitraryPack } from './arbitrary-pack.ts';
import { packOf, samplePack } from './sample-pack.ts';

const bundled = () =>
  readFileSync(new URL('../../../assets/public/packs/microsoft-unit-8200.json', import.meta.url), 'utf8');

describe('canonical packs', () => {
  test('are the same text after export, import and export', () => {
    fc.assert(
      fc.property(arbitraryPack, (pack) => {
        const first = canonicalPack(pack);
        expect(canonicalPack(packOf(first))).toBe(first);
      }),
    );
  });

  test('hold for the bundled pack, byte by byte', () => {
    expect(canonicalPack(packOf(bundled()))).toBe(bundled());
  });

  test('do not depend on the order of keys, records and words', () => {
    const turned = samplePack();
    const [story] = turned.stories;
    for (const list of [story.reports, story.evidence, story.lineage, story.claims, story.origins])
      list.reverse();
    turned.stories = [Object.fromEntries(Object.entries(story).reverse())];
    expect(canonicalPack(packOf(turned))).toBe(canonicalPack(packOf(samplePack())));
  });

  test('leave lists alone whose order says something', () => {
    const turned = samplePack();
    turned.stories[0].recognition.rules[0].all.reverse();
    expect(canonicalPack(packOf(turned))).not.toBe(canonicalPack(packOf(samplePack())));
  });

  test('sort keys at every level and drop what is undefined', () => {
    expect(canonicalJson({ b: [{ d: 1, c: undefined }], a: null })).toBe('{"a":null,"b":[{"d":1}]}');
  });
});

describe('exports', () => {
  const written = (format: keyof typeof EXPORT_FORMATS, change: (pack: any) => void = () => {}) => {
    const pack = samplePack();
    change(pack);
    return EXPORT_FORMATS[format].write(packOf(pack));
  };

  test('CSV has one row for each row of evidence, quoted by RFC 4180', () => {
    const csv = written('csv', (pack) => {
      pack.stories[0].evidence[0].paraphrase = 'Ten "metres", say\ntwo lines';
    });
    expect(csv).toContain('"Ten ""metres"", say\ntwo lines"');
    expect(csv.split('\r\n')).toHaveLength(6);
  });

  test('CSV lets no cell start a formula in a spreadsheet', () => {
    const csv = written('csv', (pack) => {
      pack.stories[0].reports[0].outlet = '=HYPERLINK("https://evil.example")';
      pack.stories[0].reports[2].outlet = '+972 Magazine';
    });
    expect(csv).toContain(`"'=HYPERLINK(`);
    expect(csv).toContain(",'+972 Magazine,");
  });

  test('CSV begins with the mark by which spreadsheets know UTF-8', () => {
    expect(written('csv').startsWith('\ufeffstory,claim,')).toBe(true);
  });

  test('Markdown says by outlet and date through which report a row is known', () => {
    expect(written('markdown')).toMatch(/\(known via [^)]*, 20\d\d-\d\d-\d\d\)/);
  });

  test('Markdown says on whose word a report gives it, and nothing where that was not recorded', () => {
    const markdown = written('markdown', ({ stories: [story] }) => {
      Object.assign(story.evidence[0], { attribution: 'named-person', who: 'mayor' });
      Object.assign(story.evidence[1], { attribution: 'none' });
    });
    expect(markdown).toMatch(/ — on a named person’s word: \S/);
    expect(markdown.split('names no source')).toHaveLength(2);
  });

  test('Markdown escapes what would be markup and links every report that has an address', () => {
    const markdown = written('markdown', (pack) => {
      pack.stories[0].reports[0].title = '[x](javascript:alert(1)) <b>';
    });
    expect(markdown).toContain('[\\[x\\]\\(javascript:alert\\(1\\)\\) \\<b\\>](<https://paper.example/1>)');
  });

  test('Markdown gives reports, outlets and origins together', () => {
    expect(written('markdown')).toContain('**ten** — reports: 1, outlets: 1, independent origins: 1.');
    expect(written('markdown')).toContain('independent origins: 0. It arose in copying or translating.');
  });

  test('W3C annotations point at the page, with the quotation as selector', () => {
    const { items } = JSON.parse(written('w3c'));
    expect(items).toHaveLength(4);
    expect(items.map((item: any) => item.target)).toContainEqual({
      source: 'https://copy.example/1',
      selector: { type: 'TextQuoteSelector', exact: 'it was the storm' },
    });
  });

  test('W3C annotations have what the model asks for: addresses as ids and rights, how firmly and on whose word', () => {
    const page = JSON.parse(written('w3c'));
    expect(page).toMatchObject({ type: 'AnnotationPage', partOf: 'urn:source-context:harbour' });
    for (const { id, rights, body, target } of page.items) {
      for (const address of [id, rights, target.source]) expect(address).toMatch(/^(urn|https):\S+$/);
      expect(body.map(({ value }: any) => value).join()).toMatch(/,modality: \w+,attribution: [\w-]+/);
    }
    const said = page.items.map(({ body }: any) => body.map(({ value }: any) => value).join());
    expect(said.filter((text: string) => text.includes('attribution: own-documents'))).toHaveLength(1);
    expect(said.filter((text: string) => text.includes('attribution: not recorded'))).not.toEqual([]);
  });

  test('ClaimReview takes a report known only by its month for no earlier than one of a day in it', () => {
    const graph = JSON.parse(
      written('claimreview', (pack) => {
        pack.stories[0].evidence.push({ ...pack.stories[0].evidence[0], report: 'copy-1' });
        pack.stories[0].reports[2].published = pack.stories[0].reports[0].published.slice(0, 7);
      }),
    )['@graph'];
    const shared = graph.find(({ itemReviewed }: any) => itemReviewed.appearance.length === 2);
    expect(shared.itemReviewed.firstAppearance.datePublished).toHaveLength(10);
  });

  test('ClaimReview names first appearance and all appearances and gives no rating', () => {
    const graph = JSON.parse(written('claimreview'))['@graph'];
    expect(graph).toHaveLength(4);
    expect(JSON.stringify(graph)).not.toContain('eviewRating');
    expect(graph[0].itemReviewed.firstAppearance['@type']).toBe('NewsArticle');
  });
});
