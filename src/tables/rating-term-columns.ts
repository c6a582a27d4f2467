/** What a rating word means in numbers, as columns: bounds as fractions, horizon, benchmark. Empty where the broker leaves them open. */
import { divide } from '../facts/decimal';
import type { RatingTerm } from '../facts/report';
import type { Column, DataCell } from './dataset';
import { INTEGER_FORMAT, percentFormat } from './number-format';
import { text } from './report-source';
import type { Words } from './words';

/** The columns that `termCells` fills. */
export const TERM_COLUMNS: readonly Column[] = [
  bound('lower', { zh: '下限', en: 'Lower bound' }),
  bound('upper', { zh: '上限', en: 'Upper bound' }),
  {
    key: 'months',
    header: { zh: '期限', en: 'Horizon' },
    unit: { zh: '月', en: 'months' },
    kind: 'number',
    format: INTEGER_FORMAT,
    width: 10,
  },
  text('benchmark', '基准', 'Benchmark', 14),
];

/** Cells for TERM_COLUMNS; all empty for a word the broker does not define. */
export function termCells(term: RatingTerm | undefined): DataCell[] {
  return [fraction(term?.lower), fraction(term?.upper), term?.months ?? null, term?.benchmark ?? null];
}

function fraction(percent: number | null | undefined): number | null {
  return percent === null || percent === undefined ? null : divide(percent, 100);
}

function bound(key: string, header: Words): Column {
  return { key, header, unit: null, kind: 'percent', format: percentFormat(2), width: 10 };
}
