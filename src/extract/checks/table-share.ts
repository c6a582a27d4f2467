import { compared, type CheckRule, type Finding } from './check';
import { percentOf } from './interval';
import { believed } from './majority';
import { type NumberTable, type Vector } from './table-numbers';

const TOTAL = /^(?:合计|总计|总和|共计|total|sum)\s*[:：]?$/i;
const SHARE = /占比|比例|比重|份额|权重|share|weight/i;

function shareChecks(table: NumberTable, amounts: Vector, shares: Vector): Finding[] {
  const at = table.rows.length - 1;
  const whole = amounts.cells[at];
  if (!whole || SHARE.test(amounts.label)) return [];
  return table.rows.slice(0, at).flatMap(({ label }, row) => {
    const [amount, share] = [amounts.cells[row], shares.cells[row]];
    const follows = amount ? percentOf(amount, whole) : null;
    if (!amount || !share || !follows) return [];
    return [
      compared({
        kind: 'table_share',
        printed: share,
        ...follows,
        others: [amount, whole],
        words: {
          zh: `${table.name}${label}${shares.label}（${amount.value} ÷ ${whole.value}，%）`,
          en: `${table.name}, ${shares.label} of ${label} (${amount.value} ÷ ${whole.value}, %)`,
        },
      }),
    ];
  });
}

/** Shares in a table with a total row against the amounts in the column before them. */
export const tableShareCheck: CheckRule = {
  name: 'table_share',
  run({ tables }) {
    return tables.flatMap((table) => {
      const last = table.rows[table.rows.length - 1];
      if (!last || !TOTAL.test(last.label.trim())) return [];
      return table.columns.flatMap((shares, i) => {
        const amounts = table.columns[i - 1];
        return amounts && SHARE.test(shares.label) ? believed(shareChecks(table, amounts, shares)) : [];
      });
    });
  },
};
