/** An empty sheet and workbook of Excel's size and look. */
import { BooleanNumber, type IWorkbookData, type IWorksheetData, type LocaleType } from '@univerjs/core';
import { SHEET_COLUMNS, SHEET_ROWS, WORKBOOK_ID } from './grid-context';

/** Excel's default column is 64 px wide, its row 20 px high, at 100 %. */
const COLUMN_PX = 72;
const ROW_PX = 22;

export function blankSheet(id: string, name: string): IWorksheetData {
  return {
    id,
    name,
    tabColor: '',
    hidden: BooleanNumber.FALSE,
    freeze: { xSplit: 0, ySplit: 0, startRow: -1, startColumn: -1 },
    rowCount: SHEET_ROWS,
    columnCount: SHEET_COLUMNS,
    zoomRatio: 1,
    scrollTop: 0,
    scrollLeft: 0,
    defaultColumnWidth: COLUMN_PX,
    defaultRowHeight: ROW_PX,
    mergeData: [],
    cellData: {},
    rowData: {},
    columnData: {},
    showGridlines: BooleanNumber.TRUE,
    rowHeader: { width: 46, hidden: BooleanNumber.FALSE },
    columnHeader: { height: 20, hidden: BooleanNumber.FALSE },
    rightToLeft: BooleanNumber.FALSE,
  };
}

export function blankWorkbook(locale: LocaleType): IWorkbookData {
  const sheet = blankSheet('sheet1', 'Sheet1');
  return {
    id: WORKBOOK_ID,
    name: 'Book1',
    appVersion: '',
    locale,
    styles: {},
    sheetOrder: [sheet.id],
    sheets: { [sheet.id]: sheet },
  };
}
