/** A table brought up to date through Microsoft's own client: what changes is written, and nothing else is touched. */
import type { Bench } from '../harness';
import { START_TIMEOUT } from '../harness';
import { Driver } from './driver';
import { dataOf, figure } from './figures';
import { BUILD_TIMEOUT, RefreshSite } from './refresh-site';

let site: RefreshSite;
let bench: Bench;
let driver: Driver;
beforeAll(async () => {
  site = await RefreshSite.build();
}, BUILD_TIMEOUT);
afterAll(() => site.remove());
beforeEach(async () => {
  bench = await site.open();
  driver = await Driver.ready(bench);
}, START_TIMEOUT);
afterEach(async () => {
  expect(bench.problems).toEqual([]);
  await bench.close();
});

const OLD = [figure('甲', 10), figure('乙', 20), figure('丙', 30)];

test('changed cells in place, new rows below, the vanished struck through, the lines rewritten', async () => {
  expect(await driver.insert(dataOf(OLD))).toMatchObject({ ok: true });
  const fresh = [figure('甲', 11), figure('丙', 30), figure('丁', 40)];
  const review = await driver.review(dataOf(fresh, '2026-05-07'));
  expect(review).toMatchObject({ ok: true, filtered: false });
  const outcome = await driver.write();
  expect(outcome).toMatchObject({ ok: true, added: 1, changed: 2, struck: 1, removed: 0 });
  await bench.idle();
  const { values, texts } = await bench.readRange('B2:G9');
  expect(values.slice(0, 2)).toEqual([
    ['测试数据', null, null, null, null, null],
    ['名称', '代码', '金额', '涨跌幅', '日期', '说明'],
  ]);
  expect(values.map((line) => line[0]).slice(2)).toEqual([
    '甲',
    '乙',
    '丙',
    '丁',
    '资料来源：某证券，《测试》，2026-05-07',
    null,
  ]);
  expect(texts[2]).toEqual(['甲', '001', '11.00', '1.10%', '2025-12-09', '甲的说明']);
  expect(texts[5]).toEqual(['丁', '001', '40.00', '4.00%', '2025-12-09', '丁的说明']);
  expect((await bench.tables())[0]?.address).toBe('B3:G7');
});
