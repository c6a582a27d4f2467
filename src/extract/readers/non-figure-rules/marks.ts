/** Stretches beginning with a bracket or a Han character: (1), (0755) 8322…, 第13代, 十五五, 图表4, 邮编. */
import { PLAN_NAMES, WHOLE_NAMES } from '../../lexicon/names-with-digits';
import type { NonFigureRule } from './rule';
import { readRank } from '../rank';
import { WordTable } from '../word-table';
import { closes, matchEnd } from './shape';

const BRACKET_MARK = /\(\d{1,2}\)/y;
const BRACKET_PHONE = /\((?:0\d{2,3}|\+?86-?\d{2,3})\) ?\d{3,4}[ -]?\d{4}(?!\d)/y;
/** 国发〔2025〕12号: the number of an official document, its year in brackets of any kind. */
const DOCUMENT = /[([〔](?:19|20)\d{2}[)\]〕]第?\d{1,5}号文?/y;
const ORDINAL = /第\d{1,4}(?:个?季度|[代届章节条款次期个部批轮方梯页大项阶类版名位家集回])?/y;
const PAGE = /第\d{1,4}页(?:[,/共]*\d{1,4}页?)?/y;
const EXHIBIT = /(?:附?图表|附图|附表|图|表)[\d]{1,3}(?:[-.]\d{1,2})?(?![\d%])/y;
const POSTCODE = /邮[编政]?编?码?[:：]? ?\d{6}/y;
const PLAN_PERIOD = /["”]?(?:期间|时期|规划期|期末|末|期初|初)/y;
const BEFORE_EXHIBIT = '代发列报年填申一';

const PLANS = new WordTable(PLAN_NAMES.map((name) => [name, true] as const));
const NAMES = new WordTable(WHOLE_NAMES.map((name) => [name.toLowerCase(), true] as const));

/** (1) opening or closing a phrase; alone in a cell it is a negative figure. */
function readBracketMark(text: string, index: number): number {
  const end = matchEnd(BRACKET_MARK, text, index);
  if (end < 0) return -1;
  return (index === 0 || closes(text, index - 1)) && closes(text, end) ? -1 : end;
}

/** 第13代, 第10个季度: an ordinal that is no place in a ranking; 第4季度 belongs to the reader of periods. */
function readOrdinal(text: string, index: number): number {
  const end = matchEnd(ORDINAL, text, index);
  if (end < 0 || readRank(text, index) !== null) return -1;
  const quarter = /^第[1-4]季度/.test(text.slice(index, index + 4));
  return quarter ? -1 : end;
}

/** 十五五规划 names a plan; 十五五期间 is a period. */
function readPlan(text: string, index: number): number {
  const end = PLANS.at(text, index)?.end ?? -1;
  return end > 0 && matchEnd(PLAN_PERIOD, text, end) > 0 ? -1 : end;
}

function readExhibit(text: string, index: number): number {
  const end = matchEnd(EXHIBIT, text, index);
  if (end < 0) return -1;
  const before = text[index - 1];
  if (text[index] === '表' && before !== undefined && BEFORE_EXHIBIT.includes(before)) return -1;
  return '万亿元倍年月个'.includes(text[end] ?? ' ') ? -1 : end;
}

export const MARK_RULES: readonly NonFigureRule[] = [
  { name: 'document-number', reason: 'code', starts: '(〔[', read: (text, index) => matchEnd(DOCUMENT, text, index) },
  {
    name: 'telephone-in-brackets',
    reason: 'phone',
    starts: '(',
    read: (text, index) => matchEnd(BRACKET_PHONE, text, index),
  },
  { name: 'list-mark-in-brackets', reason: 'list_mark', starts: '(', read: readBracketMark },
  { name: 'page', reason: 'page_number', starts: '第', read: (text, index) => matchEnd(PAGE, text, index) },
  { name: 'ordinal', reason: 'ordinal', starts: '第', read: readOrdinal },
  { name: 'plan', reason: 'plan_name', read: readPlan },
  { name: 'whole-name-in-han', reason: 'name', read: (text, index) => NAMES.at(text, index)?.end ?? -1 },
  { name: 'exhibit-label', reason: 'exhibit_label', starts: '附图表', read: readExhibit },
  { name: 'postcode', reason: 'postcode', starts: '邮', read: (text, index) => matchEnd(POSTCODE, text, index) },
];
