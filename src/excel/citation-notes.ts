/** Leaves a citation beside a value, as a note of its cell. */
import { chunksBy } from './cell-runs';
import { rangeOf } from './box';
import { errorCode } from './problem';
import { hasExcelApi } from './run';
import { cellAddress } from './target';

/** So many notes make a sheet slow and no easier to read; above it the citations go into the sheet of sources. */
export const NOTES_AT_MOST = 500;

const NOTES_A_REQUEST = 100;

export interface Citation {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  readonly value: string | number | boolean;
  readonly format: string;
  readonly citation: string;
}

/** True where this Excel has notes (ExcelApi 1.18), and its client library too: they may differ in age. */
export function supportsNotes(): boolean {
  return hasExcelApi('1.18') && 'notes' in Excel.Workbook.prototype;
}

/**
 * Adds notes; gives the citations that got none, because the cell has a note of the user's or Excel would not take ours.
 * `words` is what a note says.
 */
export async function addNotes(
  context: Excel.RequestContext,
  citations: readonly Citation[],
  words: (citation: Citation) => string,
): Promise<Citation[]> {
  const without: Citation[] = [];
  for (const chunk of chunksBy(citations, () => 1, NOTES_A_REQUEST)) {
    try {
      const present = chunk.map((each) => noteOf(context, each).load('content'));
      await context.sync();
      const free = chunk.filter((_, index) => present[index]?.isNullObject);
      for (const each of free) context.workbook.notes.add(cellOf(context, each), words(each));
      await context.sync();
      without.push(...chunk.filter((each) => !free.includes(each)));
    } catch (error) {
      if (errorCode(error) === 'UndoNotSupported' || errorCode(error) === '') throw error;
      without.push(...chunk);
    }
  }
  return without;
}

/** Takes away the notes that say exactly what ours would. */
export async function removeNotes(
  context: Excel.RequestContext,
  citations: readonly Citation[],
  words: (citation: Citation) => string,
): Promise<void> {
  for (const chunk of chunksBy(citations, () => 1, NOTES_A_REQUEST)) {
    const notes = chunk.map((each) => noteOf(context, each).load('content'));
    await context.sync();
    chunk.forEach((each, index) => {
      const note = notes[index];
      if (note && !note.isNullObject && note.content === words(each)) note.delete();
    });
    await context.sync();
  }
}

function cellOf(context: Excel.RequestContext, { sheet, row, column }: Citation): Excel.Range {
  return rangeOf(context, { sheet, row, column, rows: 1, columns: 1 });
}

function noteOf(context: Excel.RequestContext, citation: Citation): Excel.Note {
  const { sheet, row, column } = citation;
  const address = cellAddress({ kind: 'cell', sheet, row, column });
  return context.workbook.notes.getItemOrNullObject(`'${sheet.replaceAll("'", "''")}'!${address}`);
}
