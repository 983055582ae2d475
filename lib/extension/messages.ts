/** Asking and answering between the parts of the extension. Whoever may not ask gets no answer. */
import { type Browser, browser } from 'wxt/browser';
import { type BackgroundCalls, type OwnCalls, type PageCalls, TAB_CALLS, type TabCalls } from './calls';

// biome-ignore lint/suspicious/noExplicitAny: any call is a function; its own type is checked where it is named.
type Calls = Record<string, (...args: any[]) => unknown>;
type Interface<C> = { [K in keyof C]: Calls[string] };

/** One handler a call: the sender first, then the call's own arguments. */
export type Handlers<C extends Interface<C>> = {
  [K in keyof C]: (
    sender: Browser.runtime.MessageSender,
    ...args: Parameters<C[K]>
  ) => ReturnType<C[K]> | Promise<ReturnType<C[K]>>;
};

interface Request {
  call: string;
  args: unknown[];
}

type Reply = { value: unknown } | { error: string };

/** A call that the other side could not carry out; the message says why. */
export class CallError extends Error {}

/** Longest argument list of any call; longer ones are not ours. */
const MOST_ARGUMENTS = 4;
/** A background that dies on every try has a fault of its own. */
const MOST_TRIES = 4;
/** Time for a background that is being stopped to be gone, in milliseconds: until then every try fails at once. */
const BETWEEN_TRIES = 150;

/** Answers the background's calls: the two reads for tabs, the others for our own pages alone. */
export function answerBackground(tab: Handlers<TabCalls>, own: Handlers<OwnCalls>): void {
  browser.runtime.onMessage.addListener((message: unknown, sender, reply: (value: Reply) => void) => {
    const request = requestFrom(message);
    if (!request || sender.id !== browser.runtime.id) return;
    if (isOwnPage(sender)) return run({ ...tab, ...own }, request, sender, reply);
    if (isTopFrame(sender) && (TAB_CALLS as readonly string[]).includes(request.call)) {
      return run({ ...tab }, request, sender, reply);
    }
  });
}

/** Answers calls in a page until `signal` aborts; only the extension's own parts reach it. */
export function answerPage(handlers: Handlers<PageCalls>, signal: AbortSignal): void {
  const listen = (message: unknown, sender: Browser.runtime.MessageSender, reply: (value: Reply) => void) => {
    const request = requestFrom(message);
    if (request && sender.id === browser.runtime.id) return run({ ...handlers }, request, sender, reply);
  };
  browser.runtime.onMessage.addListener(listen);
  // After an update or removal of the extension there is nothing left to stop listening to.
  signal.addEventListener('abort', () => browser.runtime?.onMessage?.removeListener(listen), { once: true });
}

/**
 * Asks the background, again when it was killed before it could answer: every call may be made twice. Rejects with
 * `CallError` when it could not do it or gave no answer, with another error when the extension itself is gone.
 */
export async function askBackground<K extends keyof BackgroundCalls>(
  call: K,
  ...args: Parameters<BackgroundCalls[K]>
): Promise<ReturnType<BackgroundCalls[K]>> {
  for (let tries = 1; ; tries++) {
    try {
      return answered(await browser.runtime.sendMessage({ call, args } satisfies Request));
    } catch (error) {
      // After an update or removal under an open page there is no id any more, and never will be.
      if (error instanceof CallError || tries === MOST_TRIES || !browser.runtime?.id) throw error;
      await new Promise((done) => setTimeout(done, BETWEEN_TRIES));
    }
  }
}

/** Asks the reading part in a tab's page. Rejects when there is none there. */
export async function askPage<K extends keyof PageCalls>(
  tab: number,
  call: K,
  ...args: Parameters<PageCalls[K]>
): Promise<ReturnType<PageCalls[K]>> {
  return answered(await browser.tabs.sendMessage(tab, { call, args } satisfies Request, { frameId: 0 }));
}

function run(
  handlers: Calls,
  { call, args }: Request,
  sender: Browser.runtime.MessageSender,
  reply: (value: Reply) => void,
): true | undefined {
  const handler = Object.hasOwn(handlers, call) ? handlers[call] : undefined;
  if (!handler) return;
  // Called inside a promise, so that what a handler throws is answered too.
  Promise.resolve()
    .then(() => handler(sender, ...args))
    .then(
      (value) => reply({ value: value ?? null }),
      (error) => reply({ error: error instanceof Error ? error.message : String(error) }),
    );
  return true;
}

function requestFrom(message: unknown): Request | null {
  if (typeof message !== 'object' || message === null) return null;
  const { call, args } = message as Partial<Request>;
  const isRequest = typeof call === 'string' && Array.isArray(args) && args.length <= MOST_ARGUMENTS;
  return isRequest ? { call, args } : null;
}

/** Whether a message comes from a page of this extension, wherever it is shown. The browser vouches for the URL. */
function isOwnPage(sender: Browser.runtime.MessageSender): boolean {
  return sender.url?.startsWith(browser.runtime.getURL('/' as never)) === true;
}

const isTopFrame = (sender: Browser.runtime.MessageSender): boolean =>
  sender.tab?.id !== undefined && sender.frameId === 0;

function answered<T>(reply: Reply | undefined): T {
  if (!reply) throw new CallError('no answer');
  if ('error' in reply) throw new CallError(reply.error);
  return reply.value as T;
}
