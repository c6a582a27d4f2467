/** One table plan as a worksheet: title, a real Excel table, the 资料来源 line. */
import type { Worksheet } from '@cj-tech-master/excelts';
import type { PlanColumn, TablePlan } from '../../tables';
import { addTable } from './add-table';
import { writeText } from './inert-cell';
import { CAPTION_FONT, SOURCE_FONT } from './style';

const TITLE_ROW = 1;
const HEADER_ROW = 2;

/** The table begins under the title in A2; missing values stay empty cells. */
export function addPlan(sheet: Worksheet, plan: TablePlan, tableName: string): void {
  const title = sheet.getCell(TITLE_ROW, 1);
  writeText(title, plan.title);
  title.font = CAPTION_FONT;
  addTable(
    sheet,
    tableName,
    HEADER_ROW,
    plan.columns.map(({ header }) => header),
    plan.rows.length,
  );
  plan.rows.forEach((row, r) => {
    row.forEach((value, c) => {
      const column = plan.columns[c];
      if (value === null || !column) return;
      const cell = sheet.getCell(HEADER_ROW + 1 + r, c + 1);
      if (typeof value === 'number') {
        cell.value = value;
        cell.numFmt = column.format;
      } else writeText(cell, value);
      if (column.wrap) cell.alignment = { wrapText: true, vertical: 'top' };
    });
  });
  plan.columns.forEach(({ width }: PlanColumn, c) => {
    sheet.getColumn(c + 1).width = width;
  });
  const source = sheet.getCell(HEADER_ROW + plan.rows.length + 1, 1);
  writeText(source, plan.sourceLine);
  source.font = SOURCE_FONT;
  sheet.views = [{ state: 'frozen', ySplit: HEADER_ROW, xSplit: 0 }];
}
