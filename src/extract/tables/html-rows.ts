/** An HTML table to rows of cells: text content only, merged cells repeated, each cell with its place in the report. */
import type { Piece } from '../../document/document';
import type { Cell } from './cells';

/** Cells one merged cell may fill, and cells of a whole table: a colspan of a million is a mistake or an attack. */
const WIDEST = 60;
const LARGEST = 40_000;
/** Characters of a tag that are looked at for colspan and rowspan. */
const ATTRIBUTES = 400;
const TABLE = /<table[\s>]/i;
const NAMED: Readonly<Record<string, string>> = {
  nbsp: ' ',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  mdash: '—',
  ndash: '–',
  minus: '-',
  plusmn: '±',
  times: '×',
  middot: '·',
  hellip: '…',
  yen: '¥',
  euro: '€',
  permil: '‰',
};

interface Open {
  text: string;
  /** Offset of the first and behind the last printed character; -1 before any. */
  start: number;
  end: number;
  readonly wide: number;
  readonly high: number;
  readonly tag: number;
}

/** True where the pieces hold an HTML table. */
export function isHtmlTable(pieces: readonly Piece[]): boolean {
  return pieces.some(({ text }) => text.includes('<') && TABLE.test(text));
}

/** Never throws: tags left open are closed by the next one. Linear in the text. */
export function htmlRows(pieces: readonly Piece[]): Cell[][] {
  const text = pieces.map((piece) => piece.text).join('\n');
  const place = placer(pieces);
  const rows: (Cell | undefined)[][] = [];
  let cells = 0;
  let row = -1;
  let column = 0;
  let open: Open | null = null;
  const close = (): void => {
    if (!open) return;
    const cell: Cell = {
      text: open.text.replace(/\s+/g, ' ').trim(),
      ...place(open.start < 0 ? open.tag : open.start),
    };
    const raw = text.slice(Math.max(open.start, 0), Math.max(open.end, 0));
    const filed: Cell = raw === cell.text || raw.includes('\n') ? cell : { ...cell, printed: raw };
    while (rows[row]?.[column] !== undefined) column++;
    for (let y = row; y < row + open.high && cells < LARGEST; y++) {
      const target = (rows[y] ??= []);
      for (let x = column; x < column + open.wide; x++, cells++) target[x] ??= filed;
    }
    column += open.wide;
    open = null;
  };
  let i = 0;
  while (i < text.length) {
    const next = text.indexOf('<', i);
    const end = next < 0 ? text.length : next;
    if (open && end > i) take(open, text, i, end);
    if (next < 0) break;
    const tag = tagAt(text, next);
    if (!tag) {
      if (open) take(open, text, next, next + 1);
      i = next + 1;
      continue;
    }
    i = tag.name === 'script' || tag.name === 'style' ? endOfCode(text, tag) : tag.end;
    if (tag.name === 'br' || tag.name === 'p' || tag.name === '/p') {
      if (open) open.text += ' ';
    } else if (tag.name === 'tr' || tag.name === '/tr' || tag.name === '/table') {
      close();
      if (tag.name === 'tr') {
        row++;
        rows[row] ??= [];
        column = 0;
      }
    } else if (tag.name === 'td' || tag.name === 'th') {
      close();
      if (row < 0) rows[++row] = [];
      open = {
        text: '',
        start: -1,
        end: -1,
        wide: span(tag.attributes, 'colspan'),
        high: span(tag.attributes, 'rowspan'),
        tag: next,
      };
    } else if (tag.name === '/td' || tag.name === '/th') close();
  }
  close();
  return rows.slice(0, row + 1).flatMap((one) => {
    const last = one.find((cell) => cell !== undefined);
    if (!last) return [];
    return [Array.from(one, (cell) => cell ?? { text: '', line: last.line, column: last.column })];
  });
}

/** Behind a script or a style sheet: nothing of it is a cell's text. */
function endOfCode(text: string, { name, end }: { name: string; end: number }): number {
  const close = text.indexOf(`</${name}`, end);
  return close < 0 ? text.length : close;
}

/** Adds the text between two tags, entities turned into their characters. */
function take(open: Open, text: string, from: number, to: number): void {
  const raw = text.slice(from, to);
  const lead = raw.length - raw.trimStart().length;
  const tail = raw.trimEnd().length;
  if (tail > lead) {
    if (open.start < 0) open.start = from + lead;
    open.end = from + tail;
  }
  open.text += raw.includes('&')
    ? raw.replace(/&(#x[\da-f]{1,6}|#\d{1,7}|[a-z]{2,8});/gi, (whole, name: string) => entity(name) ?? whole)
    : raw;
}

function entity(name: string): string | null {
  if (!name.startsWith('#')) return NAMED[name.toLowerCase()] ?? null;
  const code = /^#x/i.test(name) ? parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code >= 32 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : ' ';
}

/** The tag or comment at a `<`; null where it is a plain sign (PE<20). */
function tagAt(text: string, at: number): { name: string; attributes: string; end: number } | null {
  if (text.startsWith('<!--', at)) {
    const end = text.indexOf('-->', at + 4);
    return { name: '!', attributes: '', end: end < 0 ? text.length : end + 3 };
  }
  const match = /^<(\/?[a-z][a-z0-9]{0,15}|!)/i.exec(text.slice(at, at + 18));
  if (!match) return null;
  const name = (match[1] ?? '').toLowerCase();
  const limit = text.slice(at, at + ATTRIBUTES);
  const close = limit.indexOf('>');
  if (close < 0) return null;
  return { name, attributes: limit.slice(match[0].length, close), end: at + close + 1 };
}

function span(attributes: string, name: 'colspan' | 'rowspan'): number {
  const printed = new RegExp(`${name}\\s*=\\s*["']?\\s*(\\d{1,6})`, 'i').exec(attributes)?.[1];
  return Math.min(Math.max(Number(printed ?? 1), 1), WIDEST);
}

/** From an offset of the joined text, asked in rising order, to line and column. */
function placer(pieces: readonly Piece[]): (offset: number) => { line: number; column: number } {
  const starts: number[] = [];
  let at = 0;
  for (const piece of pieces) {
    starts.push(at);
    at += piece.text.length + 1;
  }
  let index = 0;
  return (offset) => {
    while (index + 1 < pieces.length && (starts[index + 1] ?? Infinity) <= offset) index++;
    const piece = pieces[index];
    return { line: piece?.line ?? 1, column: (piece?.column ?? 1) + offset - (starts[index] ?? 0) };
  };
}
