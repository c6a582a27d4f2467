/** Marks HTML tables: every stretch from a table's opening tag to its end, whatever its lines look like. */
import type { Mark } from './mark';
import type { Segment } from './segment';

const OPENS = /<table[\s>]/i;
const CLOSES = /<\/table\s*>/i;
/** Stretches; an opening tag without an end this near is a piece of text. */
const LONGEST = 3000;

/** Marks `table` and numbers the tables: what two adjacent ones are told apart by. */
export function markHtmlTables(segments: readonly Segment[], marks: readonly Mark[]): void {
  let number = 0;
  for (let i = 0; i < segments.length; i++) {
    if (!segments[i]?.text.includes('<') || !OPENS.test(segments[i]?.text ?? '')) continue;
    const end = closeOf(segments, i);
    if (end < 0) continue;
    number++;
    for (const mark of marks.slice(i, end + 1)) {
      mark.kind = 'table';
      mark.grid = number;
    }
    i = end;
  }
}

function closeOf(segments: readonly Segment[], start: number): number {
  for (let i = start; i < segments.length && i < start + LONGEST; i++) {
    const text = segments[i]?.text ?? '';
    if (text.includes('<') && CLOSES.test(text)) return i;
  }
  return -1;
}
