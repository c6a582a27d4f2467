/** The words around a figure that belong to it: qualifier and direction before, qualifier behind. */
import type { Direction, Qualifier } from '../../facts/fact';
import { DIRECTIONS, LEVEL_MARKS, type DirectionSense } from '../lexicon/directions';
import { AFTER_FIGURE, BEFORE_FIGURE, FILLERS, NOT_AFTER, NOT_QUALIFIERS } from '../lexicon/qualifiers';
import { WordTable } from './word-table';

type Word =
  | { readonly is: 'qualifier'; readonly qualifier: Qualifier }
  | { readonly is: 'direction'; readonly sense: DirectionSense }
  | { readonly is: 'level' }
  | { readonly is: 'filler' };

const BEFORE_TABLE = new WordTable<Word>([
  ...FILLERS.map((word) => [word, { is: 'filler' }] as const),
  ...LEVEL_MARKS.map((word) => [word, { is: 'level' }] as const),
  ...BEFORE_FIGURE.map(([word, qualifier]) => [word, { is: 'qualifier', qualifier }] as const),
  ...DIRECTIONS.map(([word, sense]) => [word, { is: 'direction', sense }] as const),
]);
const AFTER_TABLE = new WordTable(AFTER_FIGURE);
const NOT_QUALIFIER_TABLE = new WordTable(NOT_QUALIFIERS.map((word) => [word, true] as const));
const NOT_AFTER_TABLE = new WordTable(NOT_AFTER.map((word) => [word, true] as const));
const MAX_WORDS = 6;

export interface WordsBefore {
  /** Where the first of them begins. */
  readonly start: number;
  readonly qualifier: Qualifier | null;
  readonly sense: DirectionSense | null;
  readonly level: boolean;
}

/**
 * Reads backwards from the figure: 同比增长约3倍 gives up and approx, 最高上涨30% gives up and lte. Stops at the first word that is
 * neither qualifier, direction nor filler; of two qualifiers the nearer counts, except that 最高/至少 outrank 达.
 */
export function wordsBefore(text: string, index: number): WordsBefore {
  let start = index;
  let qualifier: Qualifier | null = null;
  let sense: DirectionSense | null = null;
  let level = false;
  let at = index;
  for (let count = 0; count < MAX_WORDS; count++) {
    if (text.charCodeAt(at - 1) === 0x20) at--;
    const match = BEFORE_TABLE.before(text, at);
    if (match === null) break;
    const word = match.value;
    if (word.is === 'qualifier') {
      if (match.word.length === 1 && NOT_QUALIFIER_TABLE.before(text, at) !== null) break;
      if (qualifier === null || qualifier === 'exact') qualifier = word.qualifier;
    } else if (word.is === 'direction') {
      if (sense !== null) break;
      sense = word.sense;
      level = level && !(match.word.endsWith('幅') || match.word.startsWith('净'));
    } else if (word.is === 'level') {
      level = sense === null;
    }
    at = match.start;
    if (word.is === 'qualifier' || word.is === 'direction') start = at;
  }
  return { start, qualifier, sense, level: level && sense !== null };
}

/** The qualifier behind the figure (以上, 左右, 起), or null. 起 counts only where `measured`: 30%起 but not 5起事件. */
export function wordAfter(
  text: string,
  index: number,
  measured: boolean,
): { end: number; qualifier: Qualifier } | null {
  const match = AFTER_TABLE.at(text, index);
  if (match === null || NOT_AFTER_TABLE.at(text, index) !== null) return null;
  if (match.value === 'at_least' && !(measured && !startsWord(text, match.end))) return null;
  return { end: match.end, qualifier: match.value };
}

/** 起 followed by 诉, 初 and the like is part of another word. */
function startsWord(text: string, index: number): boolean {
  return '诉初因源步草伏重飞'.includes(text[index] ?? ' ');
}

export function directionOf(sense: DirectionSense | null): Direction {
  return sense === 'up' || sense === 'down' ? sense : 'none';
}

/** True where the word makes a change negative. */
export function fallsBy(sense: DirectionSense | null): boolean {
  return sense === 'down' || sense === 'loss';
}
