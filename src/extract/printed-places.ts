/** Places and characters as the report prints them, where it was read without its invisible characters and marks. */
import type { Document, Piece } from '../document/document';
import type { PlainLines } from '../document/plain-lines';
import type { Evidence, Fact } from '../facts/fact';
import type { Unread } from '../facts/report';

interface Placed {
  readonly line: number;
  readonly column: number;
  readonly printed: string;
}

/** The last step of reading: facts and what is unread, with printed columns; as they are where the text was plain. */
export function withPrintedPlaces(
  document: Document,
  facts: readonly Fact[],
  unread: readonly Unread[],
): { readonly facts: readonly Fact[]; readonly unread: readonly Unread[] } {
  const { plain } = document;
  if (!plain) return { facts, unread };
  const pieces = piecesByLine(document);
  const back = <T extends Placed>(one: T): T => ({ ...one, ...printedPlace(document, plain, pieces, one) });
  return {
    facts: facts.map((fact) => {
      const evidence: Evidence[] = fact.evidence.map(back);
      return { ...fact, evidence, printed: evidence[0]?.printed ?? fact.printed };
    }),
    unread: unread.map(back),
  };
}

/** Keyed by line: the pieces that begin there, each with those after it in its block. */
function piecesByLine({ blocks }: Document): Map<number, { pieces: readonly Piece[]; at: number }[]> {
  const found = new Map<number, { pieces: readonly Piece[]; at: number }[]>();
  for (const { pieces } of blocks) {
    pieces.forEach((piece, at) => {
      const places = found.get(piece.line) ?? [];
      places.push({ pieces, at });
      found.set(piece.line, places);
    });
  }
  return found;
}

function printedPlace(
  { lines }: Document,
  plain: PlainLines,
  pieces: ReturnType<typeof piecesByLine>,
  { line, column, printed }: Placed,
): Placed {
  const from = (number: number, index: number): number => plain.offsets.get(number)?.[index] ?? index;
  const slice = (number: number, start: number, length: number): string =>
    length === 0 ? '' : (lines[number - 1] ?? '').slice(from(number, start), from(number, start + length - 1) + 1);
  const place = { line, column: from(line, column - 1) + 1 };
  const own = plain.lines[line - 1] ?? '';
  if (own.startsWith(printed, column - 1)) return { ...place, printed: slice(line, column - 1, printed.length) };
  // Cut by a line end: the rest stands in the block's next pieces.
  const holder = (pieces.get(line) ?? []).find(({ pieces: list, at }) => endsBehind(list[at], column));
  if (!holder) return { ...place, printed };
  let text = '';
  let rest = printed.length;
  for (let at = holder.at; at < holder.pieces.length && rest > 0; at++) {
    const piece = holder.pieces[at];
    if (!piece) break;
    const start = at === holder.at ? column - 1 : piece.column - 1;
    const taken = Math.min(rest, piece.column - 1 + piece.text.length - start);
    text += slice(piece.line, start, taken);
    rest -= taken;
  }
  return { ...place, printed: text };
}

function endsBehind(piece: Piece | undefined, column: number): boolean {
  return piece !== undefined && piece.column <= column && column < piece.column + piece.text.length;
}
