/** Whom a sentence leans on in western languages: by their verbs, passives, lines of source and nicknames. */
import { expect, test } from 'vitest';
import { creditsOf } from '../../../lib/core/lineage/credits.ts';
import { pageFromText } from '../../../lib/core/page-from-text.ts';
import { readText } from '../../../lib/core/reading.ts';
import { bundledStory } from '../../fixtures/bridge.ts';

const story = bundledStory();
const NEWSROOMS = ['guardian-972-localcall'];
const COMPANY = ['microsoft-statements'];

test.each<[language: string, sentence: string, origins: string[]]>([
  ['en', 'That is what the London daily reported.', NEWSROOMS],
  ['en', 'As +972 Magazine put it, the cloud was endless.', NEWSROOMS],
  ['en', 'The Guardian has seen the files.', NEWSROOMS],
  ['en', 'The project was laid bare by the Guardian.', NEWSROOMS],
  ['en', 'Source: The Guardian', NEWSROOMS],
  ['en', '(via The Guardian)', NEWSROOMS],
  ['en', 'H/T +972 Magazine.', NEWSROOMS],
  ['en', 'The story, broken by the Guardian, made waves.', NEWSROOMS],
  ['en', 'Microsoft insists that it saw nothing.', COMPANY],
  ['en', 'The Guardian has 900 reporters.', []],
  ['en', 'Microsoft is based in Redmond.', []],
  ['fr', '« C’était énorme », a confié une source au Guardian.', NEWSROOMS],
  ['fr', 'L’affaire, mise au jour par le Guardian, fait du bruit.', NEWSROOMS],
  ['fr', 'À en croire le Guardian, les données ont été déplacées.', NEWSROOMS],
  ['fr', 'Source : The Guardian', NEWSROOMS],
  ['fr', 'Le Guardian croit savoir que les données ont été déplacées.', NEWSROOMS],
  ['fr', 'Le Guardian s’est procuré des documents internes.', NEWSROOMS],
  ['fr', 'Brad Smith fait valoir que l’entreprise respecte la vie privée.', COMPANY],
  ['fr', 'Le Guardian emploie 900 journalistes.', []],
  ['es', '«Era enorme», confió una fuente a The Guardian.', NEWSROOMS],
  ['es', 'Fuente: The Guardian', NEWSROOMS],
  ['es', 'The Guardian tiene 900 periodistas.', []],
  ['it', '«Era enorme», ha confidato una fonte al Guardian.', NEWSROOMS],
  ['it', 'Come anticipato da +972 Magazine, le chiamate erano conservate.', NEWSROOMS],
  ['it', 'Fonte: The Guardian', NEWSROOMS],
  ['it', 'A detta del Guardian i dati sono stati spostati.', NEWSROOMS],
  ['it', 'Undici fonti sentite dal Guardian descrivono il sistema.', NEWSROOMS],
  ['it', 'Microsoft giura di non aver visto nulla.', COMPANY],
  ['it', 'Il Guardian ha 900 giornalisti.', []],
  ['pt', '«Era enorme», confidenciou uma fonte ao Guardian.', NEWSROOMS],
  ['pt', 'Como adiantou a +972 Magazine, as chamadas eram guardadas.', NEWSROOMS],
  ['pt', 'Fonte: The Guardian', NEWSROOMS],
  ['pt', 'Onze fontes ouvidas pelo Guardian descrevem o sistema.', NEWSROOMS],
  ['pt', 'O Guardian tem 900 jornalistas.', []],
  ['ro', '„Era uriaș”, a mărturisit o sursă pentru The Guardian.', NEWSROOMS],
  ['ro', 'Cazul, scos la iveală de The Guardian, face vâlvă.', NEWSROOMS],
  ['ro', 'Sursa: The Guardian', NEWSROOMS],
  ['ro', 'The Guardian are 900 de jurnaliști.', []],
])('%s: %s', (language, sentence, origins) => {
  const page = pageFromText(sentence, { language });
  expect(creditsOf(readText(page, story), story, [])).toEqual(origins);
});
