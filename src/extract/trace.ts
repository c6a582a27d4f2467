/** Who read what, and why others declined: what `npm run explain` prints. */

export interface TraceEntry {
  readonly line: number;
  readonly column: number;
  readonly printed: string;
  /** The rule that read it, or null. */
  readonly rule: string | null;
  /** What came of it, in words. */
  readonly outcome: string;
  readonly declines: readonly { readonly rule: string; readonly reason: string }[];
}

/** Collects entries; reading without one costs nothing. */
export interface Trace {
  add(entry: TraceEntry): void;
}

export class TraceLog implements Trace {
  readonly entries: TraceEntry[] = [];

  add(entry: TraceEntry): void {
    this.entries.push(entry);
  }
}

/** The entries of one printed line as text, in column order; says so where nothing on the line was a candidate. */
export function explainLine(entries: readonly TraceEntry[], line: number): string {
  const own = entries.filter((entry) => entry.line === line).sort((a, b) => a.column - b.column);
  if (own.length === 0) return `line ${line}: no figure, period or name with digits stands on this line`;
  return own
    .map((entry) => {
      const head = `${entry.line}:${entry.column}  ${entry.printed}  → ${entry.rule ?? 'unread'}: ${entry.outcome}`;
      return [head, ...entry.declines.map((one) => `    ${one.rule} declined: ${one.reason}`)].join('\n');
    })
    .join('\n');
}
