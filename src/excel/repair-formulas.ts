/** Enters again the formulas of ours that Excel does not recognise: those at #NAME?, and those that show its prefix. */
import { chunksOfRuns, runsOf, type Cell } from './cell-runs';
import { respelled } from './formula-calls';
import { overlap, placeName } from './box';
import { findFormulas, selectedBoxes, type FoundFormula, type Scope } from './find-formulas';
import type { Left, ToolRefused } from './formula-outcome';
import { problemOf } from './problem';
import { run, runAsOneStep } from './run';
import { runRange, splitAtHidden, writePieces } from './write-pieces';

export interface Repaired {
  readonly ok: true;
  /** Formulas of ours that were stuck. */
  readonly found: number;
  readonly repaired: readonly string[];
  readonly left: readonly Left[];
}

const UNKNOWN = '#NAME?';
const TEXT_FORMAT = '@';

/** A stuck formula, the cell's format, and what to write into it. */
interface Stuck extends Cell {
  readonly format: string;
  readonly typed: string;
  /** The same with the other spelling of our functions: with the namespace for without, or the reverse. */
  readonly other: string;
}

/** Repairs what is stuck within `scope`; touches no other cell. Never throws. */
export async function repairFormulas(scope: Scope): Promise<Repaired | ToolRefused> {
  try {
    const { stuck, left } = await run((context) => findStuck(context, scope));
    const found = stuck.length + left.length;
    if (stuck.length === 0) return { ok: true, found, repaired: [], left };
    // Entering a formula twice ends in the same cell, so nothing has to be taken back before a second try.
    const outcome = await runAsOneStep(
      (context) => enterAgain(context, stuck),
      () => Promise.resolve(),
    );
    return { ok: true, found, repaired: outcome.repaired, left: [...left, ...outcome.left] };
  } catch (error) {
    return { ok: false, problem: problemOf(error) };
  }
}

async function findStuck(
  context: Excel.RequestContext,
  scope: Scope,
): Promise<{ readonly stuck: Stuck[]; readonly left: Left[] }> {
  const { formulas, protectedSheets } = await findFormulas(context, scope);
  const selected = scope === 'selection' ? await selectedBoxes(context) : null;
  const all = formulas.filter(
    (each) =>
      isStuck(each) && (selected === null || selected.some((box) => overlap(box, { ...each, rows: 1, columns: 1 }))),
  );
  const left = all
    .filter(({ sheet }) => protectedSheets.has(sheet))
    .map((each): Left => ({ place: placeName(each), reason: 'sheet-protected', detail: '' }));
  const writable = all.filter(({ sheet }) => !protectedSheets.has(sheet));
  return { stuck: await withFormats(context, writable), left };
}

function isStuck({ value, calls }: FoundFormula): boolean {
  return value === UNKNOWN || calls.some(({ stuck }) => stuck);
}

async function withFormats(context: Excel.RequestContext, formulas: readonly FoundFormula[]): Promise<Stuck[]> {
  const stuck: Stuck[] = [];
  for (const runs of chunksOfRuns(runsOf(formulas))) {
    const ranges = runs.map((each) => runRange(context, each).load('numberFormat'));
    await context.sync();
    runs.forEach((each, index) =>
      each.forEach(({ sheet, row, column, formula, calls }, r) => {
        const format = (ranges[index]?.numberFormat as string[][] | undefined)?.[r]?.[0] ?? '';
        const namespaced = calls.some((call) => call.namespaced);
        const [typed, other] = [respelled(formula, calls), respelled(formula, calls, !namespaced)];
        stuck.push({ sheet, row, column, format, typed, other });
      }),
    );
  }
  return stuck;
}

/**
 * Enters the formulas as they are spelled; those still unknown with the other spelling, which is what a workbook needs that
 * was made with the development add-in, or the reverse; and what that does not help gets its own spelling back.
 */
async function enterAgain(
  context: Excel.RequestContext,
  stuck: readonly Stuck[],
): Promise<{ readonly repaired: string[]; readonly left: Left[] }> {
  const refused = new Map<Stuck, string>();
  const enter = async (cells: readonly Stuck[], text: (cell: Stuck) => string): Promise<Stuck[]> => {
    const runs = await splitAtHidden(context, runsOf(cells, sameKind));
    const failures = await writePieces(context, runs, (each) => queueFormulas(context, each, text));
    for (const { cell, problem } of failures) refused.set(cell, 'detail' in problem ? problem.detail : '');
    return stillUnknown(
      context,
      cells.filter((cell) => !refused.has(cell)),
    );
  };
  const first = await enter(stuck, ({ typed }) => typed);
  const second = first.length === 0 ? [] : await enter(first, ({ other }) => other);
  const unknown = second.length === 0 ? [] : await enter(second, ({ typed }) => typed);
  const notRepaired = new Set([...unknown, ...refused.keys()]);
  return {
    repaired: stuck.filter((cell) => !notRepaired.has(cell)).map(placeName),
    left: [...notRepaired].map((cell): Left => {
      const detail = refused.get(cell);
      const reason = detail === undefined ? 'still-unknown' : 'refused';
      return { place: placeName(cell), reason, detail: detail ?? UNKNOWN };
    }),
  };
}

/** Cells formatted as text are written apart: see queueFormulas. */
function sameKind(above: Stuck, below: Stuck): boolean {
  return (above.format === TEXT_FORMAT) === (below.format === TEXT_FORMAT);
}

/** Into a cell formatted as text a formula would go as text: the format is lifted for the moment of writing. */
function queueFormulas(context: Excel.RequestContext, cells: readonly Stuck[], text: (cell: Stuck) => string): void {
  const range = runRange(context, cells);
  const isText = cells[0]?.format === TEXT_FORMAT;
  if (isText) range.numberFormat = cells.map(() => ['General']);
  range.formulas = cells.map((cell) => [text(cell)]);
  if (isText) range.numberFormat = cells.map(() => [TEXT_FORMAT]);
}

/** What a cell shows while its function is being asked; a blank is a formula that was not calculated yet. */
const PENDING: ReadonlySet<unknown> = new Set(['#BUSY!', '#GETTING_DATA', '']);
const PAUSE_MS = 150;
/** Longer than this nothing is waited for: a cell still pending then is known, or it would be at #NAME?. */
const PAUSES = 10;

/** Those at #NAME? once Excel has calculated what was entered: right after the entry a cell may show neither that nor a value. */
async function stillUnknown(context: Excel.RequestContext, cells: readonly Stuck[]): Promise<Stuck[]> {
  const unknown: Stuck[] = [];
  for (const runs of chunksOfRuns(runsOf(cells))) {
    let values = await valuesOf(context, runs);
    for (let n = 0; n < PAUSES && values.flat().some((value) => PENDING.has(value)); n += 1) {
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
      values = await valuesOf(context, runs);
    }
    runs.forEach((each, index) => unknown.push(...each.filter((_, r) => values[index]?.[r] === UNKNOWN)));
  }
  return unknown;
}

/** The values of each run, top to bottom. */
async function valuesOf(context: Excel.RequestContext, runs: readonly (readonly Stuck[])[]): Promise<unknown[][]> {
  const ranges = runs.map((each) => runRange(context, each).load('values'));
  await context.sync();
  return ranges.map((range) => (range.values as unknown[][]).map((row) => row[0]));
}
