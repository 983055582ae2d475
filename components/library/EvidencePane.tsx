import { useEffect, useRef } from 'preact/hooks';
import { Icon } from '../Icon';
import { useI18n } from '../i18n';
import { Proof } from '../Proof';
import { useStory } from '../story-context';
import { Say } from '../Words';

interface EvidencePaneProps {
  report: string;
  claim: string;
  onClose(): void;
}

/** What one report says on one question, with the words that prove it. */
export function EvidencePane({ report: id, claim, onClose }: EvidencePaneProps) {
  const { t } = useI18n();
  const { index } = useStory();
  const box = useRef<HTMLElement>(null);
  useEffect(() => {
    box.current?.focus();
  }, [id, claim]);
  const report = index.reports.get(id);
  const question = index.claims.get(claim)?.question;
  if (!report || !question) return null;
  const rows = (index.evidenceOf.get(id) ?? []).filter((row) => row.claim === claim);
  return (
    <aside
      ref={box}
      class="evidence-pane"
      tabIndex={-1}
      aria-label={t('evidenceLabel')}
      onKeyDown={(event) => event.key === 'Escape' && onClose()}
    >
      <div class="pane-head">
        <p class="question">
          <Say text={question} />
        </p>
        <button type="button" class="bare" title={t('closePane')} onClick={onClose}>
          <Icon name="close" />
          <span class="sr">{t('closePane')}</span>
        </button>
      </div>
      <ul>
        {rows.map((row) => (
          <Proof key={row.answer} report={report} evidence={row} isOwnAnswer />
        ))}
      </ul>
    </aside>
  );
}
