/** Tells a text cut after a fixed number of characters, in mid word and mid figure, from one wrapped between words. */

/** Share of the filled lines that are exactly as long as the longest ones. */
const SHARE = 0.25;
const FEWEST = 5;

/** Whether nothing stood between the line with this number (from 1) and the text before it, which ended with line `before`. */
export type IsCut = (line: number, before?: number) => boolean;

/**
 * For a text cut at a fixed length; always false for any other text. `before` is the line above unless a page break with its
 * header and footer stands between.
 */
export function hardWrapOf(lines: readonly string[]): IsCut {
  const counts = new Map<number, number>();
  let filled = 0;
  for (const line of lines) {
    const { length } = withoutEnd(line);
    if (line.trim() === '' || line.includes('\t')) continue;
    filled++;
    counts.set(length, (counts.get(length) ?? 0) + 1);
  }
  const width = Math.max(0, ...counts.keys());
  const full = counts.get(width) ?? 0;
  if (full < FEWEST || full < filled * SHARE) return () => false;
  return (line, before = line - 1) => {
    const last = withoutEnd(lines[before - 1] ?? '');
    return last.length === width && !/\s$/.test(last) && !/^\s/.test(lines[line - 1] ?? '');
  };
}

function withoutEnd(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line;
}
