/** Who leans on a newspaper by referring to it, in the verbs that several languages have for that. */
import { expect, test } from 'vitest';
import { assess } from '../../../lib/core/assess.ts';
import type { Story } from '../../../lib/core/pack/schema.ts';
import { pageFromText } from '../../../lib/core/page-from-text.ts';
import { compiledPack } from '../../fixtures/bridge.ts';

const story = compiledPack('assets/stories/microsoft-unit-8200').stories[0] as Story;

/** Names the story and no source of it. */
const LEADS: Record<string, string> = {
  ru: 'Microsoft и израильское подразделение 8200\nПодразделение 8200 хранило телефонные разговоры палестинцев Газы в облаке Azure.',
  uk: 'Microsoft та ізраїльський підрозділ 8200\nПідрозділ 8200 зберігав телефонні розмови палестинців Гази у хмарі Azure.',
  cs: 'Microsoft a izraelská jednotka 8200\nJednotka 8200 ukládala telefonní hovory Palestinců z Gazy do cloudu Azure.',
  sr: 'Majkrosoft i izraelska jedinica 8200\nJedinica 8200 čuvala je telefonske razgovore Palestinaca iz Gaze u klaudu Azure.',
  hr: 'Microsoft i izraelska postrojba 8200\nPostrojba 8200 pohranjivala je telefonske razgovore Palestinaca iz Gaze u oblaku Azure.',
  sl: 'Microsoft in izraelska enota 8200\nEnota 8200 je shranjevala telefonske pogovore Palestincev iz Gaze v oblaku Azure.',
  bg: 'Microsoft и израелското поделение 8200\nПоделение 8200 съхраняваше телефонни разговори на палестинци от Газа в облака Azure.',
};

const creditsOf = (language: string, sentence: string) =>
  assess(pageFromText(`${LEADS[language]}\n${sentence}`, { published: '2025-09-27', language }), story)
    .credits;

test.each([
  ['ru', 'Портал ссылается на британскую Guardian.'],
  ['uk', 'Портал посилається на британську Guardian.'],
  ['cs', 'Server se odvolává na britský list.'],
  ['sr', 'Portal se poziva na britanski Gardijan.'],
  ['hr', 'Portal se poziva na britanski Guardian.'],
  ['sl', 'Portal se sklicuje na britanski Guardian.'],
  ['bg', 'Агенцията се позовава на „Гардиън“.'],
])('%s: %s', (language, sentence) => {
  expect(creditsOf(language, sentence)).toContain('guardian-972-localcall');
  expect(creditsOf(language, '')).not.toContain('guardian-972-localcall');
});

test('a newspaper that only asks others is nobody’s source', () => {
  expect(creditsOf('ru', 'Guardian направила запрос в Amazon.')).not.toContain('guardian-972-localcall');
});
