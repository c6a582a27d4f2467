/** Files small enough to be read in one go; STYLE, "Size of things". */
import type { SourceTree } from './source-tree';

/** Lines. The lexicon is words as data and may be longer. */
export const LIMITS = { median: 80, nineInTen: 200, longest: 400 };
const UNLIMITED = /^src\/extract\/lexicon\//;

export function checkSize(files: SourceTree): string[] {
  const counted = [...files]
    .filter(([path]) => !UNLIMITED.test(path))
    .map(([path, text]) => ({ path, lines: lineCount(text) }));
  const sizes = counted.map((file) => file.lines).sort((a, b) => a - b);
  const findings = counted
    .filter((file) => file.lines > LIMITS.longest)
    .map((file) => `${file.path} has ${file.lines} lines; at most ${LIMITS.longest}`);
  const median = quantile(sizes, 0.5);
  if (median > LIMITS.median) findings.push(`the median file has ${median} lines; at most ${LIMITS.median}`);
  const high = quantile(sizes, 0.9);
  if (high > LIMITS.nineInTen) {
    const longest = counted.filter((file) => file.lines > LIMITS.nineInTen).map((file) => file.path);
    findings.push(
      `nine in ten files have up to ${high} lines; at most ${LIMITS.nineInTen} (over it: ${longest.join(', ')})`,
    );
  }
  return findings;
}

function lineCount(text: string): number {
  return text.replace(/\n$/, '').split('\n').length;
}

/** Smallest size that a share of the files does not exceed. */
function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? 0;
}
