/** How much a review found. */
import type { RefreshDiff } from '../../tables';

/** Changes that the data brings: rows added, newly gone or back, and cells. What only the user changed is none. */
export function dataChanges({ added, changed, gone, back }: RefreshDiff): number {
  const cells = changed.filter(({ kind }) => kind !== 'user').length;
  return added.length + gone.filter(({ marked }) => !marked).length + back.length + cells;
}

/** True where there is something she may choose though the data brings nothing: her own changes, rows marked or deleted before. */
export function hasChoices({ changed, gone, deleted }: RefreshDiff): boolean {
  return changed.length + gone.length + deleted.length > 0;
}
