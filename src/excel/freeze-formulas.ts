/** Turns formulas of ours into the values they show, and leaves behind where these come from. */
import type { Language } from '../tables';
import { readArguments } from './call-arguments';
import { citationOf, type Cite } from './cited-calls';
import { runsOf } from './cell-runs';
import { addNotes, supportsNotes, NOTES_AT_MOST, removeNotes, type Citation } from './citation-notes';
import type { Left, ToolRefused } from './formula-outcome';
import { rangeOf, placeName } from './box';
import { type Scope } from './find-formulas';
import { noteText } from './freeze-words';
import { surveyFreeze, type Freezable } from './freeze-survey';
import { run, runAsOneStep } from './run';
import { problemIn } from './refresh/refusal';
import { writeSources } from './source-sheet';
import { splitAtHidden, writePieces } from './write-pieces';

export interface FreezeOptions {
  readonly scope: Scope;
  /** True takes in formulas that merely contain a call of ours. */
  readonly contained: boolean;
  /** Where citations go; notes fall back to the sheet where a cell cannot take one. */
  readonly citations: 'notes' | 'sheet';
  readonly language: Language;
  /** Of the freezing, as it will be read. */
  readonly now: string;
  readonly cite: Cite;
}

export interface FreezeCount {
  readonly ok: true;
  readonly formulas: number;
  /** How many of them fill a block of several cells. */
  readonly arrays: number;
  /** Formulas that only contain a call of ours and are not asked for. */
  readonly containing: number;
  readonly left: readonly Left[];
  /** False where citations can only go into the sheet. */
  readonly notes: boolean;
}

export interface Frozen extends FreezeCount {
  /** Citations left as notes; the others are on the sheet of sources. */
  readonly noted: number;
  readonly sourceSheet: string | null;
}

/** What freezing would do, for the user to confirm. Never throws. */
export async function countFreezable(scope: Scope, contained: boolean): Promise<FreezeCount | ToolRefused> {
  return told(() =>
    run(async (context) => {
      const survey = await surveyFreeze(context, scope, contained);
      return counted(survey.formulas, survey.left, survey.containing, supportsNotes());
    }),
  );
}

/** Freezes. When Excel fails half-way the formulas are put back. Never throws. */
export async function freezeFormulas(options: FreezeOptions): Promise<Frozen | ToolRefused> {
  return told(async () => {
    const { survey, citations } = await run(async (context) => {
      const found = await surveyFreeze(context, options.scope, options.contained);
      return { survey: found, citations: await citationsOf(context, found.formulas, options) };
    });
    const { formulas, left, containing } = survey;
    if (formulas.length === 0) return { ...counted([], left, containing, false), noted: 0, sourceSheet: null };
    const putBack = (): Promise<void> => restore(formulas, citations, options);
    try {
      const written = await runAsOneStep((context) => writeAll(context, formulas, citations, options), putBack);
      // Apart, since Excel cannot undo a new sheet and would refuse the whole group for it.
      const { done, refused, rest, notes } = written;
      const sourceSheet = rest.length === 0 ? null : await run((context) => writeSources(context, rest, options));
      return {
        ...counted(done, [...left, ...refused], containing, notes),
        noted: done.length - rest.length,
        sourceSheet,
      };
    } catch (error) {
      // The first failure is the one to tell.
      await putBack().catch(() => undefined);
      throw error;
    }
  });
}

interface Written {
  readonly done: readonly Freezable[];
  readonly refused: readonly Left[];
  /** Citations that no note took. */
  readonly rest: readonly Citation[];
  /** Whether this Excel has notes. */
  readonly notes: boolean;
}

async function writeAll(
  context: Excel.RequestContext,
  formulas: readonly Freezable[],
  citations: readonly Citation[],
  options: FreezeOptions,
): Promise<Written> {
  const failed = await writeValues(context, formulas);
  const done = formulas.filter((each) => !failed.has(each));
  const refused = [...failed].map(([each, detail]): Left => ({ place: placeName(each), reason: 'refused', detail }));
  const ofDone = citations.filter((_, index) => formulas[index] && !failed.has(formulas[index]));
  const notes = supportsNotes();
  const noted = options.citations === 'notes' && notes && done.length <= NOTES_AT_MOST;
  return {
    done,
    refused,
    notes,
    rest: noted ? await addNotes(context, ofDone, (each) => noteText(each, options)) : ofDone,
  };
}

