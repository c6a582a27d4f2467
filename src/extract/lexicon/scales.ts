/** Words that multiply the number before them, as powers of ten. Letters are scales only directly after a digit: 355B, 28.5T. */

/** Longest match wins, so 万亿 is one scale of 12 and not 万 with a unit 亿. */
export const SCALES: readonly (readonly [string, number])[] = [
  ['千万亿', 15],
  ['百万亿', 14],
  ['十万亿', 13],
  ['万亿', 12],
  ['千亿', 11],
  ['百亿', 10],
  ['十亿', 9],
  ['亿', 8],
  ['千万', 7],
  ['百万', 6],
  ['十万', 5],
  ['万', 4],
  ['千', 3],
  // Only before money (3兆元); 兆瓦 and 兆字节 are units of their own.
  ['兆', 12],
  ['百', 2],
  ['仟', 3],
  ['佰', 2],
  ['万万', 8],
  ['个亿', 8],
  ['trillion', 12],
  ['billion', 9],
  ['million', 6],
  ['thousand', 3],
  ['bn', 9],
  ['mn', 6],
  ['trn', 12],
];

/** Upper or lower case decides here: 128K is a length, 5m is a length of another kind and not read. */
export const LETTER_SCALES: Readonly<Record<string, number>> = { K: 3, k: 3, M: 6, B: 9, T: 12 };
