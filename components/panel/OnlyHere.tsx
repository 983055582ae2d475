import { useMemo } from 'preact/hooks';
import { onlyHere } from '../../lib/core/view/only-here';
import type { PageView } from '../../lib/core/view/page-view';
import { useI18n } from '../i18n';
import { PageWords } from '../PageWords';
import { useStory } from '../story-context';
import { Say } from '../Words';

/** What this page says and no other report of the pack; nothing where there is none. */
export function OnlyHere({ page: { assessment, text } }: { page: PageView }) {
  const { t } = useI18n();
  const { index } = useStory();
  const findings = useMemo(() => onlyHere(assessment), [assessment]);
  if (findings.length === 0) return null;
  return (
    <section class="only-here">
      <h3>{t('onlyHere')}</h3>
      <p class="lead">{t('onlyHereHint')}</p>
      {findings.map(({ statement }) => (
        <article key={`${statement.claim} ${statement.focus.start}`} class="finding left-out">
          <h4 class="question">
            <Say text={index.claims.get(statement.claim)?.question ?? {}} />
          </h4>
          <p class="quote">
            <PageWords statement={statement} text={text} language={assessment.language} />
          </p>
        </article>
      ))}
    </section>
  );
}
