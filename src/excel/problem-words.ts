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
      return '这次写入超过 Excel 一次请求的上限，没有写入任何内容。请在桌面版 Excel 中再试。';
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
      return 'This write exceeds what Excel takes in one request; nothing was written. Try again in desktop Excel.';
    case 'gone':
      return 'The sheet or range to write to no longer exists. Choose the place again.';
    case 'not-supported':
      return `This version of Excel lacks a feature that is needed (${problem.detail}).`;
    case 'unknown':
      return `Excel did not finish writing (${problem.detail}). The sheet is as it was; please try again.`;
  }
}
