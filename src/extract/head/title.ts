/** Title and series of a report from the lines of its title page. */
import { BROKERS } from '../brokers/brokers';
import { datesIn } from './dates';
import type { FrontLine } from './front-lines';
import { INDUSTRIES, industryOf } from './industries';
import { readRating } from './rating';

export interface TitleAndSeries {
  readonly title: string | null;
  readonly series: string | null;
}

const SERIES_FORM =
  /^[^，。,:]{0,20}(?:周报|双周报|月报|日报|季报|年报|周刊|周观点|周观察|周记|晨报|晨会纪要|(?:周度|月度|高频)?(?:数据)?跟踪报告|跟踪|首次覆盖(?:报告)?|系列(?:报告)?(?:之?[一二三四五六七八九十\d]{1,3})?|专题(?:研究)?(?:报告)?|深度(?:研究)?(?:报告)?|点评(?:报告)?|动态(?:报告)?|策略(?:报告)?|研究报告|行业研究|行业报告|公司研究|简报|快评|快报)$/;
/** Number of an issue after the series: 第20期, 2026年第20周. */
const ISSUE = /\s*(?:20\d{2}年)?第?\s?\d{1,3}\s?[期周号]$/;
/** One line with both, the series before a colon or after a dash. */
const INLINE = /^(?<first>[^:]{2,40}?)(?::|——|--|\s[-–|]\s)(?<second>.{4,})$/;
const DASHED = /^[—–]{1,2}|^--/;
const RANGE = /\s*[(][^()]*\d[^()]*[)]\s*$/;
const FIELD =
  /^(?:投资评级|评级|证券|首席|分析师|联系人|研究助理|执业|证书|资格|SAC|电话|联系电话|邮箱|E-?mail|最近|数据来源|资料来源|行业走势图?|市场走势|股价走势|基础数据|市场数据|证券研究报告|公司研究|[^:]{1,8}:)/i;
const PERSON = /(?:[(]分析师[)]|[A-Z]\d{13}|@|(?:分析[师员]|研究员|联系人|研究助理)$)/;
const LABEL_WORD = /评级|行业|日期|时间|分析|电话|邮箱|研究|编号|证书|股价|市值|来源|联系|地址|代码|报告|目标/;
/** The house's own line, in our list or not. */
const HOUSE =
  /^[\u4e00-\u9fff]{2,10}证券(?:股份有限公司|有限责任公司|有限公司|[(]香港[)].*|经济|发展|\s*研究(?:所|院|部|中心))?(?:\s*[·|/].*)?$/;
