/** What every test of pages begins and ends with: our news site, and a browser that sees nothing else of the world. */
import { afterAll, beforeAll } from 'vitest';
import { type BrowserName, type Driver, type DriverOptions, startBrowser } from './driver';
import { type Site, serveSite } from './site';

interface Started {
  site: Site;
  driver: Driver;
}

/** Starts both before the tests of a block, hands them to `ready`, and ends them after the last test. */
export function withBrowser(
  name: BrowserName,
  ready: (started: Started) => unknown,
  options: Omit<DriverOptions, 'proxy'> = {},
): void {
  let started: Partial<Started> = {};
  beforeAll(async () => {
    const site = await serveSite();
    started = { site };
    const driver = await startBrowser(name, { ...options, proxy: site.proxy });
    started = { site, driver };
    await ready({ site, driver });
  });
  afterAll(async () => {
    await started.driver?.close();
    started.site?.close();
  });
}
