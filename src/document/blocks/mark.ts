/** What the passes write: one mark per segment. A later pass never changes what an earlier one decided. */
import type { BlockKind } from '../document';

export interface Mark {
  kind: BlockKind | null;
  /** Label of the exhibit the segment belongs to. */
  exhibit: string | null;
  /** Title of the section that starts here, as printed without marks; null where none does. */
  opens: string | null;
  /** Number of the HTML table it belongs to; absent outside one. */
  grid?: number;
}

/** An unmarked place for each of `count` segments. */
export function blankMarks(count: number): Mark[] {
  return Array.from({ length: count }, () => ({ kind: null, exhibit: null, opens: null }));
}
