/** Excel's sort order: numbers, then texts, then FALSE and TRUE, then errors; empty cells last in either direction. */
import type { CellValue } from '../host-workbook';

function rank(value: CellValue): number {
  if (typeof value === 'number') return 0;
  if (typeof value === 'string') return 1;
  return typeof value === 'boolean' ? 2 : 3;
}

/** Negative where `a` comes first. Texts in Chinese are ordered by pinyin, as Excel's Chinese edition does. */
export function compareCells(a: CellValue | undefined, b: CellValue | undefined, ascending: boolean): number {
  const [left, right] = [a ?? null, b ?? null];
  if (left === null || right === null) return (left === null ? 1 : 0) - (right === null ? 1 : 0);
  const sign = ascending ? 1 : -1;
  const byRank = rank(left) - rank(right);
  if (byRank !== 0) return sign * byRank;
  if (typeof left === 'number' && typeof right === 'number') return sign * (left - right);
  if (typeof left === 'string' && typeof right === 'string') return sign * left.localeCompare(right, 'zh-CN');
  if (typeof left === 'boolean' && typeof right === 'boolean') return sign * (Number(left) - Number(right));
  return 0;
}
