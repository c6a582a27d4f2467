/** Number columns for facts: one kind of number per column, so that a column may be summed, averaged or charted. */
import { divide } from '../facts/decimal';
import type { Fact } from '../facts/fact';
import type { Column, ColumnKind, DataCell } from './dataset';
import { amountFormat, GENERAL_FORMAT, INTEGER_FORMAT, percentFormat } from './number-format';
import { text } from './report-source';
import { unitKey, unitScale, type UnitScale } from './unit-label';
import type { Words } from './words';

export interface Measure {
  readonly column: Column;
  readonly cell: (fact: Fact) => DataCell;
}

/** Headers of the number columns, as this kind of data calls them. */
export interface MeasureWords {
  /** Amounts with a unit. */
  readonly value: Words;
  /** Changes and shares, in percent. */
  readonly percent: Words;
}

const RANK: Words = { zh: '排名', en: 'Rank' };

/** More decimals than this are shown rounded; the cell keeps them. */
const MOST_DECIMALS = 4;

/**
 * The columns these facts need, and each fact's cells in them. Percent has a column of its own (fractions, 0.00%), ranks
 * too. The rest shares one column with the unit in its header when there is one unit, else it has a unit beside each
 * number. Ranges add a column for their upper end.
 */
export function measures(facts: readonly Fact[], words: MeasureWords): Measure[] {
  const percents = facts.filter(isPercent);
  const ranks = facts.filter(isRank);
  const amounts = facts.filter((fact) => !isPercent(fact) && !isRank(fact));
  return [
    ...(amounts.length > 0 ? amountMeasures(amounts, words.value) : []),
    ...(percents.length > 0 ? ends(percents, 'percent', words.percent, percentColumn, isPercent, percentValue) : []),
    ...(ranks.length > 0 ? ends(ranks, 'rank', RANK, rankColumn, isRank, (value) => value) : []),
  ];
}

function amountMeasures(facts: readonly Fact[], header: Words): Measure[] {
  const groups = new Map<string, Fact[]>();
  for (const fact of facts) groups.set(unitKey(fact), [...(groups.get(unitKey(fact)) ?? []), fact]);
  const scales = new Map([...groups].map(([key, members]) => [key, unitScale(members)]));
  const scaleOf = (fact: Fact): UnitScale | undefined => scales.get(unitKey(fact));
  const belongs = (fact: Fact): boolean => !isPercent(fact) && !isRank(fact);
  const value = (amount: number, fact: Fact): number => divide(amount, scaleOf(fact)?.size ?? 1);
  const [only] = scales.values();
  if (scales.size === 1 && only) {
    const decimals = Math.max(
      ...facts.flatMap((fact) => [decimalsOf(value(fact.value, fact)), decimalsOf(value(fact.high ?? 0, fact))]),
    );
    const unit = only.label.zh === '' ? null : only.label;
    const column = (key: string, words: Words): Column => number(key, words, 'number', amountFormat(decimals), unit);
    return ends(facts, 'value', header, column, belongs, value);
  }
  const column = (key: string, words: Words): Column => number(key, words, 'number', GENERAL_FORMAT, null);
  const unit: Measure = {
    column: text('unit', '单位', 'Unit', 12),
    cell: (fact) => (belongs(fact) ? (scaleOf(fact)?.label ?? null) : null),
  };
  return [...ends(facts, 'value', header, column, belongs, value), unit];
}

/** The column of values and, where any fact is a range, the column of upper ends. */
function ends(
  facts: readonly Fact[],
  key: string,
  header: Words,
  column: (key: string, header: Words) => Column,
  belongs: (fact: Fact) => boolean,
  value: (amount: number, fact: Fact) => number,
): Measure[] {
  const lower: Measure = {
    column: column(key, header),
    cell: (fact) => (belongs(fact) ? value(fact.value, fact) : null),
  };
  if (facts.every((fact) => fact.high === null)) return [lower];
  const upper: Measure = {
    column: column(`${key}_high`, { zh: `${header.zh}上限`, en: `${header.en}, upper end` }),
    cell: (fact) => (belongs(fact) && fact.high !== null ? value(fact.high, fact) : null),
  };
  return [lower, upper];
}

function isPercent(fact: Fact): boolean {
  return fact.unit === 'percent';
}

function isRank(fact: Fact): boolean {
  return fact.unit === 'rank';
}

function percentValue(amount: number): number {
  return divide(amount, 100);
}

function percentColumn(key: string, header: Words): Column {
  return number(key, header, 'percent', percentFormat(2), null);
}

function rankColumn(key: string, header: Words): Column {
  return number(key, header, 'number', INTEGER_FORMAT, null);
}

function number(key: string, header: Words, kind: ColumnKind, format: string, unit: Words | null): Column {
  return { key, header, unit, kind, format, width: 14 };
}

function decimalsOf(value: number): number {
  const fraction = /\.(\d+)$/.exec(String(value))?.[1] ?? '';
  return Math.min(MOST_DECIMALS, fraction.length);
}
