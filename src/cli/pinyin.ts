/**
 * `npm run pinyin` writes src/query/pinyin-data.json: how each of the 6763 characters of GB 2312 is read, taken from
 * pinyin-pro. The library itself is 90 KB gzipped; the table is 7 KB and is there before the first answer.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pinyin } from 'pinyin-pro';

export const PINYIN_DATA = join(__dirname, '../query/pinyin-data.json');

/** Characters of level 1 come first; only theirs get a second reading (银行, 重庆), which a name may well use. */
const LEVEL_1 = 3755;
/** First printable character of an index: `0`. 64 to a digit. */
const ZERO = 48;

/** What stands in pinyin-data.json; src/query/pinyin.ts reads it. */
export interface PinyinData {
  /** Syllables without tone, ü as v, blank between them. */
  readonly syllables: string;
  /** For each character of GB 2312 in its order the high and, apart, the low digit of its syllable's place. */
  readonly high: string;
  readonly low: string;
  /** `行hang 长zhang`: the second reading of those that have one. */
  readonly second: string;
}

/** The Han characters of GB 2312 in its own order: level 1 by reading, level 2 by radical. */
export function gb2312(): string[] {
  const decoder = new TextDecoder('gbk');
  const all: string[] = [];
  for (let row = 0xb0; row <= 0xf7; row++) {
    for (let cell = 0xa1; cell <= 0xfe; cell++) {
      const character = decoder.decode(new Uint8Array([row, cell]));
      if (/^[\u4e00-\u9fff]$/.test(character)) all.push(character);
    }
  }
  return all;
}

function readings(character: string): string[] {
  const all = pinyin(character, { toneType: 'none', multiple: true, type: 'array', v: true });
  return [...new Set(all.map((reading) => reading.replaceAll('ü', 'v')))];
}

/** The table as it stands in the file. */
export function pinyinData(): PinyinData {
  const characters = gb2312();
  const first = characters.map((character) => readings(character)[0] ?? '');
  const syllables = [...new Set(first)].sort();
  const place = new Map(syllables.map((syllable, index) => [syllable, index]));
  const digits = (of: (index: number) => number): string =>
    first.map((syllable) => String.fromCharCode(ZERO + of(place.get(syllable) ?? 0))).join('');
  const second = characters.slice(0, LEVEL_1).flatMap((character) => {
    const other = readings(character)[1];
    return other === undefined ? [] : [character + other];
  });
  return {
    syllables: syllables.join(' '),
    high: digits((index) => Math.floor(index / 64)),
    low: digits((index) => index % 64),
    second: second.join(' '),
  };
}

if (require.main === module) writeFileSync(PINYIN_DATA, `${JSON.stringify(pinyinData(), null, 2)}\n`);
