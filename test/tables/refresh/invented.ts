/** Invented datasets for refresh: names, numbers, a date, a share. */
import { planTable, type Dataset, type TableOptions, type TablePlan, DEFAULT_OPTIONS } from '../../../src/tables';

export interface InventedRow {
  readonly name: string;
  readonly month: string;
  readonly amount: number | null;
  readonly share: number | null;
  readonly remark: string | null;
}

export function row(name: string, amount: number | null, patch: Partial<InventedRow> = {}): InventedRow {
  return { name, month: '2031-04', amount, share: 0.25, remark: null, ...patch };
}

/** @param size what amounts are divided by, as the unit's scale changes with the data */
export function invented(rows: readonly InventedRow[], size = 1e8): Dataset {
  const unit = size === 1e8 ? { zh: '亿元', en: '100m CNY' } : { zh: '万元', en: '10k CNY' };
  return {
    id: 'invented',
    group: 'company',
    title: { zh: '编造', en: 'Invented' },
    name: 'Invented',
    columns: [
      { key: 'name', header: { zh: '名称', en: 'Name' }, unit: null, kind: 'text', format: '@', width: 10 },
      { key: 'month', header: { zh: '月份', en: 'Month' }, unit: null, kind: 'text', format: '@', width: 10 },
      {
        key: 'value',
        header: { zh: '金额', en: 'Amount' },
        unit,
        scale: { unit: 'CNY|', size },
        kind: 'number',
        format: '#,##0.00',
        width: 10,
      },
      { key: 'share', header: { zh: '占比', en: 'Share' }, unit: null, kind: 'percent', format: '0.00%', width: 10 },
      { key: 'remark', header: { zh: '备注', en: 'Remark' }, unit: null, kind: 'text', format: '@', width: 10 },
    ],
    rows: rows.map(({ name, month, amount, share, remark }) => [
      name,
      month,
      amount === null ? null : amount / size,
      share,
      remark,
    ]),
    rowReports: rows.map(() => '甲乙证券 2031-05-08'),
    keys: ['name', 'month'],
    sources: [{ broker: '甲乙证券', title: '芯片周报', date: '2031-05-08', dateEstimated: false }],
    printedSource: null,
  };
}

export function plan(rows: readonly InventedRow[], options: Partial<TableOptions> = {}, size = 1e8): TablePlan {
  return planTable(invented(rows, size), {
    language: 'zh',
    dataVersion: '1',
    options: { ...DEFAULT_OPTIONS, ...options },
  });
}
