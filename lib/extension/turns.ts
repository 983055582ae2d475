/** Long work in pieces, so that whoever shares the thread is served in between. */

/** Work done before others get a turn, in milliseconds: less than one frame. */
const TURN = 12;

/**
 * Runs `steps` to its end and gives what it returns. After each turn `onTurn` is told the last step. Rejects with the
 * signal's reason once it aborts.
 */
export async function inTurns<Step, Result>(
  steps: Generator<Step, Result, void>,
  onTurn: (step: Step) => void,
  signal: AbortSignal,
): Promise<Result> {
  let turn = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - turn < TURN) continue;
    onTurn(step.value);
    await nextTask();
    signal.throwIfAborted();
    turn = performance.now();
  }
}

/** Resolves in a task of its own. Not a timer: in a tab out of sight those come once a second. */
export function nextTask(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resume) => {
    port1.onmessage = () => {
      port1.close();
      resume();
    };
    port2.postMessage(null);
  });
}
