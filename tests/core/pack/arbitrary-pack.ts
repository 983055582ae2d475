import fc from 'fast-check';
import { packOf, samplePack } from './sample-pack.ts';

const word = fc.constantFrom('red', 'green', 'blue', 'grey');
const ids = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { maxLength: 4 });
const maybe = <T>(arb: fc.Arbitrary<T>) => fc.option(arb, { nil: undefined });

/** One version of a pack: the same ids come again in other packs with other contents, some missing. */
export const arbitraryPack = fc
  .record({
    revision: fc.integer({ min: 1, max: 4 }),
    date: fc.constantFrom('2025-01-01', '2025-05', '2026'),
    title: word,
    french: maybe(word),
    authors: fc.uniqueArray(word, { minLength: 1, maxLength: 3 }),
    notes: fc.uniqueArray(word, { maxLength: 2 }),
    weight: fc.integer({ min: 0, max: 3 }),
    words: fc.uniqueArray(word, { maxLength: 3 }),
    reports: fc.array(
      fc.record({
        id: word,
        outlet: word,
        title: fc.option(word),
        author: maybe(word),
        published: fc.option(fc.constantFrom('2025-02', '2025-02-03')),
      }),
      { maxLength: 4 },
    ),
    modality: fc.constantFrom('done', 'alleged'),
    proof: maybe(word),
    stance: fc.constantFrom('conflicts', 'differs'),
    parties: ids,
    labels: fc.tuple(word, word),
    paraphrase: maybe(word),
    why: maybe(word),
  })
  .map((made) => {
    const pack = samplePack();
    const [story] = pack.stories;
    Object.assign(pack, {
      revision: made.revision,
      date: made.date,
      authors: made.authors,
      notes: made.notes,
    });
    pack.title = made.french ? { en: made.title, fr: made.french } : { en: made.title };
    pack.history = [];
    story.recognition.weights = made.weight ? { wall: made.weight } : {};
    story.concepts.port = made.words.length ? { en: made.words } : {};
    const extra = new Map(made.reports.map((report) => [report.id, report]));
    for (const report of extra.values()) {
      story.reports.push({
        ...report,
        language: 'en',
        url: null,
        kind: 'rewrite',
        role: 'coverage',
        seen: 'named',
      });
      story.lineage.push({ from: report.id, to: 'paper-1', how: 'credit' });
    }
    for (const id of made.parties) story.parties.push({ id, name: { en: made.title } });
    story.claims[1].answers = [
      { id: 'storm', label: { en: made.labels[0] } },
      { id: 'ship', label: { en: made.labels[1] } },
    ];
    story.claims[0].relations[0].why = made.why && { en: made.why };
    story.claims[0].relations[0].stance = made.stance;
    story.evidence[0].paraphrase = made.paraphrase;
    story.evidence[0].modality = made.modality;
    story.lineage[0].proof = made.proof;
    return packOf(JSON.parse(JSON.stringify(pack)));
  });
