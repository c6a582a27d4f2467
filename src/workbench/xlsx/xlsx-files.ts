/** Workbooks as .xlsx files, through ExcelTS. Loaded when the first file is saved or opened, so that the page starts without it. */
import type { HostWorkbook } from '../host-workbook';

export const xlsxFiles = {
  /** The whole workbook as an .xlsx file. */
  async save(workbook: HostWorkbook): Promise<Uint8Array> {
    const { saveWorkbook } = await import('./save-workbook');
    return saveWorkbook(workbook);
  },

  /** Puts the file's sheets in place of the workbook's own; rejects, and leaves the workbook alone, where it is no .xlsx file. */
  async open(workbook: HostWorkbook, bytes: Uint8Array): Promise<void> {
    const { openWorkbook } = await import('./open-workbook');
    await openWorkbook(workbook, bytes);
  },
};
