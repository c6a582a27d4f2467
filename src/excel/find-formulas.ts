/** Finds the formulas that call our functions, in the selection, a sheet or the workbook. Reads only. */
import { boxOf, rangeOf, type Box } from './box';
import { blockRows, halving } from './read-blocks';
import { ourCalls, type OurCall } from './formula-calls';
import { hasExcelApi } from './run';

export type Scope = 'selection' | 'sheet' | 'workbook';

export interface FoundFormula {
  readonly sheet: string;
  /** Counted from 0. */
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  /** As the cell shows it to the API: errors as their text. */
  readonly value: unknown;
  readonly calls: readonly OurCall[];
}

export interface Found {
  readonly formulas: readonly FoundFormula[];
  /** Names of the sheets that refuse changes. */
  readonly protectedSheets: ReadonlySet<string>;
}

/** All formulas with calls of ours within `scope`, sheet by sheet and row by row. */
export async function findFormulas(context: Excel.RequestContext, scope: Scope): Promise<Found> {
  const names = context.workbook.names.load('items/name');
  const boxes = await boxesOf(context, scope);
  const taken = new Set(names.items.map(({ name }) => name.toUpperCase()));
  const formulas: FoundFormula[] = [];
  for (const box of boxes) formulas.push(...(await readBox(context, box, taken)));
  return { formulas, protectedSheets: await protectedOf(context, formulas) };
}

/** The areas of the selection; one box for an older Excel, which knows no selection of several. */
export async function selectedBoxes(context: Excel.RequestContext): Promise<Box[]> {
  const properties = 'rowIndex,columnIndex,rowCount,columnCount';
  const sheet = context.workbook.worksheets.getActiveWorksheet().load('name');
  if (!hasExcelApi('1.9')) {
    const range = context.workbook.getSelectedRange().load(properties);
    await context.sync();
    return [boxOf(sheet.name, range)];
  }
  const areas = context.workbook.getSelectedRanges().areas.load(`items/${properties.replaceAll(',', ',items/')}`);
  await context.sync();
  return areas.items.map((range) => boxOf(sheet.name, range));
}

/**
 * What is in use of the scope. A selection whose cells are filled by a spilled formula is widened to its sheet, since that
 * formula may stand outside; whoever asked picks out what touches the selection.
 */
async function boxesOf(context: Excel.RequestContext, scope: Scope): Promise<Box[]> {
  if (scope === 'selection') {
    const selected = await selectedBoxes(context);
    if (!(await anySpill(context, selected))) return usedBoxes(context, selected.map(rangeGetter(context)));
  }
  const sheets =
    scope === 'workbook'
      ? context.workbook.worksheets.load('items/name')
      : { items: [context.workbook.worksheets.getActiveWorksheet().load('name')] };
  await context.sync();
  return usedBoxes(
    context,
    sheets.items.map((sheet) => ({ sheet: sheet.name, range: sheet.getUsedRangeOrNullObject(true) })),
  );
}

interface Used {
  readonly sheet: string;
  readonly range: Excel.Range;
}

/** Values only: whole columns that are merely formatted would otherwise count as a million rows. */
function rangeGetter(context: Excel.RequestContext): (box: Box) => Used {
  return (box) => ({ sheet: box.sheet, range: rangeOf(context, box).getUsedRangeOrNullObject(true) });
}

async function usedBoxes(context: Excel.RequestContext, used: readonly Used[]): Promise<Box[]> {
  for (const { range } of used) range.load('rowIndex,columnIndex,rowCount,columnCount');
  await context.sync();
  return used.flatMap(({ sheet, range }) => (range.isNullObject ? [] : [boxOf(sheet, range)]));
}

async function anySpill(context: Excel.RequestContext, boxes: readonly Box[]): Promise<boolean> {
  if (!hasExcelApi('1.12')) return false;
  const used = boxes.map((box) => rangeOf(context, box).getUsedRangeOrNullObject(true).load('hasSpill'));
  await context.sync();
  return used.some((range) => !range.isNullObject && (range.hasSpill as boolean | null) !== false);
}

async function readBox(context: Excel.RequestContext, box: Box, taken: ReadonlySet<string>): Promise<FoundFormula[]> {
  const found: FoundFormula[] = [];
  for (const block of blockRows(box)) {
    const read = async (part: Box): Promise<void> => {
      const range = rangeOf(context, part).load('formulas,values');
      await context.sync();
      (range.formulas as unknown[][]).forEach((line, r) =>
        line.forEach((formula, c) => {
          const value: unknown = (range.values as unknown[][])[r]?.[c];
          // A text that looks like a formula is its own value; a formula never is.
          if (typeof formula !== 'string' || !formula.startsWith('=') || formula === value) return;
          const calls = ourCalls(formula, taken);
          if (calls.length === 0) return;
          found.push({ sheet: box.sheet, row: part.row + r, column: part.column + c, formula, value, calls });
        }),
      );
    };
    await halving(block, read);
  }
  return found;
}

async function protectedOf(
  context: Excel.RequestContext,
  formulas: readonly FoundFormula[],
): Promise<ReadonlySet<string>> {
  const sheets = [...new Set(formulas.map(({ sheet }) => sheet))];
  const states = sheets.map((name) => context.workbook.worksheets.getItem(name).protection.load('protected'));
  await context.sync();
  return new Set(sheets.filter((_, index) => states[index]?.protected));
}
