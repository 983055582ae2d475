import { useEffect, useState } from 'preact/hooks';

export type Answer<T> = { state: 'waiting' } | { state: 'failed'; why: string } | { state: 'here'; value: T };

/** The answer to a question asked anew whenever `inputs` change. A late answer to an older question is dropped. */
export function useAnswer<T>(ask: () => Promise<T>, inputs: readonly unknown[]): Answer<T> {
  const [answer, setAnswer] = useState<Answer<T>>({ state: 'waiting' });
  useEffect(() => {
    let isCurrent = true;
    ask().then(
      (value) => isCurrent && setAnswer({ state: 'here', value }),
      (error) => isCurrent && setAnswer({ state: 'failed', why: String(error?.message ?? error) }),
    );
    return () => {
      isCurrent = false;
    };
  }, inputs);
  return answer;
}
