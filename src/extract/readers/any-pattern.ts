/** Many sticky patterns asked at once: whether any of them matches at a place. */

/**
 * One sticky pattern that matches where any of `patterns` does. They must share their flags and name no group; groups referred
 * to by number are renumbered.
 */
export function anyPattern(patterns: readonly RegExp[]): RegExp {
  let groups = 0;
  const sources = patterns.map(({ source }) => {
    const own = source.replace(/\\([1-9])/g, (_, group: string) => `\\${Number(group) + groups}`);
    groups += groupsOf(source);
    return own;
  });
  return new RegExp(sources.map((source) => `(?:${source})`).join('|'), 'y');
}

/** How many groups the pattern captures. */
function groupsOf(source: string): number {
  return (new RegExp(`${source}|`).exec('')?.length ?? 1) - 1;
}
