/** Writes one formula into one cell: never over what stands there unless that was asked for. */
import type { Refused } from './insert-table';
import { problemOf, type Problem } from './problem';
import { run, runAsOneStep } from './run';
import { shortContent } from './survey';
import { cellAddress, type CellTarget } from './target';

/** The active cell, or one certain cell. */
export type FormulaTarget = { readonly kind: 'selection' } | CellTarget;

export interface FormulaCell {
  /** In Excel's English spelling, as `Range.formulas` takes it. */
  readonly formula: string;
  /** For a cell without a format of its own; null where the function brings its format along. */
  readonly numberFormat: string | null;
  /** True after the user agreed to lose what the cell holds. */
  readonly replace: boolean;
}

export interface FormulaWritten {
  readonly ok: true;
  /** `Sheet1!F2`. */
  readonly address: string;
}

export interface FormulaRefused extends Refused {
  /** The cell that would be overwritten; null where that is not what is in the way. */
  readonly occupied: CellTarget | null;
}

/** So many cells below an occupied one are looked at for a free one. */
const LOOKED_AT = 200;

/** Last row of a worksheet, counted from 0. */
const LAST_ROW = 1_048_575;

/** Looks at the cell, writes, selects it. Never throws; a refusal offers the next free cell below where there is one. */
export async function insertFormula(
  cell: FormulaCell,
  target: FormulaTarget,
): Promise<FormulaWritten | FormulaRefused> {
  try {
    const { place, problem, free, format } = await look(target, cell.replace);
    if (problem) {
      const occupied = problem.id === 'cell-not-empty' ? place : null;
      return { ok: false, problem, alternatives: free ? [free] : [], occupied };
    }
    return await write(cell, place, format);
  } catch (error) {
    return { ok: false, problem: problemOf(error), alternatives: [], occupied: null };
  }
}

interface Seen {
  readonly place: CellTarget;
  readonly problem: Problem | null;
  readonly free: CellTarget | null;
  /** The cell's number format. */
  readonly format: unknown;
}

async function look(target: FormulaTarget, replace: boolean): Promise<Seen> {
  return run(async (context) => {
    const range = rangeOf(context, target).load('rowIndex,columnIndex,formulas,valueTypes,numberFormat');
    const sheet = range.worksheet.load('name');
    const protection = sheet.protection.load('protected');
    await context.sync();
    const place: CellTarget = { kind: 'cell', sheet: sheet.name, row: range.rowIndex, column: range.columnIndex };
    const format: unknown = range.numberFormat[0]?.[0];
    if (protection.protected) {
      return { place, problem: { id: 'sheet-protected', sheet: sheet.name }, free: null, format };
    }
    if (replace || isEmpty(range, 0)) return { place, problem: null, free: null, format };
    const content = shortContent((range.formulas as unknown[][])[0]?.[0]);
    return {
      place,
      format,
      problem: { id: 'cell-not-empty', cell: cellAddress(place), content },
      free: await freeBelow(context, sheet, place),
    };
  });
}

function rangeOf(context: Excel.RequestContext, target: FormulaTarget): Excel.Range {
  return target.kind === 'selection'
    ? context.workbook.getActiveCell()
    : context.workbook.worksheets.getItem(target.sheet).getCell(target.row, target.column);
}

/** A cell of a spilled list may show nothing and yet not be empty: its type says so. */
function isEmpty(range: Excel.Range, row: number): boolean {
  const formula: unknown = range.formulas[row]?.[0];
  const type: string | undefined = range.valueTypes[row]?.[0];
  return formula === '' && type === 'Empty';
}

async function freeBelow(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  place: CellTarget,
): Promise<CellTarget | null> {
  const count = Math.min(LOOKED_AT, LAST_ROW - place.row);
  if (count < 1) return null;
  const below = sheet.getRangeByIndexes(place.row + 1, place.column, count, 1).load('formulas,valueTypes');
  await context.sync();
  const free = below.formulas.findIndex((_, row) => isEmpty(below, row));
  return free < 0 ? null : { ...place, row: place.row + 1 + free };
}

async function write(cell: FormulaCell, place: CellTarget, format: unknown): Promise<FormulaWritten> {
  const at = (context: Excel.RequestContext): Excel.Range =>
    context.workbook.worksheets.getItem(place.sheet).getCell(place.row, place.column);
  const clear = async (): Promise<void> => {
    await run(async (context) => {
      at(context).clear('Contents');
      await context.sync();
    });
  };
  return runAsOneStep(async (context) => {
    const range = at(context).load('address');
    // Before the formula: a cell formatted as text would keep it as text.
    if (format === '@') range.numberFormat = [['General']];
    range.formulas = [[cell.formula]];
    if (cell.numberFormat !== null && (format === 'General' || format === '@')) {
      range.numberFormat = [[cell.numberFormat]];
    }
    range.select();
    await context.sync();
    return { ok: true, address: range.address };
  }, clear);
}
