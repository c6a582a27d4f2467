/** Names of Excel tables: a fixed prefix, so that a person and the add-in both see whose table it is. */

/** Every table of ours starts with it; identity in the workbook's settings is the first mark, this the second. */
export const TABLE_PREFIX = 'Yanbiao_';

/** Excel allows 255 characters; short names stay readable in formulas. */
const LONGEST = 60;

/** What Excel is not known to take in a name: all but letters, digits and `_`; and characters outside the basic plane. */
const DOUBTFUL = /(?:[^\p{L}\p{Nd}_]|[\u{10000}-\u{10ffff}])+/gu;

/**
 * The table name for a readable part: letters (any script), digits and `_` stay, everything else becomes `_`.
 * The prefix makes sure it starts with a letter and cannot be read as a cell address.
 */
export function tableName(readable: string): string {
  const safe = readable.replace(DOUBTFUL, '_').replace(/^_+|_+$/g, '');
  return (TABLE_PREFIX + (safe || 'Table')).slice(0, LONGEST).replace(/_+$/, '');
}

/** The name, or the name with the first free suffix, among names already in the workbook (case does not matter there). */
export function freeTableName(name: string, taken: readonly string[]): string {
  const lower = new Set(taken.map((other) => other.toLowerCase()));
  if (!lower.has(name.toLowerCase())) return name;
  let n = 2;
  while (lower.has(`${name}_${n}`.toLowerCase())) n += 1;
  return `${name}_${n}`;
}
