/** What 倍 and 番 multiply: 增长一倍 adds once the base, 是…的两倍 and 翻两番 say how many times the base it became. */
import type { Multiple } from '../../facts/fact';
import type { WordsBefore } from './beside';

const GROWTH_BEFORE = ['增长', '提升', '增加', '上涨', '上升', '扩大', '提高', '攀升', '激增', '增幅', '涨幅', '跃升'];
const GROWTH_AFTER = ['增长', '增幅', '跃升', '提升', '增加', '涨幅'];
const REACH = 14;

/**
 * For a figure in 倍 that ends at `end`. 增长至3倍 became, 增长3倍 grew by; 自身规模20倍的 is as large as; a valuation of 35倍 is
 * neither and gives null.
 */
export function multipleOf(text: string, end: number, before: WordsBefore): Multiple | null {
  if (before.sense === 'up') return before.level || text[before.start] === '翻' ? 'multiple_of' : 'increase_by';
  if (text[end] === '的') {
    const phrase = text.slice(end + 1, end + 1 + REACH).split(/[,。;、]/)[0] ?? '';
    return GROWTH_AFTER.some((word) => phrase.includes(word)) ? 'increase_by' : 'multiple_of';
  }
  if (text[end] === '于' || text[end] === '速') return text[end] === '于' ? 'multiple_of' : null;
  const words = text.slice(Math.max(0, before.start - REACH), before.start);
  const clause = words.slice(Math.max(words.lastIndexOf(','), words.lastIndexOf('。'), words.lastIndexOf(';')) + 1);
  if (clause.endsWith('的') || clause.endsWith('其') || /(?:是|为|相当于).*的$/.test(clause)) return 'multiple_of';
  return GROWTH_BEFORE.some((word) => clause.endsWith(word)) ? 'increase_by' : null;
}
