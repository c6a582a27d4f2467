/** Printed lists of companies to their names. */
import { RATING_WORDS } from '../../document/blocks/words';
import { NO_NAME, SUB_GROUPS } from './pick-words';

const PAUSE = /、|(?<=[\u4e00-\u9fffA-Z])(?:和|及)(?=[\u4e00-\u9fffA-Z])/;
const SEPARATOR = /[、,]|(?<=[\u4e00-\u9fffA-Z])(?:和|及)(?=[\u4e00-\u9fffA-Z])/;
const CODE = new RegExp(
  `\\s?[(](?:[^()]{0,12}(?<!\\d)(?:\\d{4,6}(?:\\.[A-Z]{1,3})?|[A-Z]{1,5}\\.[A-Z]{1,2})(?![\\d年])[^()]{0,12}|${RATING_WORDS}|未覆盖)[)]`,
  'g',
);
/** Numbers of a list: 1) (2) ③. */
const ITEM_MARK = /[(]?\d{1,2}[)]|[①-⑳]/;
/** 东方重工 300001.SZ: a code behind the name without brackets. */
const CODE_BEHIND = /\s?\d{4,6}\.[A-Z]{1,2}$/;
/** Characters; longer is a phrase. */
const LONGEST = 14;

/** The names of a list, 等 and what follows it dropped; empty when what stands there is a topic and no list of companies. */
export function namesIn(printed: string, listed: boolean): string[] {
  const own = withoutCodes(printed);
  if (listed) {
    const items = own.split(ITEM_MARK).filter((item) => item.trim() !== '');
    // 1)业绩确定的高端品;2)成本下行的大众品: numbered reasons, no companies.
    if (ITEM_MARK.test(own) && items.some((item) => afterQualifier(item) > 0)) return [];
    return items.flatMap((item) => item.split(SEPARATOR).map(bareName).filter(isName));
  }
  const names: string[] = [];
  for (const [i, clause] of own.split(/[,;。]/).entries()) {
    // 具备全球竞争力的某某: the names stand after the last 的 of the first clause, unless 的 is in the name itself.
    const list = (i === 0 ? clause.slice(afterQualifier(clause)) : clause).split(PAUSE).map(bareName);
    // In a sentence the first clause that is no list of names ends the pick.
    if (!list.every(isName)) break;
    names.push(...list);
  }
  return names;
}

/** 某某股份(300000.SZ,买入): the code and the rating in brackets are no part of the name. */
function withoutCodes(text: string): string {
  return text.replace(CODE, '');
}

/** True where a code in brackets shows that a stock is meant. */
export function holdsCode(text: string): boolean {
  return text.search(CODE) >= 0;
}

/** Parts of a list by semicolon, with the sub-group glued before its first name. */
export function subGroupsIn(sentence: string): { text: string; start: number; name: string }[] {
  const parts: { text: string; start: number; name: string }[] = [];
  let start = 0;
  for (const text of sentence.split(';')) {
    const lead = text.length - text.trimStart().length;
    const trimmed = text.trimStart();
    const colon = /^([^:、,]{2,10}):/.exec(trimmed);
    const name =
      colon?.[1] ?? SUB_GROUPS.find((word) => trimmed.startsWith(word) && trimmed.length > word.length) ?? '';
    const skip = colon ? colon[0].length : name.length;
    if (trimmed !== '') parts.push({ text: trimmed.slice(skip), start: start + lead + skip, name });
    start += text.length + 1;
  }
  return parts;
}

function afterQualifier(text: string): number {
  const at = text.lastIndexOf('的');
  // 美的集团
  return at <= 0 || text[at - 1] === '美' ? 0 : at + 1;
}

function bareName(text: string): string {
  return text
    .slice(afterQualifier(text))
    .replace(/(?<=.{2})等.*$/, '')
    .replace(/[\s;。]+$/, '')
    .replace(CODE_BEHIND, '')
    .trim();
}

function isName(text: string): boolean {
  if (text.length < 2 || text.length > LONGEST || NO_NAME.test(text)) return false;
  return /^[\u4e00-\u9fffA-Za-z][\u4e00-\u9fffA-Za-z0-9\-.&·*() ]*$/.test(text);
}
