/** Whether a cell would look the same: what is the same need not be sent. */

/** Compares numbers, texts, arrays, values with cards and errors by what is in them. */
export function sameValue(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  if (a instanceof Error || b instanceof Error) return sameError(a, b);
  const names = Object.keys(a);
  if (names.length !== Object.keys(b).length) return false;
  return names.every(
    (name) => name in b && sameValue((a as Record<string, unknown>)[name], (b as Record<string, unknown>)[name]),
  );
}

/** An error's message is no property that can be listed. */
function sameError(a: object, b: object): boolean {
  const [one, other] = [a, b] as { code?: unknown; message?: unknown }[];
  return a instanceof Error && b instanceof Error && one?.code === other?.code && a.message === b.message;
}
