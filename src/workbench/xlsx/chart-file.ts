/** How files write what a chart of ours holds: cells, types, corners. */
import type { Area } from '../area';
import { columnName, parseAddress, quoteSheet } from '../host/address';
import type { ChartType, LegendPosition } from '../host-charts';
import type { HostWorkbook } from '../host-workbook';

/** A line in Excel's own charts is as many points thick. */
export const LINE_POINTS = 2.25;

export const FILE_LEGENDS = { Bottom: 'b', Left: 'l', Right: 'r', Top: 't', Corner: 'tr' } as const satisfies Record<
  LegendPosition,
  string
>;

/** `'数据 1'!$A$2:$A$3`; undefined where the sheet is gone. */
export function fileReference(area: Area, workbook: HostWorkbook): string | undefined {
  const sheet = workbook.sheets().find(({ id }) => id === area.sheet);
  if (!sheet) return undefined;
  const corner = (row: number, column: number): string => `$${columnName(column)}$${row + 1}`;
  const first = corner(area.row, area.column);
  const last = corner(area.row + area.rows - 1, area.column + area.columns - 1);
  return `${quoteSheet(sheet.name)}!${first === last ? first : `${first}:${last}`}`;
}

/** The cells a reference of a file names, or null: a name, several areas, a deleted sheet. */
export function areaOfReference(reference: string | undefined, workbook: HostWorkbook): Area | null {
  const parsed = reference === undefined ? null : parseAddress(reference);
  const sheet = workbook.sheets().find(({ name }) => name === parsed?.sheetName);
  return parsed && sheet ? { sheet: sheet.id, ...parsed.area } : null;
}

/** What is read of a group of series, whatever its type. */
export interface FileGroup {
  readonly type: string;
  readonly barDir?: string;
  readonly grouping?: string;
  readonly marker?: boolean;
  readonly series: readonly { readonly marker?: { readonly symbol?: string } }[];
}

/** undefined where no type of ours draws it. */
export function typeOfGroup(group: FileGroup): ChartType | undefined {
  if (group.type === 'pie') return 'Pie';
  const plain = group.grouping === undefined || group.grouping === 'clustered' || group.grouping === 'standard';
  if (!plain) return undefined;
  if (group.type === 'bar') return group.barDir === 'bar' ? 'BarClustered' : 'ColumnClustered';
  if (group.type !== 'line') return undefined;
  const bare = group.marker !== true || group.series.every(({ marker }) => marker?.symbol === 'none');
  return bare ? 'Line' : 'LineMarkers';
}
