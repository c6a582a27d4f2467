/** The problems in words: what is wrong, and what would help. */
import type { Language } from '../tables';
import type { Problem } from './problem';

/** One or two sentences for the user, in the language of the pane. */
export function problemWords(problem: Problem, language: Language): string {
  return language === 'zh' ? zh(problem) : en(problem);
}

function zh(problem: Problem): string {
  switch (problem.id) {
    case 'area-not-empty':
      return `这里放不下：${problem.cell} 已有内容“${problem.content}”。表格不会覆盖已有的单元格。`;
    case 'cell-not-empty':
      return problem.content === ''
        ? `${problem.cell} 属于一个溢出的列表，没有写入。`
        : `${problem.cell} 已有内容“${problem.content}”，没有写入。`;
    case 'merged-cells':
      return `目标区域有合并单元格${problem.address ? `（${problem.address}）` : ''}，表格不能含合并单元格。请取消合并或换一处。`;
    case 'table-in-way':
      return `目标区域与表格“${problem.table}”重叠。请换一处。`;
    case 'sheet-protected':
      return `工作表“${problem.sheet}”受保护，不能写入。请先在“审阅”中撤消保护，或插入到新工作表。`;
    case 'no-room':
      return '从所选单元格起，工作表剩下的行或列不够。请选靠左上的单元格。';
    case 'cell-edit-mode':
      return '正在编辑单元格。请按 Enter 或 Esc 结束编辑后再试。';
    case 'selection-not-cells':
      return '所选的不是一个连续的单元格区域。请只选一个单元格。';
    case 'workbook-protected':
      return 'Excel 拒绝了写入：工作簿受保护或为只读。请撤消保护，或另存一份可编辑的副本。';
    case 'too-large':
      return 'Excel 一再拒收数据，连很小的一块也不接受；工作表已恢复原状。请关闭其他工作簿后再试，或先筛选、少选几列。';
    case 'cancelled':
      return '已取消，写入的内容已全部撤回。';
    case 'read-only':
      return '工作簿以只读方式打开，不能插入或刷新表格。请另存一份副本，在副本中操作。';
    case 'table-gone':
      return `表格“${problem.table}”已不在工作簿中。请撤消删除，或重新插入。`;
    case 'key-column-missing':
      return `表格缺少“${problem.header}”列，没有它就认不出各行。请撤消删除或改名，或重新插入表格。`;
    case 'table-unknown':
      return `这个工作簿没有表格“${problem.table}”的记录，不能刷新。请先在窗格中认领它。`;
    case 'dataset-gone':
      return '数据中已没有这个表格的内容。请导入相应的报告后再刷新，或把表格留作静态数据。';
    case 'changed-meanwhile':
      return `${problem.cell} 在您查看之后有改动（可能来自他人），没有写入任何内容。请重新查看变化后再刷新。`;
    case 'no-room-below':
      return `新行放不下：下方的表格“${problem.what}”（${problem.address}）只有一部分会被推动。请把它移到别处，或让它与上面的表格同宽。`;
    case 'merged-below':
      return `新行放不下：下方的合并单元格 ${problem.address} 超出表格的宽度，不能整体下移。请取消合并或移到别处。`;
    case 'below-stuck':
      return `新行放不下：Excel 不能把表格下方的单元格下移（${problem.detail}）。请在表格下方留出空行后再刷新。`;
    case 'sheet-full':
      return `工作表“${problem.sheet}”的行不够，新行放不下。请把表格移到别的工作表后再刷新。`;
    case 'filter-stuck':
      return `Excel 没能取消或恢复表格“${problem.table}”的筛选。请点一下工作表，清除筛选后再刷新。`;
    case 'not-restored':
      return `刷新中断（${problem.detail}），且没能完全恢复。可能与之前不同的地方：${problem.cells}。请用 Excel 的“撤消”，或不保存就关闭。`;
    case 'no-tables':
      return '这里没有研表的表格，没有做快照。先插入一张表，或改选整个工作簿。';
    case 'nothing-to-cite':
      return '工作簿里没有研表的表格和公式，没有出处可列。先插入一张表或写一个公式。';
    case 'gone':
      return '要写入的工作表或区域已不存在。请重新选择位置。';
    case 'not-supported':
      return `这个版本的 Excel 不支持所需的功能（${problem.detail}）。`;
    case 'unknown':
      return `Excel 没有完成写入（${problem.detail}）。工作表已恢复原状，请再试一次。`;
  }
}

