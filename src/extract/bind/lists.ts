/** 甲、乙和丙分别增长1%、2%和3%: pairs names and figures where their numbers agree. */
import type { SubjectKind } from '../lexicon/subjects';
import type { Reading } from '../reading';

export interface ListedName {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly kind: SubjectKind;
}

const SEPARATOR = /、|以及|和|与|及/;

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
  return name === undefined ? null : { name, aliases: [], kind: 'noun' };
}

/** The name paired with the figure, or null where there is no 分别, or the numbers of names and figures differ. */
export function listedName(reading: Reading): ListedName | null {
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
  for (const period of page.periods)
    if (period.start >= start && period.end <= end) start = Math.max(start, period.end);
  end = Math.max(end, start);
  const items = shareEnding(
    text
      .slice(start, end)
      .replace(/^[,\s]+|的$/g, '')
      .split(SEPARATOR)
      .map((one) => one.trim()),
  );
  if (run.length < 2 || items.length !== run.length) return null;
  const name = items[run.indexOf(quantity)] ?? '';
  if (name === '' || name.length > 16) return null;
  const known = page.subjects.find(
    (one) => one.start >= clause.start && one.end <= word && text.slice(one.start, one.end) === name,
  );
  return known ? { name: known.name, aliases: known.aliases, kind: known.kind } : { name, aliases: [], kind: 'noun' };
}
