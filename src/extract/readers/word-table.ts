/** Longest match of a closed list of words at a place of the text, forwards or backwards. */

export interface WordMatch<T> {
  readonly word: string;
  readonly start: number;
  readonly end: number;
  readonly value: T;
}

interface Row<T> {
  readonly word: string;
  readonly value: T;
}

/** Words are found by their first (or last) character, longest first, so a lookup touches only the few that could match. */
export class WordTable<T> {
  private readonly byFirst = new Map<number, Row<T>[]>();
  private readonly byLast = new Map<number, Row<T>[]>();

  /** Latin letters match in any case: list them in lower case. */
  constructor(rows: Iterable<readonly [string, T]>) {
    for (const [word, value] of rows) {
      if (word !== '') {
        push(this.byFirst, lower(word.charCodeAt(0)), { word, value });
        push(this.byLast, lower(word.charCodeAt(word.length - 1)), { word, value });
      }
    }
    for (const table of [this.byFirst, this.byLast]) {
      for (const bucket of table.values()) bucket.sort((a, b) => b.word.length - a.word.length);
    }
  }

  /** The longest word starting at `index`, or null. */
  at(text: string, index: number): WordMatch<T> | null {
    for (const row of this.byFirst.get(lower(text.charCodeAt(index))) ?? []) {
      if (same(text, index, row.word)) {
        return { word: row.word, value: row.value, start: index, end: index + row.word.length };
      }
    }
    return null;
  }

  /** The longest word ending just before `index`, or null. */
  before(text: string, index: number): WordMatch<T> | null {
    if (index === 0) return null;
    for (const row of this.byLast.get(lower(text.charCodeAt(index - 1))) ?? []) {
      const start = index - row.word.length;
      if (start >= 0 && same(text, start, row.word)) return { word: row.word, value: row.value, start, end: index };
    }
    return null;
  }
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

function lower(unit: number): number {
  return unit >= 0x41 && unit <= 0x5a ? unit + 0x20 : unit;
}

function same(text: string, index: number, word: string): boolean {
  if (index + word.length > text.length) return false;
  for (let i = 0; i < word.length; i++) {
    if (lower(text.charCodeAt(index + i)) !== lower(word.charCodeAt(i))) return false;
  }
  return true;
}
