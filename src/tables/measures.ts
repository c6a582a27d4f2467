/** Number columns for facts: one kind of number per column, so that a column may be summed, averaged or charted. */
import { divide } from '../facts/decimal';
import type { Fact } from '../facts/fact';
import type { Column, ColumnKind, DataCell, Scale } from './dataset';
import { amountFormat, GENERAL_FORMAT, INTEGER_FORMAT, percentFormat } from './number-format';
import { text } from './report-source';
import { scaleGroup, unitKey, unitScale, type UnitScale } from './unit-label';
import { words, type Words } from './words';

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
  /** Multiples such as a PE; 倍数 where left out. */
  readonly times?: Words;
  /** Differences in percentage points; 变动 where left out. */
  readonly points?: Words;
  /** Keys of the columns whose figures are changes: `value`, `percent`, `points` … */
  readonly signed?: readonly string[];
}

interface Kind {
  readonly key: string;
  readonly belongs: (fact: Fact) => boolean;
  readonly header: (words: MeasureWords) => Words;
  readonly unit: Words | null;
  readonly kind: ColumnKind;
  readonly format: (decimals: number) => string;
  /** What values are divided by. */
  readonly divisor: number;
}

/** Figures that are no amounts: each kind has a column of its own, in this order, behind the amounts. The first that fits. */
const KINDS: readonly Kind[] = [
  plain('increase_by', ({ multiple }) => multiple === 'increase_by', words('增加倍数', 'Times more'), words('倍', 'x')),
  plain(
    'multiple_of',
    ({ multiple }) => multiple === 'multiple_of',
    words('为原来倍数', 'Times the base'),
    words('倍', 'x'),
  ),
  {
    ...plain('times', ({ unit }) => unit === 'times', words('倍数', 'Multiple'), words('倍', 'x')),
    header: ({ times }) => times ?? words('倍数', 'Multiple'),
  },
  {
    key: 'percent',
    belongs: ({ unit }) => unit === 'percent',
    header: ({ percent }) => percent,
    unit: null,
    kind: 'percent',
    format: (decimals) => percentFormat(Math.max(2, decimals)),
    divisor: 100,
  },
  {
    ...plain('points', ({ unit }) => unit === 'percentage_points', words('变动', 'Change'), words('个百分点', 'pp')),
    header: ({ points }) => points ?? words('变动', 'Change'),
  },
  { ...plain('rank', ({ unit }) => unit === 'rank', words('排名', 'Rank'), null), format: () => INTEGER_FORMAT },
];

function plain(key: string, belongs: Kind['belongs'], header: Words, unit: Words | null): Kind {
  return { key, belongs, header: () => header, unit, kind: 'number', format: amountFormat, divisor: 1 };
}

/** More decimals than this are shown rounded; the cell keeps them. */
const MOST_DECIMALS = 4;

/** No report prints so many decimals: the value is a quotient. */
const ENDLESS = 9;

/**
 * The columns these facts need, and each fact's cells in them. Percent (fractions, 0.00%), percentage points, multiples and
 * ranks have columns of their own. Amounts share one, with the unit in its header when there is one unit, else with a unit
 * beside each number. Ranges add a column for their upper end.
 */
export function measures(facts: readonly Fact[], names: MeasureWords): Measure[] {
  const amounts = facts.filter(isAmount);
  const all = [
    ...(amounts.length > 0 ? amountMeasures(amounts, names.value) : []),
    ...KINDS.flatMap((kind) => kindMeasures(kind, facts, names)),
  ];
  const signed = (key: string): boolean => names.signed?.includes(key.replace(/_high$/, '')) ?? false;
  return all.map(({ column, cell }) => ({ column: { ...column, signed: signed(column.key) }, cell }));
}

/** What each fact's amount is counted in where `measures` puts a unit beside it; null for the others, and where the header has it. */
export function amountScales(facts: readonly Fact[]): (Scale | null)[] {
  const amounts = facts.filter(isAmount);
  if (sharesUnit(amounts)) return facts.map(() => null);
  const scaleOf = scalesOf(amounts, scaleGroup);
  return facts.map((fact) => (isAmount(fact) ? { unit: unitKey(fact), size: scaleOf(fact)?.size ?? 1 } : null));
}

function isAmount(fact: Fact): boolean {
  return kindOf(fact) === undefined;
}

/** True where the unit fits into the header. */
function sharesUnit(amounts: readonly Fact[]): boolean {
  return new Set(amounts.map(unitKey)).size <= 1;
}

/** The scale each fact is shown in: one for all facts of a group. */
function scalesOf(facts: readonly Fact[], groupOf: (fact: Fact) => string): (fact: Fact) => UnitScale | undefined {
  const groups = new Map<string, Fact[]>();
  for (const fact of facts) {
    const group = groups.get(groupOf(fact));
    if (group) group.push(fact);
    else groups.set(groupOf(fact), [fact]);
  }
  const scales = new Map([...groups].map(([key, members]) => [key, unitScale(members)]));
  return (fact) => scales.get(groupOf(fact));
}

function kindOf(fact: Fact): Kind | undefined {
  return KINDS.find(({ belongs }) => belongs(fact));
}

function kindMeasures(kind: Kind, facts: readonly Fact[], names: MeasureWords): Measure[] {
  const members = facts.filter((fact) => kindOf(fact) === kind);
  if (members.length === 0) return [];
  const format = kind.format(mostDecimals(members, (value) => value));
  const column = (key: string, header: Words): Column => number(key, header, kind.kind, format, kind.unit);
  const belongs = (fact: Fact): boolean => kindOf(fact) === kind;
  return ends(members, kind.key, kind.header(names), column, belongs, (value) => divide(value, kind.divisor));
}

function amountMeasures(facts: readonly Fact[], header: Words): Measure[] {
  const oneUnit = sharesUnit(facts);
  const scaleOf = scalesOf(facts, oneUnit ? unitKey : scaleGroup);
  const belongs = isAmount;
  const value = (amount: number, fact: Fact): number => divide(amount, scaleOf(fact)?.size ?? 1);
  const [first] = facts;
  const scale = first && scaleOf(first);
  if (oneUnit && first && scale) {
    const unit = scale.label.zh === '' ? null : scale.label;
    const format = amountFormat(mostDecimals(facts, value));
    const column = (key: string, name: Words): Column => ({
      ...number(key, name, 'number', format, unit),
      scale: { unit: unitKey(first), size: scale.size },
    });
    return ends(facts, 'value', header, column, belongs, value);
  }
  const column = (key: string, name: Words): Column => number(key, name, 'number', GENERAL_FORMAT, null);
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
    column: column(`${key}_high`, words(`${header.zh}上限`, `${header.en}, upper end`)),
    cell: (fact) => (belongs(fact) && fact.high !== null ? value(fact.high, fact) : null),
  };
  return [lower, upper];
}

function number(key: string, header: Words, kind: ColumnKind, format: string, unit: Words | null): Column {
  return { key, header, unit, kind, format, width: 14 };
}

/** Decimals that show every value in full; a third has no end of them and is left to the format’s least. */
function mostDecimals(facts: readonly Fact[], shown: (value: number, fact: Fact) => number): number {
  const decimals = (value: number): number => /\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0;
  const values = facts.flatMap((fact) => [shown(fact.value, fact), shown(fact.high ?? 0, fact)]);
  return Math.max(0, ...values.map(decimals).map((count) => (count > ENDLESS ? 0 : Math.min(count, MOST_DECIMALS))));
}
