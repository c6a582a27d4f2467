/** What makes two calls the same question, so that many cells share one answer. */

let ranges = 0;

/**
 * The function and its arguments as one text: a range of one cell and a value with a card count as their value, text without
 * blanks around it. A range of several cells shares with nobody, as comparing it would cost more than asking again. What is
 * no value at all counts as left out.
 */
export function queryKey(id: string, args: readonly unknown[]): string {
  const parts = args.map(part);
  while (parts.at(-1) === '') parts.pop();
  return [id, ...parts].join('\u0001');
}

/** The first letter tells the types apart: 46082 is a date, "46082" a text. */
function part(value: unknown): string {
  if (value === null || value === undefined || value === '') return '';
  if (typeof value === 'string') return `s${value.trim()}`;
  if (typeof value === 'number') return `n${value}`;
  if (typeof value === 'boolean') return `b${String(value)}`;
  if (Array.isArray(value)) return partOfRange(value);
  if (typeof value !== 'object') return '';
  if ('code' in value) return `e${String(value.code)}`;
  return 'basicValue' in value ? part(value.basicValue) : '';
}

function partOfRange(rows: readonly unknown[]): string {
  const first: unknown = rows[0];
  const cells = Array.isArray(first) ? first : rows;
  return rows.length === 1 && cells.length === 1 ? part(cells[0]) : `r${(ranges += 1)}`;
}
