import { multiply } from '../../facts/decimal';
import { compared, type CheckRule, type Finding } from './check';
import { exact, times, type Interval, type Operand } from './interval';
import { believed } from './majority';
import { type NumberTable, type Vector } from './table-numbers';

const PRICE = /单价|均价|价格|售价|ASP|price/i;
const COUNT = /数量|销量|出货量|股数|产量|volume|units|shipments/i;
const AMOUNT = /金额|销售额|收入|市值|货值|总价|amount|revenue|value/i;
const NO_LEVEL = /率|增|同比|环比|占比|growth|yoy|share|%/i;

function columnOf(table: NumberTable, name: RegExp): Vector | null {
  const found = table.columns.filter(({ label }) => name.test(label) && !NO_LEVEL.test(label));
  return found.length === 1 ? (found[0] ?? null) : null;
}

interface Row {
  readonly label: string;
  readonly amount: Operand;
  readonly price: Operand;
  readonly count: Operand;
}

/** The power of ten between 万元/吨 × 万吨 and 亿元; null where no power of ten makes most rows agree. */
function scaleOf(rows: readonly Row[]): number | null {
  const powers = rows.map(({ amount, price, count }) =>
    Math.round(Math.log10(Math.abs(amount.value / (price.value * count.value)))),
  );
  const [power] = [...powers].sort((a, b) => a - b).slice(Math.floor(powers.length / 2));
  return power === undefined || !Number.isFinite(power) ? null : power;
}

function scaled({ low, high }: Interval, power: number): Interval {
  return { low: exact(low * 10 ** power), high: exact(high * 10 ** power) };
}

function productChecks(table: NumberTable): readonly Finding[] {
  const [price, count, amount] = [columnOf(table, PRICE), columnOf(table, COUNT), columnOf(table, AMOUNT)];
  if (!price || !count || !amount) return [];
  const rows = table.rows.flatMap(({ label }, i): Row[] => {
    const [p, c, a] = [price.cells[i], count.cells[i], amount.cells[i]];
    return p && c && a && p.value > 0 && c.value > 0 && a.value > 0 ? [{ label, price: p, count: c, amount: a }] : [];
  });
  const power = scaleOf(rows);
  if (power === null) return [];
  return believed(
    rows.map((row) =>
      compared({
        kind: 'table_product',
        printed: row.amount,
        expected: exact(multiply(row.price.value, row.count.value) * 10 ** power),
        range: scaled(times(row.price.range, row.count.range), power),
        others: [row.price, row.count],
        words: {
          zh: `${table.name}${row.label}${amount.label}（${row.price.value} × ${row.count.value}）`,
          en: `${table.name}, ${amount.label} of ${row.label} (${row.price.value} × ${row.count.value})`,
        },
      }),
    ),
  );
}

/** Price × count = amount in the rows of a table that has all three columns. */
export const tableProductCheck: CheckRule = {
  name: 'table_product',
  run({ tables }) {
    return tables.flatMap(productChecks);
  },
};
