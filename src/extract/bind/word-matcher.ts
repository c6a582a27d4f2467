/** Finds many fixed words in one pass over a trie; the longest word wins, Latin letters in any case. */

export interface WordHit<T> {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly value: T;
}

interface Node<T> {
  readonly next: Map<number, Node<T>>;
  value: T | undefined;
}

/** What `{T}` in a word stands for, as normalised text prints it. */
const TOKEN_FORMS = [
  'Token',
  'Tokens',
  '词元',
  'Token(词元)',
  'Token (词元)',
  '词元(Token)',
  'Tokens(词元)',
  'Tokens (词元)',
];

function spellings(word: string): string[] {
  return word.includes('{T}') ? TOKEN_FORMS.map((form) => word.replace('{T}', form)) : [word];
}

function isLatin(code: number): boolean {
  return (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
}

/** True where the word would begin or end inside a longer Latin word. */
function cutsLatin(text: string, start: number, end: number): boolean {
  const touches = (inner: number, outer: number): boolean =>
    isLatin(text.charCodeAt(inner)) && isLatin(text.charCodeAt(outer));
  return touches(start, start - 1) || touches(end - 1, end);
}

const PAIRS = 0x10000;

/** A number below PAIRS for two units that follow each other; other pairs may share it. */
function pairOf(first: number, second: number): number {
  return (first * 31 + second) & (PAIRS - 1);
}

/** The UTF-16 unit at `index`, Latin capitals in lower case; 0 past the end, so that every look stays a small whole number. */
function lowerAt(text: string, index: number): number {
  if (index >= text.length) return 0;
  const unit = text.charCodeAt(index);
  return unit >= 0x41 && unit <= 0x5a ? unit + 0x20 : unit;
}

/**
 * Compiles words to a finder. Where a word is listed twice the first entry wins. The finder gives non-overlapping hits from
 * left to right; its time is the length of the text times the longest word at worst.
 */
export function wordMatcher<T>(
  entries: readonly (readonly [word: string, value: T])[],
): (text: string) => WordHit<T>[] {
  const root: Node<T> = { next: new Map(), value: undefined };
  // Where no word begins with these two units, one look is all a place costs.
  const pairs = new Uint8Array(PAIRS);
  const oneUnit = new Uint8Array(PAIRS);
  for (const [word, value] of entries) {
    for (const spelling of spellings(word)) {
      let node = root;
      for (const character of spelling.toLowerCase()) {
        const code = character.charCodeAt(0);
        let child = node.next.get(code);
        if (!child) node.next.set(code, (child = { next: new Map(), value: undefined }));
        node = child;
      }
      node.value ??= value;
      const lower = spelling.toLowerCase();
      if (lower.length > 1) pairs[pairOf(lower.charCodeAt(0), lower.charCodeAt(1))] = 1;
      else oneUnit[lower.charCodeAt(0)] = 1;
    }
  }

  return (text) => {
    const hits: WordHit<T>[] = [];
    let first = lowerAt(text, 0);
    for (let start = 0; start < text.length;) {
      const second = lowerAt(text, start + 1);
      if (pairs[pairOf(first, second)] === 0 && oneUnit[first] === 0) {
        start++;
        first = second;
        continue;
      }
      let node: Node<T> | undefined = root.next.get(first);
      let end = -1;
      let value: T | undefined;
      for (let at = start + 1; node; at++) {
        if (node.value !== undefined && !cutsLatin(text, start, at)) {
          end = at;
          value = node.value;
        }
        node = at < text.length ? node.next.get(lowerAt(text, at)) : undefined;
      }
      if (value === undefined) start++;
      else {
        hits.push({ start, end, text: text.slice(start, end), value });
        start = end;
      }
      first = lowerAt(text, start);
    }
    return hits;
  };
}
