/** The texts of what can be chosen for a table before it is inserted, in Chinese. */
import type { ChartOutcome } from '../../excel';
import type { SignStyle } from '../../tables';

export const optionsZh = {
  columnsAndFilters: '列与筛选',
  allColumns: (count: number): string => `全部 ${count} 列`,
  someColumns: (chosen: number, count: number): string => `${chosen}/${count} 列`,
  filtered: (count: number): string => `${count} 项筛选`,
  columns: '列',
  everyColumn: '全部列',
  keyColumn: '识别行',
  anyValue: '不限',
  chosenValues: (first: string, count: number): string => (count === 1 ? first : `${first} 等 ${count} 项`),
  moreValues: (count: number): string => `另有 ${count} 项，输入文字查找`,
  noValue: (typed: string): string => `没有“${typed}”`,
  from: '从',
  to: '到',
  noRows: '这样筛选后一行也不剩。',
  layout: '样式',
  title: '标题行',
  source: '资料来源行',
  signs: '涨跌',
  signStyles: { plain: '不标', 'red-up': '红涨绿跌', 'green-up': '绿涨红跌' } satisfies Record<SignStyle, string>,
  chart: '插入图表',
  charts: {
    added: '旁边有图表。',
    'not-supported': '这个 Excel 不能加图表。',
    failed: '图表没有加成，表格不受影响。',
  } satisfies Record<ChartOutcome, string>,
  bare: '只有表格',
};
