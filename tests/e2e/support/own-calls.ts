/** Calls of our own pages, made in one of them: the same in both browsers but for the name of their interface. */
import { type Driver, replied } from './driver';

type OwnCalls = Pick<Driver, 'ask' | 'askPage' | 'tabId'>;

/** `evaluate` runs an expression in a page of ours. */
export function ownCalls(api: 'chrome' | 'browser', evaluate: (code: string) => Promise<unknown>): OwnCalls {
  const tabId: Driver['tabId'] = async (page) => {
    const url = JSON.stringify(page.url().replace(/#.*/, ''));
    const ids = (await evaluate(
      `${api}.tabs.query({}).then((tabs) => tabs.filter((tab) => tab.url === ${url}).map((tab) => tab.id))`,
    )) as number[];
    return ids.at(-1) as number;
  };
  return {
    tabId,
    async ask(call, ...args) {
      return replied(await evaluate(`${api}.runtime.sendMessage(${JSON.stringify({ call, args })})`));
    },
    async askPage(page, call, ...args) {
      const message = JSON.stringify({ call, args });
      return replied(
        await evaluate(`${api}.tabs.sendMessage(${await tabId(page)}, ${message}, { frameId: 0 })`),
      );
    },
  };
}
