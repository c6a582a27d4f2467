/** Tables of a report: each captioned exhibit that carries data, and tables of the text without a caption. */
import type { Block, Document } from '../../document/document';
import type { TableData } from '../../facts/report';
import { captionText, sourceText } from './caption-text';
import { linesOf, type TableGrid } from './grid';
import { type RawTable, tablesOf } from './raw-table';
import { rowsOfBlock } from './rows-of-block';
import { sharedUnit, unitOf } from './unit-of-caption';

interface Found {
  readonly block: Block;
  readonly caption: string;
  /** From a line of its own between caption and table (`单位：亿元`); null where none stands there. */
  readonly unit: string | null;
  source: string | null;
  table: RawTable;
  /** Index of the block its last rows stand in. */
  at: number;
}

/** Every table with the places of its cells, in reading order. Rating scales and contact lists are not among them. */
export function readTableGrids(document: Document): TableGrid[] {
  const found = findTables(document);
  const counts = new Map<string | null, number>();
  for (const { block } of found) counts.set(block.exhibit, (counts.get(block.exhibit) ?? 0) + 1);
  const seen = new Map<string | null, number>();
  return found.map(({ block, caption, unit, source, table }) => {
    const nth = (seen.get(block.exhibit) ?? 0) + 1;
    seen.set(block.exhibit, nth);
    const several = (counts.get(block.exhibit) ?? 0) > 1;
    const texts = table.header.map((cell) => cell.text);
    return {
      label: block.exhibit === null ? `未编号表${nth}` : several ? `${block.exhibit} (${nth})` : block.exhibit,
      caption: table.title && several ? `${caption}: ${table.title}` : caption || (table.title ?? ''),
      header: table.header,
      rows: table.rows,
      unit: unitOf(caption) ?? unit ?? sharedUnit(texts),
      source,
      section: block.section,
      exhibit: block.exhibit,
    };
  });
}

/** The tables as the contract has them: texts only. */
export function tableData(grids: readonly TableGrid[]): TableData[] {
  return grids.map((grid) => ({
    label: grid.label,
    caption: grid.caption,
    lines: linesOf(grid),
    header: grid.header.map((cell) => cell.text),
    rows: grid.rows.map((row) => row.map((cell) => cell.text)),
    unit: grid.unit,
    source: grid.source,
  }));
}

function findTables({ blocks, lines: printed, plain }: Document): Found[] {
  const lines = plain?.lines ?? printed;
  const found: Found[] = [];
  const captions = new Map<string, string>();
  let current: string | null = null;
  blocks.forEach((block, i) => {
    if (block.kind === 'caption' && block.exhibit !== null) captions.set((current = block.exhibit), captionText(block));
    if (block.kind !== 'table') return;
    const caption = block.exhibit === null ? '' : (captions.get(block.exhibit) ?? '');
    const source = sourceAfter(blocks, i);
    const unit = unitLineOf(blocks[i - 1], block);
    for (const table of tablesOf(rowsOfBlock(block, lines))) {
      const last = found[found.length - 1];
      const sameExhibit = last?.block.exhibit === block.exhibit && current === block.exhibit;
      const afterPage = last !== undefined && last.block !== block && onlyPages(blocks, last.at, i);
      if (last && (sameExhibit || afterPage) && goesOn(last.table, table, afterPage)) {
        last.at = i;
        last.source ??= source;
        last.table = { ...last.table, rows: [...last.table.rows, ...table.rows] };
      } else if (table.rows.length > 0) found.push({ block, caption, unit, source, table, at: i });
    }
  });
  return found;
}

function unitLineOf(above: Block | undefined, { exhibit }: Block): string | null {
  const text =
    above?.exhibit === exhibit && above.kind !== 'table' ? above.pieces.map((piece) => piece.text).join('') : '';
  return /^[（(]?\s*单位\s*[:：][^。]{1,20}$/.test(text) ? unitOf(text) : null;
}

/** A table cut by a page break goes on with figures at once, or with its header printed again. */
function goesOn(table: RawTable, next: RawTable, afterPage: boolean): boolean {
  if (table.header.length !== next.header.length) return false;
  if (next.header.every((cell, i) => cell.text === `列${i + 1}`)) return true;
  return afterPage && next.header.every((cell, i) => cell.text === table.header[i]?.text);
}

/** True where nothing but page numbers and running headers stands between two blocks. */
function onlyPages(blocks: readonly Block[], from: number, to: number): boolean {
  return to > from + 1 && blocks.slice(from + 1, to).every(({ kind }) => kind === 'page');
}

function sourceAfter(blocks: readonly Block[], at: number): string | null {
  const { exhibit } = blocks[at] ?? { exhibit: null };
  for (let i = at + 1; i < blocks.length; i++) {
    const block = blocks[i];
    if (!block || (block.kind === 'heading' && block.exhibit === null) || (exhibit === null && i > at + 2)) break;
    if (block.kind === 'source' && block.exhibit === exhibit) return sourceText(block);
    if (block.kind === 'caption') break;
  }
  return null;
}
