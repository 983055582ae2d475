import type { Localized } from '../lib/core/types';
import { type Said, say } from '../lib/core/view/say';
import { useI18n } from './i18n';

/** Words tagged with their language when it is not the reader's, so that they are spoken and set right. */
export function Words({ said }: { said: Said }) {
  const { language } = useI18n();
  if (said.language.split('-')[0] === language.split('-')[0]) return <bdi>{said.text}</bdi>;
  return (
    <bdi lang={said.language} dir="auto">
      {said.text}
    </bdi>
  );
}

/** A text of the pack in the reader's language, or in English. */
export function Say({ text }: { text: Localized }) {
  const { language } = useI18n();
  return <Words said={say(text, language)} />;
}

/** Somebody's own words, with the quotation marks of their language. */
export function Quoted({ text, language }: { text: string; language: string }) {
  return (
    <q lang={language} dir="auto">
      {text}
    </q>
  );
}
