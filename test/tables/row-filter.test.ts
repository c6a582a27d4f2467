import { daySpansOf, facetsOf, filterDataset, planTable, DEFAULT_OPTIONS } from '../../src/tables';
import { datasets } from '../../src/tables';
import { invented, plan, row } from './refresh/invented';
import { fullReport } from './fixtures/reports';

const DATA = [row('甲', 1e8), row('甲', 2e8, { month: '2031-05' }), row('乙', 3e8, { remark: '注' })];

test('a filter by values keeps their rows, their reports and their keys', () => {
  const table = plan(DATA, { filters: [{ column: 'name', values: ['甲'] }] });
  expect(table.rows.map(([name, month]) => [name, month])).toEqual([
    ['甲', '2031-04'],
    ['甲', '2031-05'],
  ]);
  expect(table.rowReports).toHaveLength(2);
  expect(table.rowKeys).toHaveLength(2);
});

test('null stands for an empty cell', () => {
  expect(filterDataset(invented(DATA), [{ column: 'remark', values: [null] }]).rows).toHaveLength(2);
});

test('several filters must all hold; one on a column that is not there holds', () => {
  const filters = [
    { column: 'name', values: ['甲'] },
    { column: 'month', values: ['2031-05'] },
    { column: 'nonsense', values: [] },
  ];
  expect(filterDataset(invented(DATA), filters).rows).toHaveLength(1);
});

test('a range of days includes both ends and no row without a day', () => {
  const dataset = datasets({ reports: [fullReport()] }).find(({ id }) => id === 'token-usage')!;
  const [span] = daySpansOf(dataset);
  expect(span).toMatchObject({ column: 'period_end', first: 47938, last: 47968 });
  const of = (from: number | null, to: number | null) =>
    filterDataset(dataset, [{ column: 'period_end', from, to }]).rows.length;
  expect([of(47968, null), of(null, 47938), of(47938, 47968), of(47969, null)]).toEqual([1, 1, 2, 0]);
});

test('facets are columns whose values repeat, the most frequent first', () => {
  expect(facetsOf(invented(DATA))).toEqual([
    {
      column: 'name',
      header: { zh: '名称', en: 'Name' },
      values: [
        { value: '甲', label: { zh: '甲', en: '甲' }, rows: 2 },
        { value: '乙', label: { zh: '乙', en: '乙' }, rows: 1 },
      ],
    },
    expect.objectContaining({ column: 'month' }),
    expect.objectContaining({ column: 'remark' }),
  ]);
});

test('a filter chosen in Chinese means the same in an English sheet', () => {
  const dataset = datasets({ reports: [fullReport()] }).find(({ id }) => id === 'token-usage')!;
  const options = { ...DEFAULT_OPTIONS, filters: [{ column: 'qualifier', values: ['超'] }] };
  const table = planTable(dataset, { language: 'en', dataVersion: '1', options });
  expect(table.rows.map((cells) => cells[table.columns.findIndex(({ key }) => key === 'qualifier')])).toEqual([
    'more than',
  ]);
});
