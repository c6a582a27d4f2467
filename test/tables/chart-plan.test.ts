import { chartOf, datasets, planTable } from '../../src/tables';
import { fact, fullReport, month, report } from './fixtures/reports';
import { plan, row } from './refresh/invented';

const NAMES = ['甲', '乙', '丙', '丁'];

test('a ranking becomes columns, of long names lying bars', () => {
  const ranking = plan(NAMES.map((name, index) => row(name, index * 1e8)));
  expect(chartOf(ranking)).toEqual({
    type: 'column',
    title: '编造',
    categories: 'name',
    values: ['value'],
    rows: 4,
    numberFormat: '#,##0.00',
  });
  expect(chartOf(plan(NAMES.map((name) => row(`${name}某某股份有限公司`, 1e8))))).toMatchObject({ type: 'bar' });
});

test('one subject over time becomes a line', () => {
  const facts = [1, 2, 3, 4].map((number) =>
    fact({ subject: '小星', value: number * 1e12, period: month(2031, number) }),
  );
  const [dataset] = datasets({ reports: [report({ facts })] });
  expect(chartOf(planTable(dataset!, { language: 'en', dataVersion: '1' }))).toMatchObject({
    type: 'line',
    categories: 'period_end',
    values: ['value'],
    rows: 4,
    title: 'Token usage',
  });
});

test.each([
  ['too few rows', [row('甲', 1e8), row('乙', 2e8)]],
  ['one name twice', [row('甲', 1e8), row('甲', 2e8), row('乙', 2e8)]],
  ['hardly any number', NAMES.map((name) => row(name, null, { share: null }))],
  ['more bars than can be read', Array.from({ length: 30 }, (_, index) => row(`名${index}`, 1e8))],
])('%s: no chart', (_, rows) => expect(chartOf(plan(rows))).toBeNull());

test('a table of words has none', () => {
  const events = datasets({ reports: [fullReport()] }).find(({ id }) => id === 'events')!;
  expect(chartOf(planTable(events, { language: 'zh', dataVersion: '1' }))).toBeNull();
});
