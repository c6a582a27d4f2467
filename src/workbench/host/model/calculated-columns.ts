/**
 * Calculated columns: a row that comes into a table gets the formulas its columns have in common, and the formats of its
 * neighbour (support.microsoft.com, "Use calculated columns in an Excel table").
 */
import type { Area, CellWrite, TableInfo } from '../../host-workbook';
import { NORMAL } from '../../named-styles';
import { fromR1C1, toR1C1 } from '../../formulas/r1c1';
import type { HostContext } from '../wire/class-record';
import { plainFormat } from './plain-format';
import { copyStyles, styleOf } from './styled-cells';
import { bodyArea, columnArea } from './table-shape';

/**
 * @param before the table as it was before rows came in
 * @param row first of the new rows on the sheet
 */
export function fillNewRows(before: TableInfo, host: HostContext, row: number, rows: number): void {
  const after = host.workbook.tables().find(({ id }) => id === before.id);
  if (!after || after.area.sheet !== before.area.sheet || rows < 1) return;
  const body = bodyArea(after);
  const grown = body.rows - bodyArea(before).rows;
  // Rows put in above a table move it and are none of its own.
  if (grown !== rows || row < body.row || row + rows > body.row + body.rows) return;
  const added = { ...body, row, rows };
  const parts = [
    { ...body, rows: row - body.row },
    { ...body, row: row + rows, rows: body.row + body.rows - row - rows },
  ].filter((part) => part.rows > 0);
  const [above, below] = [parts.find((part) => part.row < row), parts.find((part) => part.row > row)];
  const model = above ? { ...above, row: row - 1, rows: 1 } : below && { ...below, rows: 1 };
  if (!model) return;
  fillFormulas(added, model, parts, host);
  fillFormats(added, model, host);
  if (styleOf(added, host) === NORMAL) copyStyles(model, added, host);
}

/** A column counts whose cells in all other rows hold one formula (the same in R1C1); what is written into a new row stays. */
function fillFormulas(added: Area, model: Area, parts: readonly Area[], host: HostContext): void {
  const { workbook } = host;
  // Tables without formulas, the most, cost a single row read.
  const candidates = workbook.read(model)[0] ?? [];
  candidates.forEach((candidate, index) => {
    if (candidate.formula === '') return;
    const common = toR1C1(candidate.formula, model.row, model.column + index);
    const alike = parts.every((part) =>
      workbook
        .read(columnArea(part, index))
        .every(([cell], r) => toR1C1(cell?.formula ?? '', part.row + r, part.column + index) === common),
    );
    if (!alike) return;
    const target = columnArea(added, index);
    const writes = workbook.read(target).map(([cell], r): CellWrite[] => {
      const isFree = !cell || (cell.value === null && cell.formula === '');
      return [isFree ? { typed: fromR1C1(common, target.row + r, target.column) } : undefined];
    });
    workbook.write(target, writes);
  });
}

/** Only where the new row has no format of its own. */
function fillFormats(added: Area, model: Area, host: HostContext): void {
  const { workbook } = host;
  const formats = workbook.readFormat(model)[0] ?? [];
  const plain = JSON.stringify(plainFormat(model.sheet, host));
  (workbook.read(model)[0] ?? []).forEach(({ numberFormat }, index) => {
    const target = columnArea(added, index);
    const format = formats[index] ?? {};
    if (
      numberFormat !== 'General' &&
      workbook
        .read(target)
        .flat()
        .every((cell) => cell.numberFormat === 'General')
    ) {
      workbook.setNumberFormats(
        target,
        Array.from({ length: target.rows }, () => [numberFormat]),
      );
    }
    const has = JSON.stringify(format) !== plain;
    if (
      has &&
      workbook
        .readFormat(target)
        .flat()
        .every((each) => JSON.stringify(each) === plain)
    ) {
      workbook.setFormat(target, format);
    }
  });
}
