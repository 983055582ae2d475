import { type Driver, until } from './driver';

/** Ends the browser as a crash or a power cut does; its profile stays. */
export async function kill(driver: Driver): Promise<void> {
  const browser = driver.browser.process();
  browser?.kill('SIGKILL');
  await until(
    async () => browser?.exitCode !== null || browser?.signalCode !== null,
    'the browser to be gone',
  );
  await driver.close().catch(() => {});
}
