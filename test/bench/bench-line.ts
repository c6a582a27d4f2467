/** One line of the bench, as `bench.json` holds it. */

export interface BenchLine {
  readonly name: string;
  readonly ours: number;
  /** Null where no peer does the like. */
  readonly peer: number | null;
  readonly peerName: string | null;
  /** ours / peer: above 1 is faster for MB/s, below 1 for ms. Null without a peer, or where it scored 0. */
  readonly ratio: number | null;
  readonly unit: string;
}

/** Makes the lines of one topic, in the order they are printed. */
export type BenchGroup = () => readonly BenchLine[] | Promise<readonly BenchLine[]>;

/** Four significant digits: timing tells no more. */
function rounded(value: number): number {
  return Number(value.toPrecision(4));
}

export function benchLine(
  name: string,
  unit: string,
  ours: number,
  peer: { readonly name: string; readonly value: number } | null,
): BenchLine {
  const ratio = peer === null || peer.value === 0 ? null : rounded(ours / peer.value);
  return {
    name,
    ours: rounded(ours),
    peer: peer && rounded(peer.value),
    peerName: peer && peer.name,
    ratio,
    unit,
  };
}

/** The lines as a table for the terminal; every row ends without blanks. */
export function benchTable(lines: readonly BenchLine[]): string {
  const rows = [
    ['line', 'ours', 'peer', 'ratio', 'unit', 'peer is'],
    ...lines.map(({ name, ours, peer, ratio, unit, peerName }) => [
      name,
      String(ours),
      String(peer ?? '–'),
      String(ratio ?? '–'),
      unit,
      peerName ?? '–',
    ]),
  ];
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
