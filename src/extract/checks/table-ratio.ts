import { divide, multiply } from '../../facts/decimal';
import { compared, type CheckRule, type Finding } from './check';
import { over, percentOf, times, type Interval, type Operand } from './interval';
import { believed } from './majority';
import { yearsInOrder, type NumberTable, type Vector } from './table-numbers';

interface Ratio {
  readonly ratio: RegExp;
  readonly part: RegExp;
  readonly whole: RegExp;
}

/** Margins in percent: what is printed, what is divided, and by what. Which profit a house means shows in most of its columns. */
const MARGINS: readonly Ratio[] = [
  {
    ratio: /^(?:销售)?(?:归母)?净利(?:润)?率/,
    part: /^(?:归属?(?:于)?母(?:公司)?(?:股东)?(?:的)?)?净利润/,
    whole: /^营业(?:总)?收入|^主营收入/,
  },
  { ratio: /^毛利率/, part: /^毛利(?:润)?(?!率)/, whole: /^营业(?:总)?收入|^主营收入/ },
];
const PE = /^(?:PE|P\/E|市盈率)/i;
const EPS = /^(?:EPS|每股收益|(?:摊薄|基本)每股收益)/i;

function rowOf(table: NumberTable, name: RegExp): Vector | null {
  const found = table.rows.filter(({ label }) => name.test(label.trim()));
  return found.length === 1 ? (found[0] ?? null) : null;
}

function marginChecks(table: NumberTable, { ratio, part, whole }: Ratio): readonly Finding[] {
  const [printed, above, below] = [rowOf(table, ratio), rowOf(table, part), rowOf(table, whole)];
  if (!printed || !above || !below) return [];
  const checks = printed.cells.flatMap((cell, i) => {
    const [a, b] = [above.cells[i], below.cells[i]];
    const follows = a && b ? percentOf(a, b) : null;
    if (!cell || !a || !b || !follows) return [];
    return [
      compared({
        kind: 'table_ratio',
        printed: cell,
        ...follows,
        others: [a, b],
        words: {
          zh: `${table.name}${table.header[i + 1] ?? ''}${printed.label}（${a.value} ÷ ${b.value}，%）`,
          en: `${table.name}, ${printed.label} in ${table.header[i + 1] ?? ''} (${a.value} ÷ ${b.value}, %)`,
        },
      }),
    ];
  });
  return believed(checks);
}

interface Year {
  readonly pe: Operand;
  readonly eps: Operand;
  readonly price: Interval;
  readonly head: string;
}

/** PE × EPS is the price, and the price is one: every year's PE against the price of the year with the finest one. */
function peChecks(table: NumberTable): readonly Finding[] {
  const [pe, eps] = [rowOf(table, PE), rowOf(table, EPS)];
  if (!pe || !eps || !yearsInOrder(table.header)) return [];
  const years = pe.cells.flatMap((p, i): Year[] => {
    const e = eps.cells[i];
    // A loss has no price-earnings ratio.
    if (!p || !e || p.range.low <= 0 || e.range.low <= 0) return [];
    return [{ pe: p, eps: e, price: times(p.range, e.range), head: table.header[i + 1] ?? '' }];
  });
  const width = ({ price }: Year): number => price.high - price.low;
  const [finest] = [...years].sort((a, b) => width(a) - width(b));
  if (!finest) return [];
  const checks = years.flatMap((year) => {
    const range = over(finest.price, year.eps.range);
    if (year === finest || !range) return [];
    return [
      compared({
        kind: 'table_ratio',
        printed: year.pe,
        expected: divide(multiply(finest.pe.value, finest.eps.value), year.eps.value),
        range,
        others: [year.eps, finest.pe, finest.eps],
        words: {
          zh: `${table.name}${year.head}${pe.label}（股价按${finest.head}为 ${finest.pe.value} × ${finest.eps.value}，除以 ${year.eps.value}）`,
          en: `${table.name}, ${pe.label} in ${year.head} (price from ${finest.head}: ${finest.pe.value} × ${finest.eps.value}, over ${year.eps.value})`,
        },
      }),
    ];
  });
  return believed(checks);
}

/** Margins and price-earnings ratios of a table by years against the rows they are made of. */
export const tableRatioCheck: CheckRule = {
  name: 'table_ratio',
  run({ tables }) {
    return tables.flatMap((table) => [...MARGINS.flatMap((ratio) => marginChecks(table, ratio)), ...peChecks(table)]);
  },
};
