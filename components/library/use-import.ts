import { useRef, useState } from 'preact/hooks';
import type { ImportPreview, LibraryClient, Progress } from './client';

/** How far an import has come. */
export type ImportState =
  | { step: 'waiting' }
  | { step: 'checking' | 'writing'; progress: Progress }
  | { step: 'preview'; preview: Extract<ImportPreview, { ok: true }>; text: string }
  | { step: 'refused'; problems: readonly string[] }
  | { step: 'done' };

const BEGINNING: Progress = { done: 0, total: 0 };

/** The steps of an import: check a file, show what it would do, write it; to be called off until it is written. */
export function useImport(client: LibraryClient, onImported: () => void) {
  const [state, setState] = useState<ImportState>({ step: 'waiting' });
  const running = useRef<AbortController | null>(null);
  const refuse = (error: unknown) => {
    if (error instanceof DOMException && error.name === 'AbortError') return;
    setState({ step: 'refused', problems: [error instanceof Error ? error.message : String(error)] });
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
      refuse(error);
    }
  }
  async function write(text: string) {
    setState({ step: 'writing', progress: BEGINNING });
    try {
      const problems = await client.importPack(text, (progress) => setState({ step: 'writing', progress }));
      setState(problems.length > 0 ? { step: 'refused', problems } : { step: 'done' });
      if (problems.length === 0) onImported();
    } catch (error) {
      refuse(error);
    }
  }
  function cancel() {
    running.current?.abort();
    setState({ step: 'waiting' });
  }
  return { state, check, write, cancel };
}
