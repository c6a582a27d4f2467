/** 甲、乙和丙分别增长1%、2%和3%: pairs names and figures where their numbers agree. */
import { isAttribute } from '../lexicon/attributes';
import type { SubjectKind } from '../lexicon/subjects';
import { perReading, type Reading } from '../reading';
import { splitOwner } from './owner-split';

export interface ListedName {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly kind: SubjectKind;
}

const SEPARATOR = /、|以及|和|与|及/;
/** 同比, 周环比, 按年: on what the changes of a list are measured, nobody's name. */
const BASIS =
  /^(?:[年月周季]?[同环]比|按[年月季周]|较(?:上一?代|前代|上一?版|上一?批|此前|之前|原价|调整前|上年|去年|上月|上周)(?:同期)?)(?:增速|增幅|变动|变化)?$/;

/** 吃类、穿类、用类商品: what follows the shared ending of the last belongs to all. */
function shareEnding(items: readonly string[]): string[] {
  const last = items[items.length - 1] ?? '';
  const ending = items[0]?.slice(-1) ?? '';
  const others = items.slice(0, -1);
  const at = last.lastIndexOf(ending);
  if (ending === '' || at < 1 || at === last.length - 1 || !others.every((one) => one.endsWith(ending)))
    return [...items];
  return items.map((one) => (one === last ? one : one + last.slice(at + 1)));
}

/** 52部沙雕漫、28部AI漫剧上榜, 分别占比52%、28%: the things counted in the clause before, in order. */
function nounsBefore(reading: Reading, wanted: number, index: number): ListedName | null {
  const counted = reading.earlier.filter(
    (one) => one.clauseIndex === reading.clauseIndex - 1 && one.draft.rule === 'count-of',
  );
  const name = counted.length === wanted && wanted > 1 ? counted[index]?.draft.metric.replace(/数$/, '') : undefined;
  if (name !== undefined) return { name, aliases: [], kind: 'noun' };
  return subjectsBefore(reading, wanted, index);
}

/** M2同比增长7%,M1同比增长4%,增速分别回落0.3和0.8个百分点: the subjects told last in the sentence, where they are as many and all differ. */
function subjectsBefore(
  { earlier, clauseIndex, page, clause, quantity }: Reading,
  wanted: number,
  index: number,
): ListedName | null {
  // 分别跑输沪深300和创业板指0.5和0.4: names of its own after 分别 are what the figures are measured against.
  const named = page.subjects.some((one) => one.start >= clause.start && one.end <= quantity.start);
  if (named) return null;
  const told = earlier.filter(
    (one) => one.clauseIndex < clauseIndex && page.layout.clauses[one.clauseIndex]?.sentence === clause.sentence,
  );
  const subjects = told.slice(-wanted).map((one) => one.draft.subject);
  const differ = new Set(subjects.map((one) => one.name)).size === wanted;
  return wanted > 1 && differ && told.length >= wanted ? (subjects[index] ?? null) : null;
}

/** CT、MR、超声招标规模: what stands after the last name belongs to all of them. */
function withoutMeasure(items: readonly string[]): string[] {
  const { owner } = splitOwner(items[items.length - 1] ?? '');
  return items.length > 1 && owner !== '' ? [...items.slice(0, -1), owner] : [...items];
}

/** The name paired with the figure, or null where there is no 分别, or the numbers of names and figures differ. */
export const listedName = perReading(findListed);

function findListed(reading: Reading): ListedName | null {
  const { page, clause, quantity } = reading;
  const { text } = page.block;
  const at = text.slice(clause.start, quantity.start).lastIndexOf('分别');
  if (at < 0) return null;
  const word = clause.start + at;
  const run = page.quantities.filter((one) => one.start > word && one.end <= clause.end && one.unit === quantity.unit);
  const metric = page.metrics.find((one) => one.start >= clause.start && one.end <= word);
  // 销售、管理、研发费用率分别为: the list is of metrics, all of one owner.
  const opening =
    text
      .slice(clause.start, metric?.start ?? clause.start)
      .split(SEPARATOR)[0]
      ?.trim() ?? '';
  if (
    metric &&
    opening.length >= 2 &&
    metric.entry.words.some((one) => one.length > opening.length && one.startsWith(opening))
  )
    return null;
  let end = Math.min(word, metric?.start ?? word);
  let start = clause.start;
  if (end <= start + 1) return nounsBefore(reading, run.length, run.indexOf(quantity));
  for (const period of page.periods) {
    if (period.start < start || period.end > end) continue;
    // 甲、乙一季度营收分别为: the names stand before the time.
    if (text.slice(period.end, end).trim() === '' && SEPARATOR.test(text.slice(start, period.start)))
      end = period.start;
    else start = Math.max(start, period.end);
  }
  end = Math.max(end, start);
  const printed = text
    .slice(start, end)
    .replace(/^[,\s]+|^其中|的$/g, '')
    .split(SEPARATOR)
    .map((one) => one.trim());
  // 增速分别, 同比分别, 毛利率和净利率分别: measures, of those told before or of one owner.
  if (printed.length === 1 && (BASIS.test(printed[0] ?? '') || isAttribute(printed[0] ?? '')))
    return subjectsBefore(reading, run.length, run.indexOf(quantity));
  if (printed.some(isAttribute)) return null;
  const items = shareEnding(metric ? printed : withoutMeasure(printed));
  if (run.length < 2 || items.length !== run.length) return null;
  const name = items[run.indexOf(quantity)] ?? '';
  if (name === '' || name.length > 16) return null;
  const known = page.subjects.find(
    (one) => one.start >= clause.start && one.end <= word && text.slice(one.start, one.end) === name,
  );
  return known ? { name: known.name, aliases: known.aliases, kind: known.kind } : { name, aliases: [], kind: 'noun' };
}
