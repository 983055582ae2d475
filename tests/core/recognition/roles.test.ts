/** What pages of the bundled story are to it, where a word or two could make them something else. */
import { expect, test } from 'vitest';
import { assess } from '../../../lib/core/assess.ts';
import { pageFromText } from '../../../lib/core/page-from-text.ts';
import { bundledStory } from '../../fixtures/bridge.ts';

const story = bundledStory();

test.each<[title: string, published: string | null, text: string, role: string]>([
  [
    'a review that concluded something is not yet a concluded review',
    null,
    'Microsoft cuts off an Israeli unit\nMicrosoft disabled Azure services of Unit 8200 after a review concluded that there was evidence for the Guardian’s report on intercepted phone calls of Palestinians.',
    'coverage',
  ],
  [
    'a protest in the world at large is no sit-in of employees',
    '2025-08-19',
    'Microsoft, Unit 8200 and a worldwide protest\nMicrosoft opened a review of the Guardian’s report that Israel’s Unit 8200 kept intercepted phone calls of Palestinians in the Azure cloud.',
    'coverage',
  ],
  [
    'arrests at a protest of employees follow the story up',
    '2025-08-27',
    'Police clear Microsoft office\nEmployees of Microsoft and others of No Azure for Apartheid were arrested at a protest against contracts with Israel.',
    'follow-up',
  ],
  [
    'calls can be told by their number and the sound kept',
    '2025-09-25',
    'Microsoft’tan İsrail kararı\nMicrosoft, İsrail ordusunun kullandığı bulut hizmetlerini durdurdu. İngiliz gazetesi Guardian, Filistinlilere ait milyonlarca ses kaydının saatte bir milyon çağrı olarak Azure bulutunda depolandığını yazmıştı.',
    'coverage',
  ],
])('%s', (_, published, text, role) => {
  expect(assess(pageFromText(text, { published }), story).role).toBe(role);
});
