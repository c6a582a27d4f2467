/** A table turned round: its rows are the metrics (显存容量, 功耗(W)), its columns the products compared. */
import { UNSTATED_PERIOD } from '../../facts/period';
import { metricMentions } from '../bind/metric-mentions';
import { subjectMentions } from '../bind/subject-mentions';
import type { Sighting } from '../sighting';
import type { Cell } from '../tables/cells';
import type { TableGrid } from '../tables/grid';
import { cellValue } from './cell-value';
import { plain } from './column-texts';
import { unitOfHeader } from './columns';

const RULE = 'table-cell-transposed';
const MODEL_ROW = /^(?:型号|产品|芯片|模型|名称|产品名称|MODEL)$/i;

/** Maker and model as one name: 华为 昇腾910B. */
function productOf(grid: TableGrid, column: number): string {
  const maker = plain(grid.header[column]);
  const modelRow = grid.rows.find((row) => MODEL_ROW.test(plain(row[0])));
  const model = modelRow ? plain(modelRow[column]) : '';
  const [known] = subjectMentions(maker, []);
  return [known?.name ?? maker, model].filter((one) => one !== '').join(' ');
}

/** Facts of a turned table; none where fewer than two rows are named after a technical metric. */
export function transposed(grid: TableGrid): Sighting[] {
  const rows = grid.rows.flatMap((row) => {
    const head = plain(row[0]);
    const [metric] = metricMentions(head).filter((one) => one.start === 0 && one.entry.metricClass === 'spec');
    return metric ? [{ row, metric: metric.entry, unit: unitOfHeader(head, null) }] : [];
  });
  if (rows.length < 2) return [];
  return rows.flatMap(({ row, metric, unit }) =>
    row.slice(1).flatMap((cell: Cell, i): Sighting[] => {
      const read = cellValue(plain(cell), metric, unit);
      const product = productOf(grid, i + 1);
      if (!read || product === '') return [];
      return [
        {
          draft: {
            subject: {
              name: product,
              aliases: [product.split(' ').slice(1).join(' ')].filter((one) => one !== ''),
              kind: 'product',
            },
            metric: metric.name,
            metricClass: 'spec',
            period: UNSTATED_PERIOD,
            value: read.value,
            high: read.high,
            unit: read.unit,
            per: null,
            qualifier: read.quantity.qualifier,
            direction: 'none',
            modality: 'actual',
            multiple: null,
            quotedSource: null,
            rule: RULE,
            tolerance: 0.5 * 10 ** -read.quantity.decimals,
          },
          evidence: [
            {
              line: cell.line,
              column: cell.column,
              section: grid.section,
              exhibit: grid.exhibit,
              printed: cell.printed ?? cell.text,
            },
          ],
        },
      ];
    }),
  );
}
