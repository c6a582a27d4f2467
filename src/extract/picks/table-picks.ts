/** Stocks listed in a table whose caption is a label of picks: 表1：受益标的估值. */
import type { TableData } from '../../facts/report';
import { PICK_LABELS, WEAK_LABELS } from './pick-words';
import type { Found } from './found';

const NAME_COLUMN = /^(?:(?:证券|股票|公司|标的)?(?:简称|名称)|公司|标的|股票|company|name)$/i;
const NAME = /^[\u4e00-\u9fffA-Za-z][\u4e00-\u9fffA-Za-z0-9\-.&·* ]{1,13}$/;
/** 可比公司 are for comparison; 推荐 alone is a rating. */
const NO_PICKS = /可比|对比|比较/;

/** One pick a table; the cells of its name column, without marks of emphasis. */
export function tablePicks(tables: readonly TableData[]): Found[] {
  return tables.flatMap((table) => {
    const label = PICK_LABELS.find((one) => one.length > 2 && !WEAK_LABELS.has(one) && table.caption.includes(one));
    const column = table.header.findIndex((head) => NAME_COLUMN.test(head.trim()));
    if (label === undefined || column < 0 || NO_PICKS.test(table.caption)) return [];
    const names = table.rows
      .map((row) => (row[column] ?? '').replace(/[*\s]/g, ''))
      .filter((name) => NAME.test(name) && !/^(?:合计|平均|均值|中位数)$/.test(name));
    return names.length === 0 ? [] : [{ group: '', label, names: [...new Set(names)], line: table.lines[0] }];
  });
}
