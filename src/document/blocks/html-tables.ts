/** Marks HTML tables: every stretch from a table's opening tag to its end, whatever its lines look like. */
import type { Mark } from './mark';
import type { Segment } from './segment';

const OPENS = /<table[\s>]/i;
const CLOSES = /<\/table\s*>/i;
/** Stretches; an opening tag without an end this near is a piece of text, unless every stretch further on holds a tag, too. */
const LONGEST = 3000;

/** Marks `table` and numbers the tables: what two adjacent ones are told apart by. Linear in the stretches. */
export function markHtmlTables(segments: readonly Segment[], marks: readonly Mark[]): void {
  const opens = (at: number): boolean => {
    const text = segments[at]?.text ?? '';
    return text.includes('<') && OPENS.test(text);
  };
  if (!segments.some((_, at) => opens(at))) return;
  const closeOf = closesOf(segments);
  let number = 0;
  for (let i = 0; i < segments.length; i++) {
    const end = opens(i) ? closeOf(i) : -1;
    if (end < 0) continue;
    number++;
    for (const mark of marks.slice(i, end + 1)) {
      mark.kind = 'table';
      mark.grid = number;
    }
    i = end;
  }
}

/** Asked for the stretch a table begins in, the one it ends in; -1 where it has no end that is its own. */
function closesOf(segments: readonly Segment[]): (start: number) => number {
  const close = new Int32Array(segments.length).fill(-1);
  // The first stretch without a tag from each one on.
  const untagged = new Int32Array(segments.length + LONGEST + 1).fill(segments.length);
  for (let i = segments.length - 1; i >= 0; i--) {
    const text = segments[i]?.text ?? '';
    const tagged = text.includes('<');
    close[i] = tagged && CLOSES.test(text) ? i : (close[i + 1] ?? -1);
    untagged[i] = tagged ? (untagged[i + 1] ?? segments.length) : i;
  }
  return (start) => {
    const end = close[start] ?? -1;
    return end < start + LONGEST || end < (untagged[start + LONGEST] ?? 0) ? end : -1;
  };
}