function en(problem: Problem): string {
  switch (problem.id) {
    case 'area-not-empty':
      return `No room here: ${problem.cell} already holds “${problem.content}”. A table never overwrites cells in use.`;
    case 'cell-not-empty':
      return problem.content === ''
        ? `${problem.cell} belongs to a spilled list; nothing was written.`
        : `${problem.cell} already holds “${problem.content}”; nothing was written.`;
    case 'merged-cells':
      return `The target area has merged cells${problem.address ? ` (${problem.address})` : ''}, and a table cannot hold any. Unmerge them or choose another place.`;
    case 'table-in-way':
      return `The target area overlaps the table “${problem.table}”. Choose another place.`;
    case 'sheet-protected':
      return `The sheet “${problem.sheet}” is protected. Unprotect it under Review, or insert on a new sheet.`;
    case 'no-room':
      return 'Not enough rows or columns are left from the selected cell. Select a cell further up or left.';
    case 'cell-edit-mode':
      return 'A cell is being edited. Press Enter or Esc, then try again.';
    case 'selection-not-cells':
      return 'The selection is not one block of cells. Select a single cell.';
    case 'workbook-protected':
      return 'Excel refused to write: the workbook is protected or read-only. Unprotect it or save an editable copy.';
    case 'too-large':
      return 'Excel kept refusing the data, even in small pieces; the sheet is as it was. Close other workbooks and try again, or filter rows or choose fewer columns.';
    case 'cancelled':
      return 'Cancelled; everything written has been taken away again.';
    case 'read-only':
      return 'The workbook is open read-only, so no table can be inserted or refreshed. Save a copy and work in that.';
    case 'table-gone':
      return `The table “${problem.table}” is no longer in the workbook. Undo its deletion, or insert it again.`;
    case 'key-column-missing':
      return `The table lacks the column “${problem.header}”, without which its rows cannot be told apart. Undo its deletion or renaming, or insert the table again.`;
    case 'table-unknown':
      return `This workbook has no record of the table “${problem.table}”, so it cannot be refreshed. Adopt it in the pane first.`;
    case 'dataset-gone':
      return 'The data no longer has what this table shows. Import its reports and refresh again, or keep the table as it is.';
    case 'changed-meanwhile':
      return `${problem.cell} has changed since you looked, perhaps by somebody else; nothing was written. Review the changes again, then refresh.`;
    case 'no-room-below':
      return `No room for the new rows: only a part of the table “${problem.what}” (${problem.address}) below would move. Move it elsewhere, or make it as wide as the table above.`;
    case 'merged-below':
      return `No room for the new rows: the merged cells ${problem.address} below reach beyond the table and cannot move down whole. Unmerge them or move them elsewhere.`;
    case 'below-stuck':
      return `No room for the new rows: Excel cannot move down the cells below the table (${problem.detail}). Leave empty rows under the table, then refresh again.`;
    case 'sheet-full':
      return `The sheet “${problem.sheet}” has no rows left for the new ones. Move the table to another sheet, then refresh again.`;
    case 'filter-stuck':
      return `Excel could not lift or put back the filter of the table “${problem.table}”. Click into the sheet, clear the filter and refresh again.`;
    case 'not-restored':
      return `The refresh broke off (${problem.detail}) and could not be taken back in full. Places that may differ from before: ${problem.cells}. Use Excel’s undo, or close without saving.`;
    case 'no-tables':
      return 'There is no table of Yanbiao here, so no snapshot was made. Insert one first, or choose the whole workbook.';
    case 'nothing-to-cite':
      return 'The workbook has no table and no formula of Yanbiao, so there is nothing to list. Insert a table or write a formula first.';
    case 'gone':
      return 'The sheet or range to write to no longer exists. Choose the place again.';
    case 'not-supported':
      return `This version of Excel lacks a feature that is needed (${problem.detail}).`;
    case 'unknown':
      return `Excel did not finish writing (${problem.detail}). The sheet is as it was; please try again.`;
  }
}
