import { useRef, useState } from 'preact/hooks';
import { useI18n } from '../i18n';
import type { LibraryClient, Progress } from './client';
import { ImportPreviewView } from './ImportPreviewView';
import { useImport } from './use-import';

interface ImportAreaProps {
  client: LibraryClient;
  onImported(): void;
}

/** Where a pack file is dropped or chosen; it says exactly what would change before anything is written. */
export function ImportArea({ client, onImported }: ImportAreaProps) {
  const { t } = useI18n();
  const { state, check, write, cancel } = useImport(client, onImported);
  const [over, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const take = (files: FileList | null | undefined) => files?.[0] && void check(files[0]);
  return (
    <section
      class={over ? 'import over' : 'import'}
      aria-label={t('importTitle')}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        take(event.dataTransfer?.files);
      }}
    >
      <h2>{t('importTitle')}</h2>
      <p>{t('importHint')}</p>
      <input
        ref={input}
        class="sr"
        type="file"
        tabIndex={-1}
        accept=".json,application/json"
        aria-label={t('chooseFile')}
        onChange={(event) => take(event.currentTarget.files)}
      />
      <button type="button" onClick={() => input.current?.click()}>
        {t('chooseFile')}
      </button>
      <div aria-live="polite">
        {(state.step === 'checking' || state.step === 'writing') && (
          <Running
            words={t(state.step === 'checking' ? 'importChecking' : 'importWriting')}
            progress={state.progress}
            onCancel={state.step === 'checking' ? cancel : undefined}
          />
        )}
        {state.step === 'refused' && <Refused problems={state.problems} />}
        {state.step === 'done' && <p class="done">{t('importDone')}</p>}
        {state.step === 'preview' && (
          <ImportPreviewView
            preview={state.preview}
            onWrite={() => void write(state.text)}
            onCancel={cancel}
          />
        )}
      </div>
    </section>
  );
}

interface RunningProps {
  words: string;
  progress: Progress;
  /** Absent once writing has begun: a transaction is not stopped half-way. */
  onCancel: (() => void) | undefined;
}

function Running({ words, progress: { done, total }, onCancel }: RunningProps) {
  const { t } = useI18n();
  return (
    <p class="toolbar">
      <label>
        {words} <progress max={total || 1} value={total ? done : undefined} />
      </label>
      {onCancel && (
        <button type="button" onClick={onCancel}>
          {t('cancel')}
        </button>
      )}
    </p>
  );
}

function Refused({ problems }: { problems: readonly string[] }) {
  const { t } = useI18n();
  return (
    <div class="problem" role="alert">
      <p>{t('importRefused')}</p>
      <ul lang="en" dir="ltr">
        {problems.map((problem, nth) => (
          <li key={nth}>{problem}</li>
        ))}
      </ul>
    </div>
  );
}
