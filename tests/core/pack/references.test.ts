import { describe, expect, test } from 'vitest';
import { parsePack } from '../../../lib/core/pack/parse.ts';
import { problemText } from '../../../lib/core/pack/problem.ts';
import { samplePack } from './sample-pack.ts';

const reasons = (input: unknown) => {
  const result = parsePack(input);
  return result.ok ? [] : result.problems.map(problemText);
};

describe('what a pack names must be there, once, and not in a circle', () => {
  test.each([
    [
      'a report id given twice',
      (s: any) => s.reports.push(s.reports[0]),
      'reports[3] "paper-1": has the same id',
    ],
    ['a claim id given twice', (s: any) => s.claims.push(s.claims[1]), 'claims[2] "cause": has the same id'],
    [
      'an answer given twice',
      (s: any) => s.claims[1].answers.push(s.claims[1].answers[0]),
      'answers[2] "storm"',
    ],
    ['evidence given twice', (s: any) => s.evidence.push(s.evidence[0]), 'evidence[4]'],
    ['an edge given twice', (s: any) => s.lineage.push(s.lineage[0]), 'lineage[2]'],
    [
      'evidence of no report',
      (s: any) => Object.assign(s.evidence[0], { report: 'gone' }),
      'report "gone" is not in',
    ],
    [
      'evidence for no claim',
      (s: any) => Object.assign(s.evidence[0], { claim: 'gone' }),
      'claim "gone" is not in',
    ],
    [
      'evidence for no answer',
      (s: any) => Object.assign(s.evidence[0], { answer: 'gone' }),
      'answer "gone" is no',
    ],
    ['evidence in no scope', (s: any) => Object.assign(s.evidence[0], { scope: 'gone' }), 'scope "gone"'],
    ['evidence by nobody', (s: any) => Object.assign(s.evidence[0], { who: 'gone' }), 'who "gone"'],
    [
      'evidence via no report',
      (s: any) => Object.assign(s.evidence[0], { basis: { via: 'gone' } }),
      'via "gone"',
    ],
    [
      'evidence of no origin',
      (s: any) => Object.assign(s.evidence[0], { origins: ['gone'] }),
      'origin "gone"',
    ],
    ['an edge from nowhere', (s: any) => Object.assign(s.lineage[0], { from: 'gone' }), 'from "gone"'],
    ['an edge to nowhere', (s: any) => Object.assign(s.lineage[0], { to: 'gone' }), 'to "gone"'],
    ['an edge for no claim', (s: any) => Object.assign(s.lineage[0], { claim: 'gone' }), 'claim "gone"'],
    ['a root that is no report', (s: any) => s.origins[0].roots.push('gone'), 'roots names "gone"'],
    ['an act on no claim', (s: any) => Object.assign(s.origins[0], { acts: ['gone'] }), 'acts names "gone"'],
    [
      'a stand-in of no concept',
      (s: any) => Object.assign(s.origins[0], { standIns: ['gone'] }),
      'concept "gone"',
    ],
    [
      'an origin with the id of a report',
      (s: any) => Object.assign(s.origins[1], { id: 'copy-1' }),
      'id of a report',
    ],
    [
      'a relation to no answer',
      (s: any) => s.claims[0].relations[0].between.splice(0, 1, 'gone'),
      'relations names "gone"',
    ],
    [
      'a ratio to no claim',
      (s: any) => Object.assign(s.claims[0].plausibility[0], { per: 'gone' }),
      'per names "gone"',
    ],
    ['a frame of no concept', (s: any) => s.claims[0].frame.push(['gone']), 'concept "gone"'],
    ['a cue of no concept', (s: any) => s.claims[0].scopes[0].cues.push({ all: ['gone'] }), 'concept "gone"'],
    ['a trigger of no concept', (s: any) => s.recognition.triggers.push('gone'), 'concept "gone"'],
    ['a rule of no concept', (s: any) => s.recognition.rules[0].all.push('gone'), 'concept "gone"'],
    ['an inherited concept', (s: any) => s.recognition.triggers.push('valueof'), 'concept "valueof"'],
    [
      'lineage in a circle',
      (s: any) => s.lineage.push({ from: 'paper-1', to: 'copy-1', how: 'link' }),
      'runs in a circle',
    ],
    [
      'lineage of itself',
      (s: any) => s.lineage.push({ from: 'paper-1', to: 'paper-1', how: 'link' }),
      'runs in a circle',
    ],
    [
      'lineage in a circle for one claim only',
      (s: any) => s.lineage.push({ from: 'paper-1', to: 'copy-1', how: 'link', claim: 'length' }),
      'for the claim "length"',
    ],
    [
      'a quotation as long as an article',
      (s: any) => Object.assign(s.evidence[2].quote, { exact: 'x'.repeat(301) }),
      'quotation must be short',
    ],
    ['a label in no language', (s: any) => Object.assign(s.title, { '"><img>': 'x' }), 'no language tag'],
  ])('%s', (_, change, reason) => {
    const pack = samplePack();
    change(pack.stories[0]);
    expect(reasons(pack).join('\n')).toContain(reason);
  });

  test('a chain of fifty thousand reports is walked without running out of stack', () => {
    const pack = samplePack();
    const [story] = pack.stories;
    const copy = story.reports[2];
    for (let i = 0; i < 50_000; i++) {
      story.reports.push({ ...copy, id: `r${i}` });
      story.lineage.push({ from: `r${i}`, to: i ? `r${i - 1}` : 'copy-1', how: 'credit' });
    }
    expect(reasons(pack)).toEqual([]);
    story.lineage.push({ from: 'copy-1', to: 'r49999', how: 'credit', claim: 'length' });
    expect(reasons(pack).join()).toContain('runs in a circle');
  });
});
