/** Cells put into a sheet look like those above or left of them (Range.Insert's CopyOrigin, as Excel has it by default). */
import type { Area, CellFormat } from '../../host-workbook';
import { overlaps } from '../address';
import type { HostContext } from '../wire/class-record';
import { isUnbounded } from './cells';

/** Whole rows and columns are left to the workbook. */
export function formatInserted(area: Area, host: HostContext, shift: 'down' | 'right'): void {
  if (isUnbounded(area)) return;
  const { workbook } = host;
  workbook.clear(area, 'formats');
  const down = shift === 'down';
  const model = down ? { ...area, row: area.row - 1, rows: 1 } : { ...area, column: area.column - 1, columns: 1 };
  if (model.row < 0 || model.column < 0 || (down && isHeader(model, host))) return;
  const formats = workbook.readFormat(model);
  const plain = workbook.readFormat({ ...area, row: UNTOUCHED_ROW, rows: 1, columns: 1 })[0]?.[0] ?? {};
  workbook.read(model).forEach((line, r) =>
    line.forEach(({ numberFormat }, c) => {
      const target = down ? { ...area, column: area.column + c, columns: 1 } : { ...area, row: area.row + r, rows: 1 };
      const own = Object.entries(formats[r]?.[c] ?? {}).filter(
        ([key, value]) => value !== plain[key as keyof CellFormat],
      );
      if (own.length > 0) workbook.setFormat(target, Object.fromEntries(own));
      if (numberFormat === 'General') return;
      const codes = Array.from({ length: target.rows }, () => Array<string>(target.columns).fill(numberFormat));
      workbook.setNumberFormats(target, codes);
    }),
  );
}

/** A first row of a table does not look like its header; `fillNewRows` has it look like the row below. */
function isHeader(row: Area, { workbook }: HostContext): boolean {
  return workbook.tables().some(({ area, showHeaders }) => showHeaders && overlaps({ ...area, rows: 1 }, row));
}

/** The last row of a sheet, which nobody writes to, shows what a cell looks like by default. */
const UNTOUCHED_ROW = 1_048_575;
