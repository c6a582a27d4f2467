/** What a period does in its sentence, told by the word before or behind it. */
import type { PeriodRole } from './mention';
import { WordTable } from './word-table';

const BEFORE = new WordTable<PeriodRole>([
  ...rows('until', '截至 截止 截止到 截至到 直至 截止至'),
  ...rows('since', '自 自从 始于'),
  ...rows('base', '比 较 相比 相较 相较于 相比于 对比 同 与 超过同期 超过'),
]);
const AFTER = new WordTable<PeriodRole>([
  ...rows('since', '以来 起 至今 开始 之后 以后'),
  ...rows('base', '相比 相较 比较'),
  ...rows('until', '止 为止 之前 以前 前'),
]);
/** 从去年底的100家: the figure behind 的 is where a change starts from. */
const FROM = '从由';
const NOT_BEFORE = /[\d一二两三四五六七八九十后夕几海期]/;

function rows(role: PeriodRole, words: string): (readonly [string, PeriodRole])[] {
  return words.split(' ').map((word) => [word, role] as const);
}

/** `same` marks 同期, which 与 and 超过 make a base as well; a bare 与3月 is only a list. */
export function roleOf(text: string, start: number, end: number): PeriodRole {
  if (start > 0 && FROM.includes(text[start - 1] ?? ' ')) {
    if (text[end] === '的') return 'base';
    return AFTER.at(text, end)?.value === 'since' || '至到'.includes(text[end] ?? ' ') ? 'since' : 'at';
  }
  const before = BEFORE.before(text, start);
  if (before !== null) {
    const listing = before.word === '与' || before.word === '同' || before.word === '超过';
    if (!listing || /^(?:同期|相比|相较)/.test(text.slice(start, end) + text.slice(end, end + 2))) return before.value;
  }
  const after = AFTER.at(text, end);
  // 2025年前十大 and 今年前两月 count the first of something; 2000年前后 is about that year.
  if (after?.word === '前' && NOT_BEFORE.test(text[after.end] ?? '')) return 'at';
  return after?.value ?? 'at';
}
