/** Why cells were left, in words. */
import type { Language } from '../tables';
import type { Left, LeftReason } from './formula-outcome';

const REASONS: Readonly<Record<LeftReason, Readonly<Record<Language, string>>>> = {
  'sheet-protected': { zh: '工作表受保护', en: 'the sheet is protected' },
  'still-unknown': {
    zh: '重新输入后仍为 #NAME?：公式里另有不认识的名称，或文字参数缺引号',
    en: 'still #NAME? after entering again: another name in the formula is unknown, or a text lacks its quotes',
  },
  refused: { zh: 'Excel 不让改这个单元格', en: 'Excel does not let this cell be changed' },
  'error-value': { zh: '值是错误', en: 'its value is an error' },
};

/** So many places are named for each reason; the rest is counted. */
const NAMED = 5;

/** One line for each reason: `Sheet1!B2、Sheet1!B5：值是错误（#N/A）`. */
export function leftWords(left: readonly Left[], language: Language): string[] {
  const groups = new Map<string, Left[]>();
  for (const each of left) {
    const key = `${each.reason} ${each.detail}`;
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  return [...groups.values()].map((group) => line(group, language));
}

function line(group: readonly Left[], language: Language): string {
  const [first] = group;
  if (!first) return '';
  const zh = language === 'zh';
  const more = group.length - NAMED;
  const places = group
    .slice(0, NAMED)
    .map(({ place }) => place)
    .join(zh ? '、' : ', ');
  const rest = more <= 0 ? '' : zh ? ` 等 ${group.length} 个` : ` and ${more} more`;
  const saysError = first.reason !== 'still-unknown' && first.detail !== '';
  const detail = !saysError ? '' : zh ? `（${first.detail}）` : ` (${first.detail})`;
  return `${places}${rest}${zh ? '：' : ': '}${REASONS[first.reason][language]}${detail}`;
}
