/** What cells look like that nobody has formatted. */
import type { CellFormat } from '../../host-workbook';
import { SHEET_ROWS } from '../address';
import type { HostContext } from '../wire/class-record';

/** The last cell of the first column stands for them: nobody writes there. */
export function plainFormat(sheet: string, host: HostContext): CellFormat {
  const untouched = { sheet, row: SHEET_ROWS - 1, column: 0, rows: 1, columns: 1 };
  return host.workbook.readFormat(untouched)[0]?.[0] ?? {};
}