/** The company a report is about, with its code, on a line of its own. */
const COMPANY_LINE = /^[^\s(,。]{2,12}\s*[(]\d{4,6}(?:[.\s][A-Z]{1,2})?[)]$/;
const IN_BRACKETS = /^[(][^()]{1,10}[)]$/;
const SLOGAN =
  /^(?:证券|股票|公司|行业|香港股票|港股|宏观)研究\s*[|/·]|[|/]\s*证券研究报告|证券研究报告\s*[|/]|入市需谨慎|投资需谨慎|仅供参考|务必阅读|免责|^请|未经许可/;

/** What is neither label nor name nor figure on the title page; the series is the line after —— or one that calls itself a report. */
export function readTitle(front: readonly FrontLine[]): TitleAndSeries {
  const lines = front.filter(({ top, related }) => top && !related).flatMap(partsOf);
  const dashed = lines.findIndex(({ plain }) => DASHED.test(plain) && datesIn(plain.replace(RANGE, '')).length === 0);
  const free = lines.filter((line, i) => i !== dashed && isFree(line));
  const series = dashed >= 0 ? seriesText(lines[dashed]) : seriesText(bestSeries(free));
  const candidates = free.filter(({ plain }) => !isSeries(plain));
  const before = new Set(lines.slice(0, Math.max(dashed, 0)));
  const above = dashed >= 0 ? candidates.filter((line) => before.has(line)) : candidates;
  const last = dashed >= 0 ? above[above.length - 1] : longest(candidates);
  return { title: last ? withLineAbove(last, candidates) : (series ?? englishTitle(lines)), series };
}

/** A line that is series and title at once becomes two; any other stays. */
function partsOf(line: FrontLine): FrontLine[] {
  const { first, second } = INLINE.exec(line.plain)?.groups ?? {};
  if (first === undefined || second === undefined) return [line];
  const head = { ...line, text: line.text.slice(0, first.length), plain: first };
  const start = line.plain.length - second.length;
  const tail = { ...line, text: line.text.slice(start), plain: second };
  // The parts of one line are no lines one under the other.
  // 某某专题: what the report is about, and no series of a house.
  if (/^[^行业]{2,12}专题$/.test(first.trim())) return [line];
  const isBoth = isSeries(first.trim()) !== isSeries(second.trim()) && isHeadline(head) && isHeadline(tail);
  return isBoth ? [head, { ...tail, line: line.line + 0.5 }] : [line];
}

function isHeadline({ plain }: FrontLine): boolean {
  return /[\u4e00-\u9fff]{4}/.test(plain) && !/^(?:证券研究报告|(?:行业|公司)研究)$/.test(plain.trim());
}

/** 某行业周报(20260511-20260517), 某月报第5期: dates and numbers of the issue do not matter. */
function isSeries(plain: string): boolean {
  const bare = plain
    .replace(/^《|》$/g, '')
    .replace(RANGE, '')
    .replace(ISSUE, '');
  return SERIES_FORM.test(bare.trim());
}

function isFree(line: FrontLine): boolean {
  const { plain } = line;
  if (FIELD.test(plain) && !/[，“”]/.test(plain.slice(0, 12)) && !isTopicAndClaim(plain)) return false;
  if (PERSON.test(plain) || SLOGAN.test(plain) || readRating([line])) return false;
  if (datesIn(plain).length > 0 && plain.length <= 24 && !isSeries(plain)) return false;
  if (industryOf(plain) !== null || HOUSE.test(plain) || COMPANY_LINE.test(plain) || IN_BRACKETS.test(plain))
    return false;
  if (
    BROKERS.some(({ name, aliases }) =>
      [name, ...aliases].some((own) => plain.startsWith(own) && plain.length <= own.length + 6),
    )
  )
    return false;
  // English names of the house, page numbers, slogans in capitals.
  return /[\u4e00-\u9fff]{4}/.test(plain);
}

/** 煤炭:港口去库,煤价止跌 is a headline; a label has a short value. */
function isTopicAndClaim(plain: string): boolean {
  const [, topic = '', claim = ''] = /^([^:]{2,10}):(.*)$/.exec(plain) ?? [];
  if (INDUSTRIES.includes(topic.replace(/行业$/, ''))) return /[\u4e00-\u9fff]{4}/.test(claim);
  if (/(?:专题|系列|深度)$/.test(topic)) return /[\u4e00-\u9fff]{4}/.test(claim);
  return !LABEL_WORD.test(topic) && /[\u4e00-\u9fff]{3,},[\u4e00-\u9fff]{3,}/.test(claim);
}

/** Of several, the one that says most about its kind: 行业专题研究报告 before 计算机行业研究. */
function bestSeries(free: readonly FrontLine[]): FrontLine | undefined {
  const forms = free.filter(({ plain }) => isSeries(plain));
  return forms.find(({ plain }) => !/(?:行业|公司)研究$|^证券研究报告$/.test(plain)) ?? forms[0];
}

function seriesText(line: FrontLine | undefined): string | null {
  if (!line) return null;
  const length = line.plain.replace(RANGE, '').length;
  return line.text
    .slice(0, length)
    .replace(/^[—–\s-]+/, '')
    .replace(/^《|》$/g, '')
    .trim();
}

function longest(candidates: readonly FrontLine[]): FrontLine | undefined {
  return [...candidates].sort((a, b) => b.text.length - a.text.length)[0];
}

/** A long title runs over two lines without a blank one between them. */
function withLineAbove(line: FrontLine, candidates: readonly FrontLine[]): string {
  const above = candidates.find((other) => other.line === line.line - 1);
  const below = candidates.find((other) => other.line === line.line + 1);
  return `${above?.text ?? ''}${line.text}${above ? '' : (below?.text ?? '')}`;
}

/** Of a page in English: the longest line of three words or more that is no label, name, address or date. */
function englishTitle(lines: readonly FrontLine[]): string | null {
  const free = lines.filter(
    (line) =>
      /^[A-Z][^@:|]*$/.test(line.plain) &&
      line.plain.split(/\s+/).length >= 3 &&
      !/(?:Securities|Limited|Ltd\.?)\b/.test(line.plain) &&
      !/[\u4e00-\u9fff]/.test(line.plain) &&
      datesIn(line.plain).length === 0 &&
      !readRating([line]),
  );
  return longest(free)?.text ?? null;
}
