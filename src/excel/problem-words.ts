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
    case 'gone':
      return 'The sheet or range to write to no longer exists. Choose the place again.';
    case 'not-supported':
      return `This version of Excel lacks a feature that is needed (${problem.detail}).`;
    case 'unknown':
      return `Excel did not finish writing (${problem.detail}). The sheet is as it was; please try again.`;
  }
}
