import { useState } from 'preact/hooks';
import type { PlanItem } from '../../lib/core/pack/plan';
import { type MessageId, useI18n } from '../i18n';
import { Say } from '../Words';
import type { ImportPreview, SignerChange } from './client';
import { Disagreements } from './Disagreements';
import { Refused } from './Refused';

const KIND_WORDS: Readonly<Record<PlanItem['kind'], MessageId>> = {
  story: 'recordStory',
  report: 'recordReport',
  claim: 'recordClaim',
  origin: 'recordOrigin',
  evidence: 'recordEvidence',
  edge: 'recordEdge',
};

/** Records named in each group; the others are counted. */
const NAMED = 50;

interface ImportPreviewViewProps {
  preview: Extract<ImportPreview, { ok: true }>;
  /** `anySigner`: the reader takes it although its signer is another. */
  onWrite(anySigner: boolean): void;
  onCancel(): void;
}

/** What an import would add, change and take away, before it does. */
export function ImportPreviewView({ preview, onWrite, onCancel }: ImportPreviewViewProps) {
  const { t, date, plural } = useI18n();
  const { head, plan, signature, signer, disagreements } = preview;
  const [agreed, setAgreed] = useState(false);
  const isRefused = plan.refused.length > 0;
  const isNothing = plan.added.length + plan.changed.length + plan.removed.length === 0;
  return (
    <div class="preview">
      <h3>
        <Say text={head.title} />
      </h3>
      <p class="facts">{t('packOf', { date: date(head.date) })}</p>
      <p class="facts">{signature ? t('signedBy', { key: signature }) : t('notSigned')}</p>
      <Items words="planAdded" items={plan.added} />
      <Items words="planChanged" items={plan.changed} />
      <Items words="planRemoved" items={plan.removed} />
      {plan.unchanged > 0 && <p class="facts">{plural('planUnchanged', plan.unchanged)}</p>}
      <Disagreements list={disagreements} />
      {isRefused && <Refused problems={plan.refused} />}
      {isNothing && !isRefused && <p>{t('planNothing')}</p>}
      {signer && !isRefused && !isNothing && (
        <OtherSigner signer={signer} agreed={agreed} onAgree={setAgreed} />
      )}
      <p class="toolbar">
        {!isRefused && !isNothing && (
          <button
            type="button"
            class="main"
            disabled={signer !== null && !agreed}
            onClick={() => onWrite(agreed)}
          >
            {t('importNow')}
          </button>
        )}
        <button type="button" onClick={onCancel}>
          {t('cancel')}
        </button>
      </p>
    </div>
  );
}

interface OtherSignerProps {
  signer: SignerChange;
  agreed: boolean;
  onAgree(agreed: boolean): void;
}

/** Asks expressly: what was signed so far would come from somebody else. */
function OtherSigner({ signer, agreed, onAgree }: OtherSignerProps) {
  const { t } = useI18n();
  return (
    <div class="problem" role="alert">
      <p>{t(signer.how === 'unsigned' ? 'signerNone' : 'signerOther', { key: signer.before })}</p>
      <label>
        <input type="checkbox" checked={agreed} onChange={(event) => onAgree(event.currentTarget.checked)} />{' '}
        {t('signerAgree')}
      </label>
    </div>
  );
}

function Items({ words, items }: { words: Extract<MessageId, `plan${string}`>; items: readonly PlanItem[] }) {
  const { t, number, plural } = useI18n();
  if (items.length === 0) return null;
  return (
    <details>
      <summary>{t(words, { count: number(items.length) })}</summary>
      <ul>
        {items.slice(0, NAMED).map((item) => (
          <li key={`${item.story} ${item.kind} ${item.id}`}>
            {t(KIND_WORDS[item.kind])} <code dir="ltr">{item.id}</code>
          </li>
        ))}
      </ul>
      {items.length > NAMED && <p class="facts">{plural('moreNames', items.length - NAMED)}</p>}
    </details>
  );
}
