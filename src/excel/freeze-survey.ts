/** Looks at the formulas that could become values: what they show, in which format, and how far they spill. Reads only. */
import { chunksOfRuns, runsOf } from './cell-runs';
import { readDetails, type CellDetails } from './cell-details';
import { isWhollyOurs } from './formula-calls';
import type { Left } from './formula-outcome';
import { overlap, placeName, rangeOf, type Box } from './box';
import { findFormulas, selectedBoxes, type FoundFormula, type Scope } from './find-formulas';
import { frozenCell, type FrozenCell } from './frozen-cells';
import { hasExcelApi } from './run';
import { runRange } from './write-pieces';

/** A formula with the cells it fills: one, or the whole block of a spilled array. */
export interface Freezable extends FoundFormula {
  readonly whole: boolean;
  /** Its block; 1×1 where nothing spills. */
  readonly block: Box;
  readonly cells: readonly (readonly FrozenCell[])[];
  /** Number formats of the block as they were. */
  readonly formats: readonly (readonly string[])[];
}

export interface FreezeSurvey {
  readonly formulas: readonly Freezable[];
  readonly left: readonly Left[];
  /** Formulas that only contain a call of ours and were not asked for. */
  readonly containing: number;
}

/**
 * What freezing `scope` would do. `contained` takes formulas in that merely contain a call of ours. Formulas that show an error
 * or stand on a protected sheet are left, and listed.
 */
export async function surveyFreeze(
  context: Excel.RequestContext,
  scope: Scope,
  contained: boolean,
): Promise<FreezeSurvey> {
  const { formulas, protectedSheets } = await findFormulas(context, scope);
  const blocks = await withBlocks(context, formulas);
  const selected = scope === 'selection' ? await selectedBoxes(context) : null;
  const inScope = blocks.filter(({ block }) => selected === null || selected.some((box) => overlap(box, block)));
  const asked = inScope.filter(({ formula, calls }) => contained || isWhollyOurs(formula, calls));
  const left: Left[] = [];
  const free = asked.filter((each) => {
    if (!protectedSheets.has(each.sheet)) return true;
    left.push({ place: placeName(each), reason: 'sheet-protected', detail: '' });
    return false;
  });
  const read = await withCells(context, free);
  const kept = read.filter((each) => {
    if (!each.error) return true;
    left.push({ place: placeName(each), reason: 'error-value', detail: String(each.value) });
    return false;
  });
  return { formulas: kept, left, containing: inScope.length - asked.length };
}

interface WithBlock extends FoundFormula {
  readonly block: Box;
}

/** A formula's block. A cell that an array of another cell fills is no formula of its own, whatever Excel shows for it. */
async function withBlocks(context: Excel.RequestContext, formulas: readonly FoundFormula[]): Promise<WithBlock[]> {
  const alone = (each: FoundFormula): WithBlock => ({ ...each, block: boxAt(each) });
  if (!hasExcelApi('1.12')) return formulas.map(alone);
  const found: WithBlock[] = [];
  for (const runs of chunksOfRuns(runsOf(formulas))) {
    const ranges = runs.map((run) => runRange(context, run).load('hasSpill'));
    await context.sync();
    const spilling = runs.filter((_, index) => (ranges[index]?.hasSpill as boolean | null) !== false).flat();
    const properties = 'rowIndex,columnIndex,rowCount,columnCount';
    const spills = new Map(
      spilling.map((each) => {
        const cell = rangeOf(context, boxAt(each));
        const parent = cell.getSpillParentOrNullObject().load('rowIndex,columnIndex');
        return [each, { parent, to: cell.getSpillingToRangeOrNullObject().load(properties) }];
      }),
    );
    await context.sync();
    for (const each of runs.flat()) {
      const spill = spills.get(each);
      if (!spill || (spill.parent.isNullObject && spill.to.isNullObject)) found.push(alone(each));
      else if (!spill.to.isNullObject && spill.to.rowIndex === each.row && spill.to.columnIndex === each.column) {
        const { rowCount: rows, columnCount: columns } = spill.to;
        found.push({ ...each, block: { ...boxAt(each), rows, columns } });
      }
    }
  }
  return found;
}

function boxAt({ sheet, row, column }: FoundFormula): Box {
  return { sheet, row, column, rows: 1, columns: 1 };
}

type Read = Freezable & { readonly error: boolean };

async function withCells(context: Excel.RequestContext, formulas: readonly WithBlock[]): Promise<Read[]> {
  // Neighbours of one column are read as one range; an array is a range of its own.
  const columns = runsOf(formulas.filter(({ block }) => !isArray(block)));
  const arrays = formulas.filter(({ block }) => isArray(block));
  const boxes = [...columns.map(columnBox), ...arrays.map(({ block }) => block)];
  const details = await readDetails(context, boxes);
  return [
    ...columns.flatMap((run, index) => run.map((each, r) => freezable(each, details[index]?.slice(r, r + 1) ?? []))),
    ...arrays.map((each, index) => freezable(each, details[columns.length + index] ?? [])),
  ];
}

function columnBox(run: readonly WithBlock[]): Box {
  const [first] = run;
  if (!first) throw new Error('a run has at least one cell');
  return { ...first.block, rows: run.length };
}

function isArray({ rows, columns }: Box): boolean {
  return rows * columns > 1;
}

function freezable(each: WithBlock, lines: readonly (readonly CellDetails[])[]): Read {
  const anchor = lines[0]?.[0];
  return {
    ...each,
    value: anchor?.value,
    whole: isWhollyOurs(each.formula, each.calls),
    error: anchor?.type === 'Error',
    cells: lines.map((line) => line.map(({ value, format, valueFormat }) => frozenCell(value, format, valueFormat))),
    formats: lines.map((line) => line.map(({ format }) => format)),
  };
}
