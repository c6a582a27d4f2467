/**
 * Names typed as they sound: doubao or db for 豆包, and 逗包 for it too. For messages and lists only; no answer comes from here.
 * The readings are pinyin-pro's, as a table (`npm run pinyin`), since the library would triple what the page loads first.
 */
import data from './pinyin-data.json';

/** First printable character of a digit in the table, as src/cli/pinyin.ts writes it. */
const ZERO = 48;

let table: ReadonlyMap<string, readonly string[]> | null = null;

/** Readings of a Han character without tone, the usual one first; none for what GB 2312 does not have. */
export function readingsOf(character: string): readonly string[] {
  table ??= readTable();
  return table.get(character) ?? [];
}

/** Decoded at the first question, not at the start. The order of the characters is GB 2312's, which every browser knows. */
function readTable(): ReadonlyMap<string, readonly string[]> {
  const readings = new Map<string, readonly string[]>();
  if (typeof TextDecoder === 'undefined') return readings;
  const syllables = data.syllables.split(' ');
  const decoder = new TextDecoder('gbk');
  let place = 0;
  for (let row = 0xb0; row <= 0xf7; row++) {
    for (let cell = 0xa1; cell <= 0xfe; cell++) {
      const character = decoder.decode(new Uint8Array([row, cell]));
      if (!/^[\u4e00-\u9fff]$/.test(character)) continue;
      const index = (data.high.charCodeAt(place) - ZERO) * 64 + data.low.charCodeAt(place) - ZERO;
      readings.set(character, [syllables[index] ?? '']);
      place += 1;
    }
  }
  for (const pair of data.second.split(' ')) {
    const [character = ''] = pair;
    readings.set(character, [...(readings.get(character) ?? []), pair.slice(1)]);
  }
  return readings;
}

/** The key of a name as it sounds, by the usual readings: 豆包2.0 is doubao2.0. What has no reading stays. */
export function soundOf(key: string): string {
  return [...key].map((character) => readingsOf(character)[0] ?? character).join('');
}

/** How Latin letters stand for a name; the order is that of likeness. */
export const SOUNDS = ['whole', 'initials', 'beginning', 'inside'] as const;
export type Sound = (typeof SOUNDS)[number];

/**
 * How `asked` (a key of Latin letters and digits, at least two) spells out `name` (a key with Han characters): each
 * character by its whole syllable (dou), by its first letter (d, or zh), or cut short at the end of what was typed. Null where
 * it does not, and where no Han character is spelt: that is no matter of sound.
 */
export function soundsLike(asked: string, name: string): Sound | null {
  if (!/^[a-z][a-z0-9.]+$/.test(asked) || !/[\u4e00-\u9fff]/.test(name)) return null;
  const characters = [...name];
  for (let start = 0; start < characters.length; start++) {
    const spelt = spells(asked, characters, start);
    if (spelt === null) continue;
    if (start > 0) return 'inside';
    return spelt.rest ? 'beginning' : spelt.short ? 'initials' : 'whole';
  }
  return null;
}

interface Spelt {
  /** Some character by its first letters only. */
  readonly short: boolean;
  /** Characters are left over. */
  readonly rest: boolean;
}

/** Follows every way to spell from `start` at once, so that time grows with the lengths and no faster. */
function spells(asked: string, characters: readonly string[], start: number): Spelt | null {
  let whole = new Set([0]);
  let short = new Set<number>();
  let han = false;
  for (let i = start; i < characters.length; i++) {
    const readings = readingsOf(characters[i] ?? '');
    const [wholeNext, shortNext] = [new Set<number>(), new Set<number>()];
    const step = (from: number, part: string, into: Set<number>): void => {
      if (asked.startsWith(part, from)) into.add(from + part.length);
    };
    for (const [places, full] of [
      [whole, wholeNext],
      [short, shortNext],
    ] as const) {
      for (const from of places) {
        if (readings.length === 0) step(from, characters[i] ?? '', full);
        for (const reading of readings) {
          step(from, reading, full);
          step(from, reading.charAt(0), shortNext);
          step(from, reading.slice(0, 2), shortNext);
          if (reading.length > 1 && from < asked.length && reading.startsWith(asked.slice(from)))
            shortNext.add(asked.length);
        }
      }
    }
    if (readings.length > 0) han = true;
    const rest = i < characters.length - 1;
    if (han && wholeNext.has(asked.length)) return { short: false, rest };
    if (han && shortNext.has(asked.length)) return { short: true, rest };
    [whole, short] = [wholeNext, shortNext];
    if (whole.size + short.size === 0) return null;
  }
  return null;
}
