/** The texts of the screen of tables in Chinese; those of a refresh are in refresh-zh.ts. */
import type { KnownTable } from '../../excel';
import type { Freshness } from '../tables/table-list';
import type { TableScope } from '../tables/table-operations';

export const tablesZh = {
  listLabel: '工作簿中的研表表格',
  loading: '正在查看工作簿…',
  none: '这个工作簿里还没有研表的表格。',
  insertOne: '去插入一个',
  again: '重试',
  refreshAll: '刷新全部',
  refreshSheet: '刷新本工作表',
  noneToRefresh: '没有可刷新的表格。',
  unknownDataset: '未知数据集',
  refreshed: (time: string): string => `${time} 刷新`,
  version: (version: string): string => `数据 ${version}`,
  states: {
    copy: '是另一张表的副本。要和原表一样刷新，还是保持原样？',
    stranger: '来自别的工作簿。可以重新关联，之后照常刷新。',
    frozen: '保持原样，不刷新。',
    deleted: '表格已被删除或转为区域。',
  } satisfies Record<Exclude<KnownTable['state'], 'ours'>, string>,
  freshness: {
    checking: '正在比对数据…',
    current: '已是最新',
    stale: '有新数据',
    gone: '数据里已没有这个数据集',
  } satisfies Record<Freshness, string>,
  changes: (count: number): string => `${count} 处更改待确认`,
  check: '检查并刷新',
  show: '定位',
  forget: '不再列出',
  adoptCopy: '也刷新它',
  adoptStranger: '重新关联',
  adoptFrozen: '恢复刷新',
  keep: '保持原样',
  copiesTitle: '快照与出处清单',
  snapshotAbout: '快照把研表的表格按现在的样子复制到新工作表，标明日期和数据版本，之后不再变动。',
  snapshots: { sheet: '快照本工作表', workbook: '快照工作簿' } satisfies Record<TableScope, string>,
  sourcesAbout: '出处清单在新工作表上列出每张表和每个公式的出处。',
  sources: '写出处清单',
  working: '正在写入…',
  taken: (tables: number, cells: number, sheet: string): string =>
    `已把 ${tables} 张表（${cells.toLocaleString('en-US')} 个单元格）复制到工作表“${sheet}”。`,
  listed: (tables: number, formulas: number, sheet: string): string =>
    `已把 ${tables} 张表、${formulas} 个公式的出处写在工作表“${sheet}”。`,
};
