/** A review and a refresh in a line. */
import type { Refreshed } from '../../excel';
import type { RefreshDiff } from '../../tables';
import type { Strings } from '../strings';

/** `新增 2 行 · 更改 3 格`, whatever there is of each; says so where the data brings nothing. */
export function diffSummary({ added, changed, gone, back }: RefreshDiff, { refresh }: Strings): string {
  const words = refresh.summary;
  const cells = (kind: string): number => changed.filter((cell) => cell.kind === kind).length;
  const parts = counted([
    [cells('both'), words.both],
    [cells('data'), words.changed],
    [added.length, words.added],
    [gone.filter(({ marked }) => !marked).length, words.gone],
    [back.length, words.back],
  ]);
  return parts.length === 0 ? words.nothing : parts.join(' · ');
}

/** What was written, whatever there is of each. */
export function doneSummary(done: Refreshed, { refresh }: Strings): string {
  const words = refresh.doneParts;
  return counted([
    [done.added, words.added],
    [done.changed, words.changed],
    [done.struck, words.struck],
    [done.unstruck, words.unstruck],
    [done.restored, words.restored],
    [done.removed, words.removed],
  ]).join(' · ');
}

function counted(parts: readonly (readonly [number, (count: number) => string])[]): string[] {
  return parts.filter(([count]) => count > 0).map(([count, say]) => say(count));
}
