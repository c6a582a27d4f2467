/** A small dataset of the tests' own, whose figures a test changes as a new release would. */
import type { Column, Dataset } from '../../../src/tables';

export interface Figure {
  /** Names the row. */
  readonly name: string;
  readonly code: string;
  readonly amount: number | null;
  /** A fraction. */
  readonly change: number;
  /** Excel serial. */
  readonly day: number;
  readonly words: string;
}

function column(key: string, header: string, kind: Column['kind'], format: string): Column {
  return { key, header: { zh: header, en: key }, unit: null, kind, format, width: 12 };
}

const COLUMNS: readonly Column[] = [
  column('name', '名称', 'text', '@'),
  column('code', '代码', 'code', '@'),
  column('amount', '金额', 'number', '#,##0.00'),
  column('change', '涨跌幅', 'percent', '0.00%'),
  column('day', '日期', 'date', 'yyyy-mm-dd'),
  column('words', '说明', 'text', '@'),
];

/** Place of each column in the table as it is inserted. */
export const AT = { name: 0, code: 1, amount: 2, change: 3, day: 4, words: 5 } as const;

export function figure(name: string, amount: number | null, more: Partial<Figure> = {}): Figure {
  return {
    name,
    code: `00${name.length}`,
    amount,
    change: (amount ?? 0) / 1000,
    day: 46_000,
    words: `${name}的说明`,
    ...more,
  };
}

/** @param report stands in the source line, so that a new one changes it */
export function dataOf(figures: readonly Figure[], report = '2026-04-07'): Dataset {
  return {
    id: 'test/figures',
    group: 'market',
    title: { zh: '测试数据', en: 'Test data' },
    name: 'Test',
    columns: COLUMNS,
    rows: figures.map(({ name, code, amount, change, day, words }) => [name, code, amount, change, day, words]),
    keys: ['name'],
    sources: [{ broker: '某证券', title: '测试', date: report, dateEstimated: false }],
    printedSource: null,
  };
}
