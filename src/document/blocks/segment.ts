/** The stretches of printed text that blocks are made of: usually a line, sometimes one of several on it. */
import { simplifyCharacters } from '../simplify';
import { withoutInvisible } from '../character-folds';
import type { Piece } from '../document';
import type { WholeLine } from './hard-wrap';
import { cutPlaces, RUN_ON_LINE } from './run-on';

export interface Segment {
  /** 1-based line and column (UTF-16 units) of the first character. */
  readonly line: number;
  readonly column: number;
  /** As printed, without blanks at either end. */
  readonly text: string;
  /** `text` without invisible characters, traditional ones simplified. What the patterns look at. */
  readonly plain: string;
  /** `plain` without heading and list marks, emphasis and a closing colon. */
  readonly bare: string;
  /** The stretches of the lines that a cut at a fixed length took it apart into; absent where it stands on one line. */
  readonly pieces?: readonly Piece[];
  /** Blank lines between this segment and the one before it; -1 when both stand on one line. */
  readonly gap: number;
}

/** Characters; further down no title page reaches. */
const HEAD = 400;

/** All non-blank stretches of the lines, in order. A form feed ends a stretch like a line end does. */
export function cutSegments(lines: readonly WholeLine[]): Segment[] {
  const segments: Segment[] = [];
  let last = 0;
  let printed = 0;
  lines.forEach((whole) => {
    const { text: line, starts } = whole;
    let sameLine = false;
    const headLength = Math.max(0, HEAD - printed);
    printed += line.trim().length;
    const simplified = simplifyCharacters(line);
    for (const [start, end] of cutPlaces(line, simplified, headLength)) {
      const raw = line.slice(start, end);
      const text = trimmed(raw);
      if (text === '') continue;
      const visible = withoutInvisible(text);
      const plain = simplified === line ? visible : simplifyCharacters(visible);
      const column = start + raw.indexOf(text) + 1;
      // Two blanks between parts of a long line were a blank line before the line ends were lost.
      const apart = sameLine && text.length < line.length && /^\s\s$/.test(line.slice(column - 3, column - 1));
      const gap = sameLine ? (apart && line.length > RUN_ON_LINE ? 1 : -1) : whole.line - 1 - last;
      const segment = { line: whole.line, column, text, plain, bare: bareOf(plain), gap };
      segments.push(starts.length === 1 ? segment : { ...segment, ...piecesOf(segment, whole) });
      sameLine = true;
      last = whole.line + starts.length - 1;
    }
  });
  return segments;
}

/** Where the segment is printed: one piece for each line it stands on. */
function piecesOf({ column, text }: Segment, { line, starts }: WholeLine): Partial<Segment> {
  const pieces: Piece[] = [];
  starts.forEach((start, i) => {
    const from = Math.max(start, column - 1);
    const to = Math.min(starts[i + 1] ?? Infinity, column - 1 + text.length);
    if (from >= to) return;
    const piece = { line: line + i, column: from - start + 1, text: text.slice(from - column + 1, to - column + 1) };
    pieces.push(pieces.length === 0 ? piece : { ...piece, cut: true });
  });
  const [first] = pieces;
  return first ? { line: first.line, column: first.column, pieces } : {};
}

/** Without blanks at either end; in a table row the tabs stay, an empty first cell is a cell. */
function trimmed(raw: string): string {
  const text = raw.trim();
  if (!text.includes('\t')) return text;
  let [start, end] = [0, raw.length];
  while (start < end && raw[start] !== '\t' && raw[start]?.trim() === '') start++;
  while (end > start && raw[end - 1] !== '\t' && raw[end - 1]?.trim() === '') end--;
  return raw.slice(start, end);
}

function bareOf(plain: string): string {
  const unlisted = plain.replace(/^(?:#{1,6}\s+|[-*•·>]\s+|[■●◆▌►▶◼▪]\s*)+/, '');
  const unmarked = (unlisted.includes('**') ? unlisted.replace(/\*\*/g, '') : unlisted).trim();
  return /[:：]$/.test(unmarked) ? unmarked.slice(0, -1).trim() : unmarked;
}

/** Width in columns of a fixed-pitch print: a Chinese character takes two. */
export function widthOf(text: string): number {
  let width = 0;
  for (let i = 0; i < text.length; i++) width += text.charCodeAt(i) > 0x2e7f ? 2 : 1;
  return width;
}

/** Letters, digits and Chinese characters only, half width and lower case: equal for titles that differ in blanks and marks. */
export function squeeze(text: string): string {
  let squeezed = '';
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    // A mark that joins the letter before it cannot be squeezed alone.
    if (!standsAlone(unit)) return squeezeWhole(text);
    squeezed += squeezedUnits[unit] ??= squeezeWhole(String.fromCharCode(unit));
  }
  return squeezed;
}

/** By UTF-16 unit, what squeezing leaves of it; filled on demand. */
const squeezedUnits: string[] = [];

function squeezeWhole(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** Latin letters, signs, Chinese characters and full-width forms: none changes with its neighbours. */
function standsAlone(unit: number): boolean {
  return (
    unit < 0x250 ||
    (unit >= 0x2010 && unit <= 0x2bff) ||
    (unit >= 0x3000 && unit <= 0x3020) ||
    (unit >= 0x4e00 && unit <= 0x9fff) ||
    (unit >= 0xff01 && unit <= 0xff5e)
  );
}
