/** Reads what cells hold and how they show it, many ranges in one request. */
import { chunksBy } from './cell-runs';
import { rangeOf, type Box } from './box';
import { errorCode } from './problem';
import { halving } from './read-blocks';
import { hasExcelApi } from './run';

export interface CellDetails {
  readonly value: unknown;
  readonly format: string;
  /** Excel.RangeValueType. */
  readonly type: string;
  /** The number format the value itself brings; undefined where it has none. */
  readonly valueFormat: string | undefined;
}

/** Cells read in one request where values come with their cards, of some two kilobytes each. */
const CELLS_A_REQUEST = 500;

/** Lines of cells for each box, in the order of the boxes. */
export async function readDetails(context: Excel.RequestContext, boxes: readonly Box[]): Promise<CellDetails[][][]> {
  // A value that brings its own format shows it where the cell has none. ExcelApi 1.16 can tell, where the client library is
  // not older than that (the one on npm is).
  const cards = hasExcelApi('1.16') && 'valuesAsJson' in Excel.Range.prototype;
  const details: CellDetails[][][] = [];
  for (const chunk of chunksBy(boxes, ({ rows, columns }) => rows * columns, CELLS_A_REQUEST)) {
    details.push(...(await readChunk(context, chunk, cards)));
  }
  return details;
}

async function readChunk(
  context: Excel.RequestContext,
  boxes: readonly Box[],
  cards: boolean,
): Promise<CellDetails[][][]> {
  try {
    const ranges = boxes.map((box) => queue(context, box, cards));
    await context.sync();
    return ranges.map((range) => linesOf(range, cards));
  } catch (error) {
    if (errorCode(error) !== 'ResponsePayloadSizeLimitExceeded') throw error;
  }
  const details: CellDetails[][][] = [];
  for (const box of boxes) {
    const lines: CellDetails[][] = [];
    await halving(box, async (part) => {
      const range = queue(context, part, cards);
      await context.sync();
      lines.push(...linesOf(range, cards));
    });
    details.push(lines);
  }
  return details;
}

function queue(context: Excel.RequestContext, box: Box, cards: boolean): Excel.Range {
  return rangeOf(context, box).load(`values,numberFormat,valueTypes${cards ? ',valuesAsJson' : ''}`);
}

function linesOf(range: Excel.Range, cards: boolean): CellDetails[][] {
  const formats = range.numberFormat as string[][];
  return (range.values as unknown[][]).map((values, r) =>
    values.map((value, c) => ({
      value,
      format: formats[r]?.[c] ?? '',
      type: String(range.valueTypes[r]?.[c] ?? ''),
      valueFormat: cards ? formatOf(range.valuesAsJson[r]?.[c]) : undefined,
    })),
  );
}

/** Excel.FormattedNumberCellValue, and numbers with properties, carry one. */
function formatOf(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null || !('numberFormat' in value)) return undefined;
  return typeof value.numberFormat === 'string' ? value.numberFormat : undefined;
}
