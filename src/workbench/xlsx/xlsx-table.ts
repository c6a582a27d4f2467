/** A table as ExcelTS has it, and back. */
import type { TableColumnProperties, TableProperties } from '@cj-tech-master/excelts';
import { toEngineReferences } from '../formulas/structured-references';
import type { CellRead, CellWrite, HostWorkbook, TableInfo } from '../host-workbook';
import { fileRange, parseRange } from './xlsx-range';
import { toXlsxValue } from './xlsx-value';

/** The functions a totals cell may have by name, with SUBTOTAL's number (ECMA-376 part 1, 18.18.83). */
const FUNCTIONS = {
  101: 'average',
  102: 'countNums',
  103: 'count',
  104: 'max',
  105: 'min',
  107: 'stdDev',
  109: 'sum',
  110: 'var',
} as const;

export function toXlsxTable(workbook: HostWorkbook, table: TableInfo): TableProperties {
  const { area } = table;
  const header = table.showHeaders ? 1 : 0;
  const totals = table.showTotals ? 1 : 0;
  const body = workbook.read({ ...area, row: area.row + header, rows: area.rows - header - totals });
  const contents = workbook.tableTotals(table.id);
  return {
    name: table.name,
    ref: fileRange({ ...area, rows: 1, columns: 1 }),
    headerRow: table.showHeaders,
    totalsRow: table.showTotals,
    style: { theme: table.style || undefined, showRowStripes: table.showBandedRows },
    columns: table.columns.map(({ id, name }) => ({
      name,
      filterButton: table.showFilterButton,
      ...totalsOf(contents.get(id), table.name, name),
    })),
    rows: body.map((line) => line.map((cell) => toXlsxValue(cell, undefined, table.name))),
  };
}

function totalsOf(content: CellWrite, table: string, column: string): Partial<TableColumnProperties> {
  if (content === undefined) return {};
  if ('value' in content) {
    return typeof content.value === 'object' ? {} : { totalsRowLabel: String(content.value) };
  }
  const formula = toEngineReferences(String(content.typed), table).slice(1);
  const [, number, reference] = /^SUBTOTAL\((\d+),\s*(.+)\)$/i.exec(formula) ?? [];
  const name = FUNCTIONS[Number(number) as keyof typeof FUNCTIONS] as (typeof FUNCTIONS)[109] | undefined;
  if (name && reference === `${table}[${column}]`) return { totalsRowFunction: name };
  return { totalsRowFunction: 'custom', totalsRowFormula: formula };
}

/** Makes the table of a file over its cells, which hold their values already. */
export function addXlsxTable(
  workbook: HostWorkbook,
  sheet: string,
  table: TableProperties & { readonly tableRef?: string; readonly autoFilterRef?: string },
  columnIds: readonly number[] | undefined,
): void {
  const box = parseRange(table.tableRef ?? table.autoFilterRef ?? table.ref);
  if (!box) return;
  const hasTotals = table.totalsRow === true;
  const area = { sheet, ...box, rows: box.rows - (hasTotals ? 1 : 0) };
  const id = workbook.addTable(area, table.name, table.headerRow !== false);
  workbook.updateTable(id, {
    style: table.style?.theme ?? '',
    showBandedRows: table.style?.showRowStripes ?? false,
    ...(columnIds ? { columnIds } : {}),
  });
  const row = { ...area, row: area.row + area.rows, rows: 1 };
  const cells = hasTotals ? (workbook.read(row)[0] ?? []) : [];
  const info = workbook.tables().find((each) => each.id === id);
  const totals = new Map(
    (info?.columns ?? []).map((column, index) => [column.id, contentOf(table.columns[index], cells[index])]),
  );
  if (hasTotals) {
    // Out of the way of the row that is shown now, with the same contents.
    workbook.clear(row, 'contents');
    workbook.updateTable(id, { totals, showTotals: true });
  } else if ([...totals.values()].some((content) => content !== undefined)) {
    workbook.updateTable(id, { totals });
  }
}

function contentOf(column: TableColumnProperties | undefined, cell: CellRead | undefined): CellWrite {
  if (column?.totalsRowFormula !== undefined) return { typed: `=${column.totalsRowFormula}` };
  if (cell && cell.value !== null) return { value: cell.value };
  return column?.totalsRowLabel === undefined ? undefined : { value: column.totalsRowLabel };
}
