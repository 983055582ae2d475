import type { ComponentChildren } from 'preact';
import { Empty } from '../Empty';
import { useI18n } from '../i18n';
import type { Answer } from './use-answer';

interface AskedProps<T> {
  answer: Answer<T>;
  children(value: T): ComponentChildren;
}

/** What was asked for when it is here; until then, or when it can't be had, that this is so. */
export function Asked<T>({ answer, children }: AskedProps<T>) {
  const { t } = useI18n();
  if (answer.state === 'here') return <>{children(answer.value)}</>;
  if (answer.state === 'waiting') return <p class="waiting">{t('loading')}</p>;
  return (
    <div role="alert">
      <Empty title={t('couldNotLoad')}>{answer.why}</Empty>
    </div>
  );
}
