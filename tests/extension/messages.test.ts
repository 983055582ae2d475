import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { OwnCalls, TabCalls } from '../../lib/extension/calls';
import { answerBackground, askBackground, CallError, type Handlers } from '../../lib/extension/messages';

const NEWS_TAB = { id: fakeBrowser.runtime.id, tab: { id: 7 }, frameId: 0, url: 'https://news.example/a' };
const OWN_PAGE = { id: fakeBrowser.runtime.id, url: 'chrome-extension://test-extension-id/library.html' };

const tab = { tell: vi.fn(), assess: vi.fn(() => 'reading'), story: vi.fn() };
const own = {
  settings: vi.fn(() => 'settings'),
  removePack: vi.fn(),
  packs: vi.fn(() => Promise.reject(new Error('full'))),
};

beforeEach(() => {
  fakeBrowser.reset();
  vi.clearAllMocks();
  answerBackground(tab as unknown as Handlers<TabCalls>, own as unknown as Handlers<OwnCalls>);
});

/** What a message from this sender is answered with; 'silence' when nobody answers it. */
async function send(message: unknown, sender: object): Promise<unknown> {
  let reply: unknown = 'silence';
  const kept: unknown[] = await fakeBrowser.runtime.onMessage.trigger(
    message,
    sender as never,
    (value: unknown) => {
      reply = value;
    },
  );
  if (kept.includes(true)) await vi.waitFor(() => expect(reply).not.toBe('silence'));
  return reply;
}

describe('a script in a tab', () => {
  test.each(['tell', 'assess', 'story'])('may call %s', async (call) => {
    expect(await send({ call, args: [] }, NEWS_TAB)).toHaveProperty('value');
  });

  test.each(['settings', 'removePack', 'packs', 'constructor', 'toString', '__proto__', ''])(
    'gets no answer to %s',
    async (call) => {
      expect(await send({ call, args: [] }, NEWS_TAB)).toBe('silence');
      expect(own.settings).not.toHaveBeenCalled();
      expect(own.removePack).not.toHaveBeenCalled();
    },
  );

  test.each([
    ['a frame inside the page', { ...NEWS_TAB, frameId: 3 }],
    ['no tab at all', { id: NEWS_TAB.id, url: NEWS_TAB.url }],
    ['another extension', { ...NEWS_TAB, id: 'somebody-else' }],
    ['nobody known', {}],
  ])('gets no answer as %s', async (_, sender) => {
    expect(await send({ call: 'assess', args: [] }, sender)).toBe('silence');
  });
});

describe('a page of our own', () => {
  test('may call everything', async () => {
    expect(await send({ call: 'settings', args: [] }, OWN_PAGE)).toEqual({ value: 'settings' });
    expect(await send({ call: 'assess', args: [] }, OWN_PAGE)).toEqual({ value: 'reading' });
  });

  test('is our own by the address of the whole origin, not by how it begins', async () => {
    const lookalike = { ...OWN_PAGE, url: 'chrome-extension://test-extension-id.evil/library.html' };
    expect(await send({ call: 'settings', args: [] }, lookalike)).toBe('silence');
  });
});

test.each([
  ['no object', 'tell'],
  ['null', null],
  ['no arguments', { call: 'tell' }],
  ['arguments that are no list', { call: 'tell', args: 'x' }],
  ['too many arguments', { call: 'tell', args: [1, 2, 3, 4, 5] }],
  ['a call that is no text', { call: ['tell'], args: [] }],
])('a message of the wrong shape is not answered: %s', async (_, message) => {
  expect(await send(message, OWN_PAGE)).toBe('silence');
  expect(await send(message, NEWS_TAB)).toBe('silence');
});

describe('asking', () => {
  const reply = (value: unknown) =>
    vi.spyOn(browser.runtime, 'sendMessage').mockResolvedValue(value as never);

  test('gives the value that was answered', async () => {
    reply({ value: 5 });
    expect(await askBackground('lasting')).toBe(5);
  });

  test.each([
    ['the error of the other side', { error: 'disk full' }, 'disk full'],
    ['that nobody answered', undefined, 'no answer'],
  ])('rejects with %s', async (_, answer, message) => {
    reply(answer);
    await expect(askBackground('packs')).rejects.toThrow(new CallError(message));
  });

  describe('a background that was killed before it could answer', () => {
    const CLOSED = new Error('the message channel closed');
    beforeEach(() => void vi.useFakeTimers());
    afterEach(() => void vi.useRealTimers());

    test('is asked again, once it has had time to be gone', async () => {
      const send = reply({ value: 5 });
      send.mockRejectedValueOnce(CLOSED);
      const answer = askBackground('lasting');
      await vi.advanceTimersByTimeAsync(100);
      expect(send).toHaveBeenCalledTimes(1);
      await vi.runAllTimersAsync();
      expect(await answer).toBe(5);
      expect(send).toHaveBeenCalledTimes(2);
    });

    test('and never answers is given up', async () => {
      const send = reply(null).mockRejectedValue(CLOSED);
      const gone = expect(askBackground('lasting')).rejects.toThrow('channel closed');
      await vi.runAllTimersAsync();
      await gone;
      expect(send).toHaveBeenCalledTimes(4);
    });
  });

  test('what a handler throws is answered as an error', async () => {
    expect(await send({ call: 'packs', args: [] }, OWN_PAGE)).toEqual({ error: 'full' });
  });
});
