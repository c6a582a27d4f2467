/** What is chosen for a table, and what of it is stored. */
import { DEFAULT_OPTIONS, planTable } from '../../../src/tables';
import {
  chosenColumns,
  chosenDays,
  chosenValues,
  withAllColumns,
  withColumn,
  withDays,
  withValues,
} from '../../../src/taskpane/options/edit-options';
import { PLANNED_AT_ONCE, previewOf } from '../../../src/taskpane/options/preview-plan';
import { LISTED, searchEntries } from '../../../src/taskpane/options/search-entries';
import { invented, row } from '../../tables/refresh/invented';

const DATA = invented([row('甲', 1e8), row('乙', 2e8)]);

test('columns keep the dataset’s order; key columns cannot be left out; all of them are no choice', () => {
  const less = withColumn(DEFAULT_OPTIONS, DATA, 'share', false);
  expect(less.columns).toEqual(['name', 'month', 'value', 'remark']);
  expect(withColumn(less, DATA, 'share', true).columns).toBeNull();
  const none = withAllColumns(less, DATA, false);
  expect([...chosenColumns(DATA, none)]).toEqual(['name', 'month']);
  expect(withColumn(withColumn(none, DATA, 'remark', true), DATA, 'value', true).columns).toEqual([
    'name',
    'month',
    'value',
    'remark',
  ]);
  expect(withAllColumns(none, DATA, true)).toEqual(DEFAULT_OPTIONS);
});

test('values: none or all are no filter; a column has one filter', () => {
  const one = withValues(DEFAULT_OPTIONS, 'name', ['甲'], 3);
  expect(chosenValues(one, 'name')).toEqual(['甲']);
  const two = withValues(withValues(one, 'remark', [null], 2), 'name', ['甲', '乙'], 3);
  expect(two.filters).toEqual([
    { column: 'remark', values: [null] },
    { column: 'name', values: ['甲', '乙'] },
  ]);
  expect(withValues(two, 'name', ['甲', '乙', '丙'], 3).filters).toEqual([{ column: 'remark', values: [null] }]);
  expect(withValues(one, 'name', [], 3)).toEqual(DEFAULT_OPTIONS);
  expect(chosenValues(two, 'month')).toEqual([]);
});

test('days: an open end is null; both open are no filter', () => {
  const from = withDays(DEFAULT_OPTIONS, 'day', { from: 46_000, to: null });
  expect(chosenDays(from, 'day')).toMatchObject({ from: 46_000, to: null });
  expect(chosenDays(from, 'other')).toEqual({ from: null, to: null });
  expect(withDays(from, 'day', { from: null, to: null })).toEqual(DEFAULT_OPTIONS);
});

test('the preview is the plan that will be written; of many rows its first', () => {
  const request = {
    language: 'zh',
    dataVersion: '1',
    options: withValues({ ...DEFAULT_OPTIONS, signs: 'red-up' }, 'name', ['乙'], 2),
  } as const;
  expect(previewOf(DATA, request)).toEqual({ plan: planTable(DATA, request), rows: 1 });
  const many = invented(Array.from({ length: PLANNED_AT_ONCE * 3 }, (_, n) => row(n % 2 ? '甲' : '乙', n)));
  const { plan, rows } = previewOf(many, request);
  expect(rows).toBe(PLANNED_AT_ONCE * 1.5);
  expect(plan.rows).toEqual(planTable(many, request).rows.slice(0, PLANNED_AT_ONCE));
});

test('entries are found by part of their label, in any width and case; the rest is counted', () => {
  const entries = [{ label: 'ＡＩ芯片' }, { label: 'ai 应用' }, { label: '电子' }];
  expect(searchEntries(entries, 'AI ').listed.map(({ label }) => label)).toEqual(['ＡＩ芯片', 'ai 应用']);
  expect(searchEntries(entries, '')).toEqual({ listed: entries, more: 0 });
  const many = Array.from({ length: LISTED + 7 }, (_, n) => ({ label: String(n) }));
  expect(searchEntries(many, '')).toMatchObject({ more: 7 });
});
