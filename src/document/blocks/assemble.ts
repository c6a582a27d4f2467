/** Marked segments to blocks: joins what belongs together and gives each block its section. */
import type { Block, BlockKind, Piece } from '../document';
import type { Mark } from './mark';
import { COMMA, continuesParagraph } from './paragraphs';
import type { IsCut } from './hard-wrap';
import { cellSpans } from './row-cells';
import type { Segment } from './segment';

interface OpenBlock {
  readonly kind: BlockKind;
  readonly section: string | null;
  readonly exhibit: string | null;
  readonly segments: Segment[];
  /** Index of its last segment. */
  last: number;
  /** Characters so far. */
  length: number;
  hasComma: boolean;
  /** See Mark. */
  readonly grid: number | undefined;
}

/** Every segment goes into exactly one block, in reading order. `wrap` is the width of a wrapped text, or null; `isCut` see hardWrapOf. */
export function assembleBlocks(
  segments: readonly Segment[],
  marks: readonly Mark[],
  wrap: number | null,
  isCut: IsCut,
): Block[] {
  const blocks: OpenBlock[] = [];
  let section: string | null = null;
  let paragraph: OpenBlock | null = null;
  segments.forEach((segment, i) => {
    const mark = marks[i];
    if (!mark) return;
    if (mark.opens !== null) section = mark.opens;
    const kind = mark.kind ?? 'body';
    const target = paragraph?.kind === kind ? paragraph : (blocks[blocks.length - 1] ?? null);
    if (target && target.kind === kind && goesOn(target, segment, mark, i, wrap)) {
      target.segments.push(segment);
      target.last = i;
      target.length += segment.text.length;
      target.hasComma ||= COMMA.test(segment.plain);
    } else {
      const block = {
        kind,
        section,
        exhibit: mark.exhibit,
        segments: [segment],
        last: i,
        length: segment.text.length,
        hasComma: COMMA.test(segment.plain),
        grid: mark.grid,
      };
      blocks.push(block);
      // An exhibit floats inside a paragraph and does not end it; a heading or a paragraph of the text does.
      if (mark.exhibit === null && isRunning(kind)) paragraph = block;
    }
    if (kind === 'heading' && mark.exhibit === null) paragraph = null;
  });
  return blocks.map(({ kind, section, exhibit, segments }) => ({
    kind,
    section,
    exhibit,
    pieces: segments.flatMap((segment, i) => piecesOf(segment, segments[i - 1], isCut)),
  }));
}

function isRunning(kind: BlockKind): boolean {
  return kind === 'body' || kind === 'risk';
}

function goesOn(block: OpenBlock, segment: Segment, mark: Mark, index: number, wrap: number | null): boolean {
  const adjacent = block.last === index - 1;
  switch (block.kind) {
    case 'body':
    case 'risk':
      return block.exhibit === mark.exhibit && continuesParagraph(block, segment, !adjacent, wrap);
    case 'table':
      if (block.grid !== mark.grid) return false;
      if (block.grid !== undefined) return true;
      // Rows may stand a blank line apart, but a new grid has another number of columns.
      return adjacent && block.exhibit === mark.exhibit && (segment.gap <= 0 || sameColumns(block, segment));
    case 'legal':
      return adjacent && mark.opens === null && continuesParagraph(block, segment, false, wrap) && segment.gap === 0;
    default:
      return false;
  }
}

function sameColumns(block: OpenBlock, segment: Segment): boolean {
  const last = block.segments[block.segments.length - 1];
  return last !== undefined && cellSpans(last.text).length === cellSpans(segment.text).length;
}

/** A page break leaves no blank either: the paragraph's last line before it is then the one that was cut. */
function piecesOf(segment: Segment, last: Segment | undefined, isCut: IsCut): readonly Piece[] {
  const { line, column, text } = segment;
  const [first = { line, column, text }, ...others] = segment.pieces ?? [];
  const before = last?.pieces?.[last.pieces.length - 1]?.line ?? last?.line;
  const cut = before === undefined ? segment.gap === 0 && isCut(line) : segment.gap >= 0 && isCut(line, before);
  return [cut ? { ...first, cut: true } : first, ...others];
}
