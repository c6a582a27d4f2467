import { recognise, recordOf } from '../../src/tables';
import { invented, plan, row } from './refresh/invented';

const table = plan([row('甲', 3e8)]);
const headers = table.columns.map(({ header }) => header);
const columns = headers.map((header, index) => ({ id: index + 1, header }));
const record = recordOf(table, { tableId: '{1}', tableName: 'Yanbiao_Invented', columns, now: '' })!;
const DATASETS = [invented([])];

test('a copied sheet’s table, which Excel numbers, is a copy of ours', () => {
  expect(recognise({ name: 'Yanbiao_Invented3', headers }, [record], DATASETS)).toEqual({ kind: 'copy', of: record });
});

test('some columns deleted, renamed or added leave it a copy', () => {
  const changed = ['名称', '月份', '金额（亿元）', '我的', '另一'];
  expect(recognise({ name: 'yanbiao_invented_2', headers: changed }, [record], DATASETS)).toMatchObject({
    kind: 'copy',
  });
});

test('without a record it came from another workbook: known by its name and headers, in either language', () => {
  expect(recognise({ name: 'Yanbiao_Invented', headers }, [], DATASETS)).toEqual({
    kind: 'stranger',
    datasetId: 'invented',
    language: 'zh',
  });
  const english = ['Name', 'Month', 'Amount (100m CNY)', 'Share', 'Remark'];
  expect(recognise({ name: 'Yanbiao_Invented', headers: english }, [], DATASETS)).toMatchObject({ language: 'en' });
});

test('or by what travelled with its sheet, when it was renamed', () => {
  const renamed = { name: 'Yanbiao_mine', headers };
  expect(recognise(renamed, [], DATASETS)).toBeNull();
  expect(recognise({ ...renamed, datasetId: 'invented' }, [], DATASETS)).toMatchObject({ kind: 'stranger' });
});

test.each([
  ['without our prefix', { name: 'Invented', headers }],
  ['without the columns that name rows', { name: 'Yanbiao_Invented', headers: headers.slice(1) }],
  ['with other columns altogether', { name: 'Yanbiao_Invented', headers: ['名称', '月份', 'x', 'y', 'z'] }],
])('%s it is none of ours', (_, unknown) => expect(recognise(unknown, [record], DATASETS)).toBeNull());
