/** Every text of the pane in Chinese; en.ts has the same keys, which its type enforces. */
import type { DatasetGroup } from '../../tables';
import type { ScreenId } from '../screen-ids';
import { builderZh } from './builder-zh';
import { optionsZh } from './options-zh';
import { progressZh } from './progress-zh';
import { refreshZh } from './refresh-zh';
import { tablesZh } from './tables-zh';
import { toolsZh } from './tools-zh';

export const zh = {
  name: '研表',
  screens: { data: '数据', tables: '表格', formula: '公式', tools: '修复与固化', settings: '设置' } satisfies Record<
    ScreenId,
    string
  >,
  searchLabel: '搜索数据集',
  searchPlaceholder: '搜索数据、图表或券商',
  listLabel: '数据集',
  groups: {
    market: '市场数据',
    company: '公司与产品',
    opinion: '观点与事件',
    exhibit: '报告图表',
  } satisfies Record<DatasetGroup, string>,
  rows: (count: number): string => `${count} 行`,
  columns: (count: number): string => `${count} 列`,
  reports: (count: number): string => `${count} 篇报告`,
  found: (count: number): string => `找到 ${count} 个数据集`,
  nothingFound: (text: string): string => `没有匹配“${text}”的数据集。`,
  clearSearch: '清除搜索',
  noReports: '还没有报告数据。',
  undated: '日期未刊载',
  estimated: (date: string): string => `${date}（推算）`,
  back: '返回列表',
  previewLabel: (title: string): string => `预览：${title}`,
  previewAll: (rows: number): string => `共 ${rows} 行`,
  previewSome: (shown: number, rows: number): string => `预览前 ${shown} 行，共 ${rows} 行；插入时为全部`,
  insertHere: '插入到所选单元格',
  insertSheet: '插入到新工作表',
  insertAt: (address: string): string => `插入到 ${address}`,
  writing: '正在写入…',
  inserted: (address: string, rows: number): string => `已插入 ${address}，${rows} 行。`,
  outside: '现在不在 Excel 中：可以浏览和预览，插入请在 Excel 里打开研表。',
  unreachable: '连接不上 Office（office.js 未响应），暂时不能写入工作表。请检查网络后重试；数据仍可浏览。',
  retry: '重试',
  dataVersion: (reports: number, version: string): string => `${reports} 篇报告 · 数据版本 ${version}`,
  progress: progressZh,
  options: optionsZh,
  tables: tablesZh,
  refresh: refreshZh,
  builder: builderZh,
  tools: toolsZh,
  settings: {
    cards: '函数结果带出处卡片',
    cardsHint: '点单元格里的卡片图标，可看数值、报告、日期、位置和其他报告的说法。改动后已有单元格随即更新。',
    noCards: '这个 Excel 不显示卡片（需要较新的 Microsoft 365），函数给出普通数值；出处可用 CITE 取得。',
    language: '语言',
    languageHint: '窗格、卡片和错误提示的语言。',
    asOffice: '跟随 Office',
  },
  appearance: '外观',
  appearances: { auto: '跟随 Office', light: '浅色', dark: '深色' },
};
