import { browser } from 'wxt/browser';
import type { ImportProgress } from '@/lib/extension/calls';

/** Follows an import that the background carries out; the function it returns stops following. */
export function onImportProgress(
  token: string,
  follow: (progress: ImportProgress['progress']) => void,
): () => void {
  const listen = (message: unknown) => {
    const progress = (message as Partial<ImportProgress> | null)?.progress;
    if (progress?.token === token) follow(progress);
  };
  browser.runtime.onMessage.addListener(listen);
  return () => browser.runtime.onMessage.removeListener(listen);
}
