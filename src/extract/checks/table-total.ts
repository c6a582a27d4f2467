import { sum } from '../../facts/decimal';
import { compared, type CheckRule, type Finding } from './check';
import { total, type Operand } from './interval';
import { type NumberTable } from './table-numbers';

const TOTAL = /^(?:合计|总计|总和|共计|全部合计|total|sum)\s*[:：]?$/i;
/** Rows inside another row, and totals of a part: the rows are no plain list. */
const NESTED = /^(?:其中|小计|[-–—·•]|\s)|小计|subtotal/i;
/** Heads of columns that do not add up. */
const NO_SUM =
  /率|增|同比|环比|涨|跌|价|均|PE|PB|PS|EPS|倍|排名|评分|时间|日期|年份|代码|编号|序号|growth|price|ratio|rank/i;
const SHARE = /占比|比例|比重|份额|权重|share|weight/i;
/** Largest gap, of the total, at which a column looks like a sum with a slip; a larger one is a list with rows left out. */
const LARGEST_GAP = 0.1;

function columnCheck(table: NumberTable, column: number): Finding | null {
  const at = table.rows.length - 1;
  const [head, cells] = [table.columns[column]?.label ?? '', table.columns[column]?.cells ?? []];
  const whole = cells[at];
  const parts = cells.slice(0, at);
  if (!whole || parts.length < 2 || (NO_SUM.test(head) && !SHARE.test(head))) return null;
  const known = parts.filter((part): part is Operand => part !== null && part !== undefined);
  // A cell without a figure may hide one.
  if (known.length < parts.length) return null;
  return compared({
    kind: 'table_total',
    printed: whole,
    expected: sum(known.map(({ value }) => value)),
    range: total(known.map(({ range }) => range)),
    others: known,
    words: {
      zh: `${table.name}“${head}”各行之和与${table.rows[at]?.label ?? ''}`,
      en: `${table.name}, sum of the rows of “${head}” against ${table.rows[at]?.label ?? ''}`,
    },
  });
}

function near({ printed, expected }: Finding): boolean {
  return Math.abs(printed - expected) <= LARGEST_GAP * Math.abs(printed);
}

/** A last row 合计 against the rows above it, column by column. */
export const tableTotalCheck: CheckRule = {
  name: 'table_total',
  run({ tables }) {
    return tables.flatMap((table) => {
      const last = table.rows[table.rows.length - 1];
      if (!last || !TOTAL.test(last.label.trim())) return [];
      if (table.rows.slice(0, -1).some(({ label }) => NESTED.test(label) || TOTAL.test(label.trim()))) return [];
      const checks = table.columns.flatMap((_, column) => columnCheck(table, column) ?? []);
      // One column that adds up shows that the rows are the whole.
      const isWhole = checks.some((one) => one.holds);
      return checks.filter((one) => one.holds || isWhole || near(one));
    });
  },
};
