/**
 * Answers remembered per catalog: a column of formulas asks the same few names and periods again and again, and inserting
 * a row makes Excel ask them all once more. A new catalog (after any change of the store) starts with nothing remembered.
 */
import type { Catalog } from './catalog';
import { Problem } from './problem';

/**
 * A sheet with more different questions than this starts over; it costs time, not correctness. A remembered answer takes
 * about 200 bytes, and a workbook with a hundred thousand formulas of ours is a large one.
 */
const MOST = 200_000;

type Key = string | number | null;
type Answered<Result> = Result | Problem;

/** Maps in maps rather than one joined key: joining makes a new text for every question, which costs more than the answer. */
type Level<Result> = Map<Key, Map<Key, Map<Key, Answered<Result>>>>;

/**
 * `make`, remembered: equal keys of one catalog give the very same result, or the very same Problem (a column of misspelt
 * names would else be compared with every name again and again). Other exceptions are not remembered. 46082 and "46082" are
 * different keys: one is a date cell, the other a text.
 */
export function memoised<A extends Key, B extends Key, C extends Key, Result extends object>(
  make: (catalog: Catalog, a: A, b: B, c: C) => Result,
): (catalog: Catalog, a: A, b: B, c: C) => Result {
  const known = new WeakMap<Catalog, { answers: Level<Result>; size: number }>();
  let last: { catalog: Catalog; memory: { answers: Level<Result>; size: number } } | null = null;

  function memoryOf(catalog: Catalog): { answers: Level<Result>; size: number } {
    if (last?.catalog === catalog) return last.memory;
    let memory = known.get(catalog);
    if (!memory) known.set(catalog, (memory = { answers: new Map(), size: 0 }));
    last = { catalog, memory };
    return memory;
  }

  return (catalog, a, b, c) => {
    const memory = memoryOf(catalog);
    const old = memory.answers.get(a)?.get(b)?.get(c);
    const result = old ?? attempt(make, catalog, a, b, c);
    if (old === undefined) keep(memory, a, b, c, result);
    if (result instanceof Problem) throw result;
    return result;
  };

  function keep(
    memory: { answers: Level<Result>; size: number },
    a: Key,
    b: Key,
    c: Key,
    result: Answered<Result>,
  ): void {
    if (memory.size >= MOST) {
      memory.answers.clear();
      memory.size = 0;
    }
    const ofA = child(memory.answers, a);
    child(ofA, b).set(c, result);
    memory.size += 1;
  }
}

function attempt<A, B, C, Result>(
  make: (catalog: Catalog, a: A, b: B, c: C) => Result,
  ...question: [Catalog, A, B, C]
): Answered<Result> {
  try {
    return make(...question);
  } catch (problem) {
    if (problem instanceof Problem) return problem as Problem;
    throw problem;
  }
}

function child<K, V>(map: Map<K, Map<Key, V>>, key: K): Map<Key, V> {
  let found = map.get(key);
  if (!found) map.set(key, (found = new Map<Key, V>()));
  return found;
}
