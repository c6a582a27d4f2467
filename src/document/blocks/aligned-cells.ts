/** Cells of rows set with blanks, by the columns they stand in on a fixed-pitch page: an empty cell is a place, not a character. */
import type { CellSpan } from './row-cells';

export interface SetLine {
  readonly text: string;
  /** Columns of blanks before the text. */
  readonly indent: number;
}

/** Characters; no row of a page begins further right. */
const LONGEST_INDENT = 200;

/** `text` as it stands on its line: `before` is what the line has left of it. Text behind other text is taken to begin the line. */
export function setLine(before: string, text: string): SetLine {
  if (before.length > LONGEST_INDENT || before.trim() !== '') return { text, indent: 0 };
  let indent = 0;
  for (let i = 0; i < before.length; i++) indent += widthAt(before.charCodeAt(i));
  return { text, indent };
}

/** A stretch of a line between wide blanks. `from` and `to` are page columns, a full-width character taking two. */
interface Chunk extends CellSpan {
  readonly from: number;
  readonly to: number;
}

interface Column {
  readonly from: number;
  to: number;
}

const FIGURE =
  /^[-+(（±]?\s*[$¥￥]?\d[\d,.]*\s*[)）]?\s*(?:[%％倍xX]|pcts?|个?百分点|[千百十]?[万亿]?[元吨台辆片股]?)?\s*[)）]?[*¹²³]?$/;

/** True for a cell that is one figure and no more. */
export function isFigureText(text: string): boolean {
  return FIGURE.test(text.trim());
}

/**
 * One span for each column of each line, empty ones for empty cells; null where the lines do not share columns. The columns are
 * what the lines with figures leave free between them. Linear in the text, apart from the number of columns.
 */
export function alignedCells(lines: readonly SetLine[]): CellSpan[][] | null {
  const chunked = lines.map(chunksOf);
  const body = chunked.filter((chunks, i) => chunks.length > 1 && chunks.some((chunk) => isFigureIn(lines[i], chunk)));
  const columns = columnsOf(body.flat());
  for (const chunks of chunked)
    if (chunks.length > 1)
      for (const chunk of chunks)
        if (!columns.some((one) => touch(one, chunk))) columns.push({ from: chunk.from, to: chunk.to });
  columns.sort((a, b) => a.from - b.from);
  if (body.length === 0 || columns.length < 2) return null;
  const rows: CellSpan[][] = [];
  for (const [i, chunks] of chunked.entries()) {
    const row = rowOf(chunks, lines[i]?.text ?? '', columns);
    if (!row) return null;
    rows.push(row);
  }
  return rows;
}

/** Page column of the middle of each span, times two. */
export function centresOf({ text, indent }: SetLine, spans: readonly CellSpan[]): number[] {
  let [at, column] = [0, indent];
  const columnAt = (offset: number): number => {
    for (; at < offset; at++) column += widthAt(text.charCodeAt(at));
    return column;
  };
  return spans.map(({ start, end }) => columnAt(start) + columnAt(end));
}

function isFigureIn(line: SetLine | undefined, { start, end }: CellSpan): boolean {
  return isFigureText(line?.text.slice(start, end) ?? '');
}

function isBlank(unit: number): boolean {
  return unit === 0x20 || unit === 0xa0 || unit === 0x3000;
}

function widthAt(unit: number): number {
  return unit > 0x2e7f || unit === 0x2014 ? 2 : 1;
}

/** Parted by blanks two columns wide; two figures one blank apart are two cells as well. */
function chunksOf({ text, indent }: SetLine): Chunk[] {
  const words: Chunk[] = [];
  let at = indent;
  let open: { start: number; from: number } | null = null;
  for (let i = 0; i <= text.length; i++) {
    const unit = i < text.length ? text.charCodeAt(i) : 0x20;
    if (!isBlank(unit)) open ??= { start: i, from: at };
    else if (open) {
      words.push({ ...open, end: i, to: at });
      open = null;
    }
    at += widthAt(unit);
  }
  const chunks: Chunk[] = [];
  for (const word of words) {
    const last = chunks[chunks.length - 1];
    const isApart = !last || word.from - last.to >= 2;
    if (isApart || (isFigureIn({ text, indent }, last) && isFigureIn({ text, indent }, word))) chunks.push(word);
    else chunks[chunks.length - 1] = { ...last, end: word.end, to: word.to };
  }
  return chunks;
}

function columnsOf(chunks: readonly Chunk[]): Column[] {
  const columns: Column[] = [];
  for (const { from, to } of [...chunks].sort((a, b) => a.from - b.from)) {
    const last = columns[columns.length - 1];
    if (last && from < last.to) last.to = Math.max(last.to, to);
    else columns.push({ from, to });
  }
  return columns;
}

function touch(column: Column, chunk: Chunk): boolean {
  return column.from < chunk.to && chunk.from < column.to;
}

/** Null where two figures fall into one column. */
function rowOf(chunks: readonly Chunk[], text: string, columns: readonly Column[]): CellSpan[] | null {
  const cells: (CellSpan | null)[] = columns.map(() => null);
  for (const chunk of chunks) {
    for (const [index, part] of partsOf(chunk, text, columns)) {
      const other = cells[index];
      if (other && (isFigureText(text.slice(other.start, other.end)) || isFigureText(text.slice(part.start, part.end))))
        return null;
      cells[index] = other ? { start: other.start, end: part.end } : { start: part.start, end: part.end };
    }
  }
  let end = 0;
  return cells.map((cell) => {
    if (cell) end = cell.end;
    return cell ?? { start: end, end };
  });
}

/** A chunk over several columns is parted at its blanks where each word stands in a column of its own; else it is a merged cell. */
function partsOf(chunk: Chunk, text: string, columns: readonly Column[]): [number, CellSpan][] {
  const over = columns.flatMap((column, i) => (touch(column, chunk) ? [i] : []));
  const [first] = over;
  if (first === undefined) return [[nearest(chunk, columns), chunk]];
  if (over.length === 1) return [[first, chunk]];
  const parts = new Map<number, CellSpan>();
  let at = chunk.from;
  let open: { start: number; from: number } | null = null;
  for (let i = chunk.start; i <= chunk.end; i++) {
    const unit = i < chunk.end ? text.charCodeAt(i) : 0x20;
    if (!isBlank(unit)) open ??= { start: i, from: at };
    else if (open) {
      const word: Chunk = { ...open, end: i, to: at };
      const index = nearest(word, columns);
      parts.set(index, { start: parts.get(index)?.start ?? word.start, end: i });
      open = null;
    }
    at += widthAt(unit);
  }
  return parts.size > 1 ? [...parts] : [[first, chunk]];
}

function nearest({ from, to }: Chunk, columns: readonly Column[]): number {
  let best = 0;
  columns.forEach((column, i) => {
    const other = columns[best];
    if (other && distance(column, from, to) < distance(other, from, to)) best = i;
  });
  return best;
}

function distance(column: Column, from: number, to: number): number {
  const apart = Math.max(column.from - to, from - column.to);
  return apart >= 0 ? apart + 1e3 : -Math.min(column.to - from, to - column.from, to - from, column.to - column.from);
}
