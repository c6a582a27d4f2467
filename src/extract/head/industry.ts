/** The industry the report is about, by label, by series or by a line of its own. */
import type { FrontLine } from './front-lines';
import { INDUSTRIES, industryOf } from './industries';

const LABELLED = /^(?:所属|研究)?行业(?:名称|类别|分类)?\s*:\s*([\u4e00-\u9fffA-Za-z&/]{2,12})/;
const KIND = '(?:研究|周报|双周报|月报|日报|季报|年报|报告|跟踪|专题|深度|点评|动态|策略|快报|快评|简报|事件|周观点)';
const SERIES = new RegExp(`(?:^|[\\s—–|《-])([\\u4e00-\\u9fffA-Z]{2,8}?)行业(?:[\\u4e00-\\u9fff]{0,4})${KIND}`);
/** 行业专题 and the like: the word before 行业 is no industry. */
const NO_INDUSTRY = /^(?:证券|投资|公司|本|全|各|相关)$/;

/** `计算机`, in simplified characters; null where the title page names none. */
export function readIndustry(front: readonly FrontLine[]): string | null {
  const lines = front.filter(({ related, top }) => top && !related).map(({ plain }) => plain);
  for (const line of lines) {
    const labelled = LABELLED.exec(line)?.[1];
    if (labelled) return labelled;
  }
  for (const line of lines) {
    const named = SERIES.exec(line)?.[1];
    if (named && !NO_INDUSTRY.test(named)) return named;
  }
  const alone = lines.flatMap((line) => industryOf(line) ?? [])[0];
  if (alone !== undefined) return alone;
  // 电子 | 证券研究报告: labels in a row.
  const inRow = lines
    .flatMap((line) => (/[|/]/.test(line) ? line.split(/\s*[|/]\s*/) : []))
    .flatMap((part) => industryOf(part) ?? [])[0];
  if (inRow !== undefined) return inRow;
  // 海外科技周报 holds 海外 and 科技, too: the longest word wins.
  const inSeries = lines
    .filter((line) => /周报|月报|日报|专题|深度|点评/.test(line))
    .flatMap((line) => INDUSTRIES.filter((word) => line.includes(word)));
  return inSeries.sort((a, b) => b.length - a.length)[0] ?? null;
}
