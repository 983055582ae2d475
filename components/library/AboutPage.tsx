import { type MessageId, useI18n } from '../i18n';
import { Legend } from '../Legend';

const SECTIONS: readonly [MessageId, readonly MessageId[]][] = [
  ['aboutWhat', ['aboutWhat1', 'aboutWhat2', 'aboutWhat3']],
  ['aboutPrivacy', ['aboutPrivacy1', 'aboutPrivacy2', 'aboutPrivacy3']],
  ['limitsTitle', ['limitCoverage', 'limitReading', 'limitSilence', 'aboutLimit4']],
];

/** What this is, what it does with what is read, and what it can't do. */
export function AboutPage() {
  const { t } = useI18n();
  return (
    <>
      <h1>{t('pageAbout')}</h1>
      <Legend />
      {SECTIONS.map(([title, sentences]) => (
        <section key={title} class="about">
          <h2>{t(title)}</h2>
          <ul>
            {sentences.map((sentence) => (
              <li key={sentence}>{t(sentence)}</li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
