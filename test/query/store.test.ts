import { catalogOf } from '../../src/query/catalog';
import { settingsFor } from '../../src/query/host-settings';
import { createStore } from '../../src/query/store';
import { report, tokens } from './fixtures/reports';

test('adding replaces a report of the same id, counts revisions and tells listeners until they leave', () => {
  const store = createStore([report({ id: 'a', title: '旧' })]);
  let told = 0;
  const leave = store.subscribe(() => (told += 1));
  store.add([report({ id: 'a', title: '新' }), report({ id: 'b' })]);
  expect(store.reports.map((data) => [data.report.id, data.report.title])).toEqual([
    ['a', '新'],
    ['b', '模型用量周报'],
  ]);
  store.replace([]);
  leave();
  store.add([report({ id: 'c' })]);
  expect([told, store.revision, store.reports.length]).toEqual([2, 3, 1]);
});

test('the catalog follows the store and is built once per change', () => {
  const store = createStore([report({ id: 'a' }, [tokens(1)])]);
  const before = catalogOf(store);
  expect(catalogOf(store)).toBe(before);
  store.add([report({ id: 'b', date: '2026-05-05' }, [tokens(2, { subject: '秋实' })])]);
  expect(catalogOf(store).subjects.find('秋实')).toEqual(['秋实']);
  expect([before.newest, catalogOf(store).newest]).toEqual(['2026-04-07', '2026-05-05']);
});

test('an alias that two subjects share leads to both, a name of its own does not', () => {
  const store = createStore([
    report({ id: 'a' }, [
      tokens(1, { subject: '甲公司', aliases: ['通用名', '乙公司'] }),
      tokens(1, { subject: '乙公司', aliases: ['通用名'] }),
    ]),
  ]);
  expect(catalogOf(store).subjects.find('通用名')).toEqual(['甲公司', '乙公司']);
  expect(catalogOf(store).subjects.find('乙公司')).toEqual(['乙公司']);
});

test.each([
  ['zh-CN', '1.19', true, { language: 'zh-CN', cards: true, formats: true }],
  ['en-GB', '1.17', true, { language: 'en-US', cards: false, formats: true }],
  ['de-DE', '1.19', false, { language: 'en-US', cards: false, formats: false }],
  ['zh-TW', '1.16', true, { language: 'zh-CN', cards: false, formats: true }],
  [undefined, '1.15', true, { language: 'zh-CN', cards: false, formats: false }],
])('in %s with ExcelApi %s', (displayLanguage, api, dataTypes, settings) => {
  const isSetSupported = (name: string, version: string) =>
    name === 'ExcelApi' ? Number(version.slice(2)) <= Number(api.slice(2)) : dataTypes;
  expect(settingsFor({ displayLanguage, isSetSupported })).toEqual(settings);
});
