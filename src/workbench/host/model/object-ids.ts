/** Ids of comments and format rules, as Excel writes them: GUIDs in braces. */
import type { HostContext } from '../wire/class-record';

/** The next one that is free in the workbook: tests and files can be compared, as nothing in it is left to chance. */
export function newId(host: HostContext): string {
  const taken = new Set(
    host.workbook.objects
      .list()
      .flatMap((each) => [each.id, ...(each.kind === 'comment' ? each.replies.map(({ id }) => id) : [])]),
  );
  for (let number = 1; ; number += 1) {
    const id = `{00000000-0000-4000-8000-${number.toString(16).toUpperCase().padStart(12, '0')}}`;
    if (!taken.has(id)) return id;
  }
}