async function told<T>(work: () => Promise<T>): Promise<T | ToolRefused> {
  try {
    return await work();
  } catch (error) {
    return { ok: false, problem: problemIn(error) };
  }
}

function counted(
  formulas: readonly Freezable[],
  left: readonly Left[],
  containing: number,
  notes: boolean,
): FreezeCount {
  const arrays = formulas.filter(({ block }) => block.rows * block.columns > 1).length;
  return { ok: true, formulas: formulas.length, arrays, containing, left, notes };
}

/** A citation for each formula, in their order: of every call in it, each once. */
async function citationsOf(
  context: Excel.RequestContext,
  formulas: readonly Freezable[],
  options: FreezeOptions,
): Promise<Citation[]> {
  const argumentsOf = await readArguments(context, formulas);
  return formulas.map(({ sheet, row, column, formula, value, calls, cells }) => {
    const citation = citationOf(calls, argumentsOf, options);
    const shown = typeof value === 'number' || typeof value === 'boolean' ? value : String(value);
    return { sheet, row, column, formula, value: shown, format: cells[0]?.[0]?.after ?? 'General', citation };
  });
}

/** Writes the values; gives the formulas whose cells Excel refused, with its words. */
async function writeValues(
  context: Excel.RequestContext,
  formulas: readonly Freezable[],
): Promise<Map<Freezable, string>> {
  const single = formulas.filter(({ block }) => block.rows * block.columns === 1);
  const arrays = formulas.filter(({ block }) => block.rows * block.columns > 1);
  const runs = [...(await splitAtHidden(context, runsOf(single))), ...arrays.map((each) => [each])];
  const failures = await writePieces(context, runs, (each) => queueValues(context, each));
  return new Map(failures.map(({ cell, problem }) => [cell, 'detail' in problem ? problem.detail : '']));
}

/** A run of single cells, or one array: either way lines of cells from the first on. */
function queueValues(context: Excel.RequestContext, formulas: readonly Freezable[]): void {
  const [first] = formulas;
  if (!first) return;
  const lines = formulas.flatMap(({ cells }) => cells);
  const range = rangeOf(context, { ...first.block, rows: lines.length });
  const before = lines.map((line) => line.map((cell) => cell.before));
  const after = lines.map((line) => line.map((cell) => cell.after));
  // Also where the cell seems to have it already: what Excel reports may be the format that came with the value, and go with it.
  const formatted = before.some((line) => line.some((format) => format !== 'General'));
  if (formatted || differ(before, after)) range.numberFormat = before;
  range.values = lines.map((line) => line.map((cell) => cell.typed));
  if (differ(before, after)) range.numberFormat = after;
}

function differ(a: readonly (readonly string[])[], b: readonly (readonly string[])[]): boolean {
  return a.some((line, r) => line.some((format, c) => format !== b[r]?.[c]));
}

/** Puts formulas and formats back and takes our notes away. The sheet of sources is written last, so it needs nothing. */
async function restore(
  formulas: readonly Freezable[],
  citations: readonly Citation[],
  options: FreezeOptions,
): Promise<void> {
  await run(async (context) => {
    const single = formulas.filter(({ block }) => block.rows * block.columns === 1);
    const arrays = formulas.filter(({ block }) => block.rows * block.columns > 1);
    for (const each of arrays) rangeOf(context, each.block).clear('Contents');
    await writePieces(context, [...runsOf(single), ...arrays.map((each) => [each])], (run) => {
      const [first] = run;
      if (!first) return;
      const formats = run.flatMap((each) => each.formats);
      const range = rangeOf(context, { ...first.block, rows: formats.length });
      // A formula written into a cell that is formatted as text would be a text.
      range.numberFormat = formats.map((line) => line.map((format) => (format === '@' ? 'General' : format)));
      rangeOf(context, { ...first.block, rows: run.length, columns: 1 }).formulas = run.map(({ formula }) => [formula]);
      range.numberFormat = formats.map((line) => [...line]);
    });
    if (options.citations === 'notes' && supportsNotes()) {
      await removeNotes(context, citations, (each) => noteText(each, options));
    }
  });
}
