/**
 * Answers remembered per catalog: a column of formulas asks the same few names and periods again and again, and inserting
 * a row makes Excel ask them all once more. A new catalog (after any change of the store) starts with nothing remembered.
 */
import type { Catalog } from './catalog';

/** A sheet with more different questions than this starts over; it costs time, not correctness. */
const MOST = 50_000;

type Key = string | number | null;

/** `make`, remembered: equal keys of one catalog give the very same result. What `make` throws is not remembered. */
export function memoised<Keys extends readonly Key[], Result extends object>(
  make: (catalog: Catalog, ...keys: Keys) => Result,
): (catalog: Catalog, ...keys: Keys) => Result {
  const known = new WeakMap<Catalog, Map<string, Result>>();
  return (catalog, ...keys) => {
    let answers = known.get(catalog);
    if (!answers) known.set(catalog, (answers = new Map<string, Result>()));
    const key = keyOf(keys);
    const old = answers.get(key);
    if (old) return old;
    const result = make(catalog, ...keys);
    if (answers.size >= MOST) answers.clear();
    answers.set(key, result);
    return result;
  };
}

/** 46082 and "46082" are different keys: one is a date cell, the other a text. */
function keyOf(keys: readonly Key[]): string {
  let key = '';
  for (const part of keys) key += `${typeof part}${part}\u0000`;
  return key;
}
