/** Two articles as they are found, a rewrite that slipped and a translation, the latter in a damaged copy too. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { assess } from '../../lib/core/assess.ts';
import { pageFromText } from '../../lib/core/page-from-text.ts';
import { comparePages } from '../../lib/core/stance/compare-pages.ts';
import { readRule } from '../../lib/core/stance/rule.ts';
import type { Assessment, Finding } from '../../lib/core/types.ts';
import { bundledStory } from '../fixtures/bridge.ts';

const story = bundledStory();

function pageOf(name: string, published: string | null = '2025-09-26') {
  const text = readFileSync(join(import.meta.dirname, `../fixtures/articles/${name}.txt`), 'utf8');
  return pageFromText(text, { published });
}

const rewrite = pageOf('rewrite');
const translation = pageOf('translation');
const [slipped, sound, damaged] = [rewrite, translation, pageOf('translation-damaged')].map((page) =>
  assess(page, story),
) as [Assessment, Assessment, Assessment];

function finding(assessment: Assessment, claim: string): Finding {
  const found = assessment.findings.find(({ statement }) => statement.claim === claim);
  if (!found) throw new Error(`nothing found on ${claim}`);
  return found;
}

const conflicts = ({ verdicts }: Finding) =>
  verdicts.filter(({ stance }) => stance === 'conflicts').map(({ answer, kind }) => `${answer}: ${kind}`);

describe('both articles', () => {
  test.each([
    ['the rewrite', slipped],
    ['the translation', sound],
    ['its damaged copy', damaged],
  ])('%s is coverage in French that leans on one investigation', (_, assessment) => {
    expect(assessment).toMatchObject({ story: story.id, role: 'coverage', language: 'fr' });
    expect(assessment.credits).toContain('guardian-972-localcall');
  });

  test.each([
    ['the rewrite', slipped],
    ['the translation', sound],
  ])('every rule behind a side of %s can be read again', (_, { findings }) => {
    const rules = findings.flatMap(({ verdicts }) =>
      verdicts.filter(({ stance }) => stance !== 'unclear').map(({ rule }) => rule),
    );
    expect(rules.length).toBeGreaterThan(20);
    expect(rules.filter((rule) => readRule(rule) === null)).toEqual([]);
  });
});

describe('the rewrite', () => {
  test('has the unit wrong, against the calls’ figure and the army’s', () => {
    const volume = finding(slipped, 'data-volume');
    expect(conflicts(volume)).toEqual(expect.arrayContaining(['8000-tb: unit', '11500-tb: unit']));
    expect(new Set(conflicts(volume).map((words) => words.split(': ')[1]))).toEqual(new Set(['unit']));
    expect(volume.counts.conflicts.origins).toBeLessThan(volume.counts.conflicts.outlets);
  });

  test('proves it by its own hours of audio: 89 bits a second are no sound', () => {
    const [note] = finding(slipped, 'data-volume').notes.filter(({ id }) => id === 'implausible');
    expect(note?.values).toMatchObject({ ratio: 88.9, unit: 'bit/s', slip: 1000 });
  });

  test('agrees with the 195 million hours of others', () => {
    const hours = finding(slipped, 'audio-hours');
    expect(hours.verdicts.filter(({ answer }) => answer === '195m')).not.toEqual([]);
    expect(conflicts(hours)).toEqual([]);
  });

  test('gives as done what others give as planned', () => {
    expect(conflicts(finding(slipped, 'data-moved'))).toContain('planned-to-aws: modality');
  });

  test('promises more in its headline than its body holds', () => {
    const notes = slipped.findings
      .filter(({ statement }) => statement.claim === 'disabled-scope')
      .flatMap(({ notes: all }) => all);
    expect(notes.filter(({ id }) => id === 'self-disagreement')).toHaveLength(2);
  });

  test('points at its words: every span lies in the text and holds what it says', () => {
    for (const { statement } of slipped.findings) {
      const sentence = rewrite.text.slice(statement.start, statement.end);
      expect(sentence).toContain(rewrite.text.slice(statement.focus.start, statement.focus.end));
    }
    const { focus } = finding(slipped, 'data-volume').statement;
    expect(rewrite.text.slice(focus.start, focus.end)).toContain('8 To');
  });
});

describe('the translation', () => {
  test('has army and calls apart: its 11,500 TB contradict nobody', () => {
    expect(conflicts(finding(sound, 'data-volume'))).toEqual([]);
    expect(finding(sound, 'data-volume').notes.map(({ id }) => id)).toEqual(['plausible']);
  });

  test('says the same when it is damaged', () => {
    const answers = ({ findings }: Assessment) =>
      findings.map(({ statement: { claim, answer, modality } }) => `${claim} ${answer} ${modality}`);
    expect(answers(damaged)).toEqual(answers(sound));
    expect(damaged.credits).toEqual(sound.credits);
  });
});

test('the two differ where they differ', () => {
  const rows = comparePages(slipped, sound, story).map(
    ({ claim, relation, kind }) => [claim, `${relation} ${kind ?? ''}`.trim()] as const,
  );
  expect(Object.fromEntries(rows)).toEqual({
    'data-volume': 'conflicts unit',
    'audio-hours': 'corroborates rounding',
    'data-moved': 'conflicts modality',
    investigators: 'differs actor',
    'review-type': 'differs time',
    'law-firm': 'only-right',
    'customer-content-access': 'only-left',
    'may-2025-finding': 'corroborates',
    'data-kind': 'corroborates',
    'data-location': 'corroborates attribution',
    'data-volume-scope': 'differs scope',
    'disabled-scope': 'corroborates attribution',
    'ai-services-disabled': 'only-left',
    'announcement-channel': 'only-left',
    'announcement-date': 'only-left',
    'brad-smith-title': 'only-left',
    'evidence-strength': 'only-left',
    'final-review-outcome': 'corroborates attribution',
    'israel-notified': 'only-left',
    'other-contracts-remain': 'only-right',
  });
});

describe('what a page leaves out', () => {
  const omitted = (published: string | null) =>
    assess(pageOf('rewrite', published), story).omits.map(({ claim }) => claim);

  test('is only what was known by its day', () => {
    expect(omitted('2025-09-26').length).toBeGreaterThan(omitted('2025-08-08').length);
    expect(omitted(null)).toEqual([]);
  });

  test('is nothing that it says', () => {
    const said = new Set(slipped.findings.map(({ statement }) => statement.claim));
    expect(slipped.omits.filter(({ claim }) => said.has(claim))).toEqual([]);
  });
});

test('a page on something else gets its reason and nothing more', () => {
  const page = pageFromText('Potatoes dear\nGrowers blame the rain.', { published: '2025-09-26' });
  expect(assess(page, story)).toMatchObject({
    story: null,
    role: 'none',
    reason: ['no rule holds'],
    findings: [],
    credits: [],
    omits: [],
    report: null,
  });
});

test('a page of the pack itself is known by its address, and is not set against itself', () => {
  const own = story.reports.find(({ id }) => id === 'guardian-2025-09-25')!;
  const assessment = assess({ ...translation, url: `${own.url}?utm_source=feed` }, story);
  expect(assessment.report).toBe(own.id);
  const reports = assessment.findings.flatMap(({ verdicts }) => verdicts.map(({ report }) => report));
  expect(reports).not.toContain(own.id);
});
