import { DEFAULT_OPTIONS, readRecord, recordOf } from '../../src/tables';
import { plan, row } from './refresh/invented';

const PLACED = { tableId: '{1}', tableName: 'Yanbiao_Invented', now: '2031-05-09 09:05' };
const table = plan([row('甲', 3e8)], { signs: 'red-up', filters: [{ column: 'month', values: ['2031-04', null] }] });
const columns = table.columns.map(({ header }, index) => ({ id: index + 3, header }));

test('a record survives the workbook’s JSON', () => {
  const record = recordOf(table, { ...PLACED, columns });
  expect(record).toMatchObject({
    columns: expect.arrayContaining([
      { key: 'value', header: '金额（亿元）', id: 5, scale: { unit: 'CNY|', size: 1e8 } },
    ]) as unknown,
    keys: ['name', 'month'],
    title: '编造',
    fingerprint: table.fingerprint,
    options: table.options,
  });
  expect(readRecord(JSON.parse(JSON.stringify(record)))).toEqual(record);
});

test('lines that were not written are not remembered', () => {
  const bare = plan([row('甲', 3e8)], { title: false, source: false });
  expect(recordOf(bare, { ...PLACED, columns })).toMatchObject({ title: null, sourceLine: null });
});

test('a table that was there before is recorded by the columns it has; without one that names rows it cannot be', () => {
  const some = columns.filter(({ header }) => header !== '占比').concat({ id: 40, header: '我的' });
  expect(recordOf(table, { ...PLACED, columns: some })?.columns.map(({ key }) => key)).toEqual([
    'name',
    'month',
    'value',
    'remark',
  ]);
  expect(recordOf(table, { ...PLACED, columns: columns.slice(1) })).toBeNull();
});

test('a record of version 1 is taken over', () => {
  const old = {
    schemaVersion: 1,
    tableId: '{1}',
    tableName: 'Yanbiao_Ratings',
    datasetId: 'ratings',
    columns: [{ key: 'industry', header: '行业' }],
    keys: ['industry'],
    dataVersion: '5-1a2b3c4d',
    language: 'en',
  };
  expect(readRecord(old)).toMatchObject({
    schemaVersion: 2,
    columns: [{ key: 'industry', header: '行业', id: null, scale: null }],
    options: DEFAULT_OPTIONS,
    language: 'en',
    frozen: false,
  });
});

test.each([
  [null],
  ['text'],
  [{ schemaVersion: 3, tableId: 'a', datasetId: 'b', columns: [{ key: 'k', header: 'h' }], keys: ['k'] }],
  [{ schemaVersion: 2, tableId: 7, datasetId: 'b', columns: [{ key: 'k', header: 'h' }], keys: ['k'] }],
  [{ schemaVersion: 2, tableId: 'a', datasetId: 'b', columns: [{ key: 'k' }], keys: ['k'] }],
  [{ schemaVersion: 2, tableId: 'a', datasetId: 'b', columns: [{ key: 'k', header: 'h' }], keys: [] }],
])('%j is no record of ours', (value) => expect(readRecord(value)).toBeNull());
