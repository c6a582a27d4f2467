import { divide, multiply, subtract } from '../../facts/decimal';
import { compared, type CheckRule } from './check';
import { percentChange } from './interval';
import { believed } from './majority';
import { yearsInOrder } from './table-numbers';

const GROWTH = /^(?:\(?\+\/-\)?|.{0,12}(?:同比(?:增长|增速)?|增长率|增速|YoY|growth))\s*[(（%％)）]*$/i;

/** A row 增长率 of a table by years against the row above it. */
export const tableGrowthCheck: CheckRule = {
  name: 'table_growth',
  run({ tables }) {
    return tables.flatMap((table) => {
      if (!yearsInOrder(table.header)) return [];
      return table.rows.flatMap((growth, row) => {
        const level = table.rows[row - 1];
        if (!level || !GROWTH.test(growth.label.trim()) || GROWTH.test(level.label.trim())) return [];
        const checks = growth.cells.flatMap((printed, i) => {
          const [from, to] = [level.cells[i - 1], level.cells[i]];
          const range = from && to ? percentChange(from.range, to.range) : null;
          if (!printed || !from || !to || !range) return [];
          return [
            compared({
              kind: 'table_growth',
              printed,
              expected: multiply(subtract(divide(to.value, from.value), 1), 100),
              range,
              others: [to, from],
              words: {
                zh: `${table.name}${level.label}${table.header[i + 1] ?? ''}增长率（${from.value} → ${to.value}，%）`,
                en: `${table.name}, growth of ${level.label} in ${table.header[i + 1] ?? ''} (${from.value} → ${to.value}, %)`,
              },
            }),
          ];
        });
        return believed(checks);
      });
    });
  },
};
