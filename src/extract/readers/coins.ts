/** 角 and 分 right behind an amount in yuan: 123元1角1分 is one amount, 123.11. */
import { add, multiply } from '../../facts/decimal';
import { chineseDigit } from './chinese-number';

const COINS =
  /(?:([1-9一二两三四五六七八九壹贰叁肆伍陆柒捌玖])[角毛])?(?:零?([1-9一二两三四五六七八九壹贰叁肆伍陆柒捌玖])分)?[钱整正]?/y;
const YUAN = ['元', '块', '圆'];

/** Where the coins behind an amount whose unit ends at `index` end and what they are worth in yuan; null where there are none. */
export function readCoins(text: string, index: number, unitWord: string | null): { end: number; value: number } | null {
  if (unitWord === null || !YUAN.includes(unitWord)) return null;
  COINS.lastIndex = index;
  const match = COINS.exec(text);
  if (match === null || (match[1] === undefined && match[2] === undefined)) return null;
  return { end: index + match[0].length, value: add(multiply(digit(match[1]), 0.1), multiply(digit(match[2]), 0.01)) };
}

function digit(character: string | undefined): number {
  return character === undefined ? 0 : (chineseDigit(character) ?? Number(character));
}
