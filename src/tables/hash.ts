/** Short fingerprints of values: to see that something changed, not to keep secrets. */

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Characters a hash has; each stands for six bits. */
export const HASH_LENGTH = 4;

/** 32-bit FNV-1a with the last mix of MurmurHash3, so that nearby texts differ in every bit. */
function hash32(text: string, seed: number): number {
  let hash = 0x811c9dc5 ^ seed;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** 24 bits in four characters: one change in 17 million goes unseen. */
export function shortHash(text: string, seed = 0): string {
  const hash = hash32(text, seed);
  return [26, 20, 14, 8].map((shift) => DIGITS.charAt((hash >>> shift) & 63)).join('');
}

/** 48 bits in eight characters: for telling a hundred thousand rows apart. */
export function longHash(text: string): string {
  return shortHash(text, 1) + shortHash(text, 2);
}
