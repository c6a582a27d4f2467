/** Rows whose text runs on in the next printed line. */
import type { Cell } from './cells';

const FIGURE = /^[-+(（±]?\s*[$¥]?\d[\d,.]*\s*[%％倍)）*xX]*$/;
/** Characters a cell has at least before it is wrapped. */
const FULL = 8;

function isFigure({ text }: Cell): boolean {
  return FIGURE.test(text);
}

function joinedCell(first: Cell, second: Cell): Cell {
  const apart = /[A-Za-z0-9,.]$/.test(first.text) && /^[A-Za-z0-9]/.test(second.text) ? ' ' : '';
  const parts = [...(first.parts ?? [first]), ...(second.parts ?? [second])];
  return { ...first, text: `${first.text}${apart}${second.text}`, parts };
}

/** A tab row torn in the middle of a text cell: its two lines have one cell more together than a row of `width` has. */
export function mended(rows: readonly (readonly Cell[])[], width: number): (readonly Cell[])[] {
  const whole: (readonly Cell[])[] = [];
  for (const row of rows) {
    const above = whole[whole.length - 1];
    const [first, ...rest] = row;
    const torn = above?.[above.length - 1];
    const fits = above && whole.length > 1 && above.length < width && above.length + rest.length === width;
    const isText =
      torn && first && torn.text.length >= FULL && !isFigure(torn) && first.text !== '' && !isFigure(first);
    if (fits && isText && !above.some(isFigure) && rest.some(isFigure)) {
      whole[whole.length - 1] = [...above.slice(0, -1), joinedCell(torn, first), ...rest];
    } else whole.push(row);
  }
  return whole;
}

/** A row with no label and no figure that only goes on with long texts of the row above, whose figures stand there. */
export function withoutWraps(rows: readonly (readonly Cell[])[]): (readonly Cell[])[] {
  const whole: (readonly Cell[])[] = [];
  for (const row of rows) {
    const above = whole[whole.length - 1];
    if (above && whole.length > 1 && goesOn(above, row)) {
      whole[whole.length - 1] = above.map((cell, i) => {
        const more = row[i];
        return more && more.text !== '' ? joinedCell(cell, more) : cell;
      });
    } else whole.push(row);
  }
  return whole;
}

function goesOn(above: readonly Cell[], row: readonly Cell[]): boolean {
  if (row[0]?.text !== '' || row.some(isFigure) || !above.some(isFigure)) return false;
  const filled = row.flatMap((cell, i) => (cell.text === '' ? [] : [above[i]]));
  return filled.length > 0 && filled.every((cell) => cell !== undefined && cell.text.length >= FULL && !isFigure(cell));
}
