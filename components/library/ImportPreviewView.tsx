import type { PlanItem } from '../../lib/core/pack/plan';
import { problemText } from '../../lib/core/pack/problem';
import { type MessageId, useI18n } from '../i18n';
import { Say } from '../Words';
import type { ImportPreview } from './client';

/** Records named in each group; the others are counted. */
const NAMED = 50;

interface ImportPreviewViewProps {
  preview: Extract<ImportPreview, { ok: true }>;
  onWrite(): void;
  onCancel(): void;
}

/** What an import would add, change and take away, before it does. */
export function ImportPreviewView({ preview, onWrite, onCancel }: ImportPreviewViewProps) {
  const { t, date, plural } = useI18n();
  const { head, plan, signature } = preview;
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
      {isRefused && (
        <div class="problem" role="alert">
          <p>{t('importRefused')}</p>
          <ul lang="en" dir="ltr">
            {plan.refused.map((problem) => (
              <li key={problem.place}>{problemText(problem)}</li>
            ))}
          </ul>
        </div>
      )}
      {isNothing && !isRefused && <p>{t('planNothing')}</p>}
      <p class="toolbar">
        {!isRefused && !isNothing && (
          <button type="button" class="main" onClick={onWrite}>
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

function Items({ words, items }: { words: Extract<MessageId, `plan${string}`>; items: readonly PlanItem[] }) {
  const { t, number, plural } = useI18n();
  if (items.length === 0) return null;
  return (
    <details>
      <summary>{t(words, { count: number(items.length) })}</summary>
      <ul lang="en" dir="ltr">
        {items.slice(0, NAMED).map((item) => (
          <li key={`${item.story} ${item.kind} ${item.id}`}>
            {item.kind} <code>{item.id}</code>
          </li>
        ))}
      </ul>
      {items.length > NAMED && <p class="facts">{plural('moreNames', items.length - NAMED)}</p>}
    </details>
  );
}
