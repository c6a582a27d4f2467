import { writeFileSync } from 'node:fs';
import { START_TIMEOUT, type Bench } from '../harness';
import { BUILD_TIMEOUT, type RefreshSite } from '../refresh/refresh-site';
import { buildTablesSite, TablesDriver } from './driver';

let site: RefreshSite;
let bench: Bench;
let driver: TablesDriver;
beforeAll(async () => {
  site = await buildTablesSite();
}, BUILD_TIMEOUT);
afterAll(() => site.remove());
beforeEach(async () => {
  bench = await site.open();
  driver = await TablesDriver.ready(bench);
}, START_TIMEOUT);
afterEach(async () => {
  await bench.close();
});

test('profile', async () => {
  const cdp = await bench.page.context().newCDPSession(bench.page);
  await cdp.send('Profiler.enable');
  await cdp.send('Profiler.setSamplingInterval', { interval: 500 });
  await cdp.send('Profiler.start');
  const { result, progress, ...felt } = await driver.insertLong(
    Number(process.env.ROWS ?? 20000),
    (process.env.KIND ?? 'new-sheet') as 'new-sheet',
    process.env.STOP ? Number(process.env.STOP) : undefined,
  );
  const { profile } = await cdp.send('Profiler.stop');
  writeFileSync('/tmp/w/profile.json', JSON.stringify(profile));
  console.log(felt, progress.join(' '), result);
}, 900_000);
