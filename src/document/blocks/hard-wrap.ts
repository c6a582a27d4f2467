/** Tells a text cut after a fixed number of characters, in mid word and mid figure, from one wrapped between words. */

/** Share of the filled lines that are exactly as long as the longest ones. */
const SHARE = 0.25;
const FEWEST = 5;

/**
 * For a text cut at a fixed length: whether nothing stood between the line with this number (from 1) and the one before it.
 * Always false for any other text.
 */
export function hardWrapOf(lines: readonly string[]): (line: number) => boolean {
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
  return (line) => {
    const before = withoutEnd(lines[line - 2] ?? '');
    return before.length === width && !/\s$/.test(before) && !/^\s/.test(lines[line - 1] ?? '');
  };
}

function withoutEnd(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line;
}
