import { useRef, useState } from 'preact/hooks';
import { useI18n } from '../i18n';
import type { LibraryClient, Progress } from './client';
import { ImportPreviewView } from './ImportPreviewView';
import { Refused } from './Refused';
import { type ImportState, useImport } from './use-import';

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
        <Outcome state={state} onWrite={(text, anySigner) => void write(text, anySigner)} onCancel={cancel} />
      </div>
    </section>
  );
}

interface OutcomeProps {
  state: ImportState;
  onWrite(text: string, anySigner: boolean): void;
  onCancel(): void;
}

/** How far the import has come, and what came of it. */
function Outcome({ state, onWrite, onCancel }: OutcomeProps) {
  const { t } = useI18n();
  switch (state.step) {
    case 'waiting':
      return null;
    case 'checking':
      return <Running words={t('importChecking')} progress={state.progress} onCancel={onCancel} />;
    case 'writing':
      return <Running words={t('importWriting')} progress={state.progress} onCancel={onCancel} />;
    case 'refused':
      return <Refused problems={state.problems} />;
    case 'done':
      return <p class="done">{t('importDone')}</p>;
    case 'preview':
      return (
        <ImportPreviewView
          preview={state.preview}
          onWrite={(anySigner) => onWrite(state.text, anySigner)}
          onCancel={onCancel}
        />
      );
  }
}

interface RunningProps {
  words: string;
  progress: Progress;
  onCancel(): void;
}

function Running({ words, progress: { done, total }, onCancel }: RunningProps) {
  const { t } = useI18n();
  return (
    <p class="toolbar">
      <label>
        {words} <progress max={total || 1} value={total ? done : undefined} />
      </label>
      <button type="button" onClick={onCancel}>
        {t('cancel')}
      </button>
    </p>
  );
}
