import { useRef, useState } from 'preact/hooks';
import type { Problem } from '../../lib/core/pack/problem';
import type { ImportPreview, LibraryClient, Progress } from './client';

/** How far an import has come. */
export type ImportState =
  | { step: 'waiting' }
  | { step: 'checking' | 'writing'; progress: Progress }
  | { step: 'preview'; preview: Extract<ImportPreview, { ok: true }>; text: string }
  | { step: 'refused'; problems: readonly Problem[] }
  | { step: 'done' };

const BEGINNING: Progress = { done: 0, total: 0 };

/** The steps of an import: check a file, show what it would do, write it; to be called off until it is written. */
export function useImport(client: LibraryClient, onImported: () => void) {
  const [state, setState] = useState<ImportState>({ step: 'waiting' });
  const running = useRef<AbortController | null>(null);
  const refuse = (error: unknown) => {
    const message = error instanceof Error ? error.message : String(error);
    setState({ step: 'refused', problems: [{ place: '', message }] });
  };
  async function check(file: Blob) {
    running.current?.abort();
    const control = new AbortController();
    running.current = control;
    setState({ step: 'checking', progress: BEGINNING });
    try {
      const text = await file.text();
      const onProgress = (progress: Progress) =>
        control.signal.aborted || setState({ step: 'checking', progress });
      const preview = await client.preview(text, onProgress, control.signal);
      if (control.signal.aborted) return;
      setState(
        preview.ok ? { step: 'preview', preview, text } : { step: 'refused', problems: preview.problems },
      );
    } catch (error) {
      if (!isAbort(error)) refuse(error);
    }
  }
  async function write(text: string, anySigner: boolean) {
    const control = new AbortController();
    running.current = control;
    setState({ step: 'writing', progress: BEGINNING });
    try {
      const onProgress = (progress: Progress) => setState({ step: 'writing', progress });
      const problems = await client.importPack(text, onProgress, control.signal, anySigner);
      setState(problems.length > 0 ? { step: 'refused', problems } : { step: 'done' });
      if (problems.length === 0) onImported();
    } catch (error) {
      if (isAbort(error)) setState({ step: 'waiting' });
      else refuse(error);
    }
  }
  function cancel() {
    running.current?.abort();
    // What is being written may be done before it can be called off: the outcome says which.
    setState((now) => (now.step === 'writing' ? now : { step: 'waiting' }));
  }
  return { state, check, write, cancel };
}

const isAbort = (error: unknown): boolean => error instanceof DOMException && error.name === 'AbortError';
