/**
 * Which cells have which named style. A style is put on a cell as its format, and the cell remembers the name: a later change of
 * the style changes what the cell still has of it. Excel decides by the groups of its Style dialog, and so does this: a cell whose
 * font is another than the style's keeps its whole font. (Excel remembers that a font was set; here one set to just what the style
 * says goes on following it.)
 */
import { intersection, without, type Area } from '../../area';
import type { CellFormat } from '../../host-workbook';
import { NORMAL, type NamedStyle } from '../../named-styles';
import { sheetOf, type StyledCellsInfo } from '../../sheet-objects';
import type { HostContext } from '../wire/class-record';
import { newId } from './object-ids';
import { plainFormat } from './plain-format';
import { isUnbounded, sampleOf } from './sample-area';

const GROUPS = {
  font: ['bold', 'italic', 'underline', 'strikethrough', 'fontName', 'fontSize', 'fontColor'],
  patterns: ['fill'],
  alignment: ['horizontal', 'vertical', 'wrap'],
} as const satisfies Partial<Record<keyof NamedStyle['includes'], readonly (keyof CellFormat)[]>>;
type Group = keyof typeof GROUPS;
const GROUP_NAMES = Object.keys(GROUPS) as Group[];

function styled(host: HostContext): StyledCellsInfo[] {
  return host.workbook.objects.list().filter((each) => each.kind === 'styledCells');
}

function styledOn(sheet: string, host: HostContext): StyledCellsInfo[] {
  return styled(host).filter((each) => sheetOf(each) === sheet);
}

/** The name of the cells' style; null where they have several. */
export function styleOf(area: Area, host: HostContext): string | null {
  const found = styledOn(area.sheet, host)
    .map(({ style, areas }) => ({ style, cells: areas.reduce((sum, each) => sum + sharedCells(each, area), 0) }))
    .filter(({ cells }) => cells > 0);
  if (found.length === 0) return NORMAL;
  return found[0]?.cells === area.rows * area.columns ? found[0].style : null;
}

function sharedCells(a: Area, b: Area): number {
  const shared = intersection(a, b);
  return shared ? shared.rows * shared.columns : 0;
}

/**
 * Names the cells as those they were copied from. Where the source is one row or column they may be any number, else they hold it
 * a whole number of times.
 */
export function copyStyles(from: Area, to: Area, host: HostContext, transposed = false): void {
  const parts = styledOn(from.sheet, host).flatMap(({ style, areas }) =>
    areas.flatMap((area) => {
      const part = intersection(area, from);
      if (!part) return [];
      const [row, column] = [part.row - from.row, part.column - from.column];
      return transposed
        ? [{ style, row: column, column: row, rows: part.columns, columns: part.rows }]
        : [{ style, row, column, rows: part.rows, columns: part.columns }];
    }),
  );
  assignStyle(to, host, NORMAL);
  const [rows, columns] = transposed ? [from.columns, from.rows] : [from.rows, from.columns];
  for (const { style, ...part } of parts) {
    for (const [row, height] of repeated(part.row, part.rows, rows, to.rows)) {
      for (const [column, width] of repeated(part.column, part.columns, columns, to.columns)) {
        const target = { sheet: to.sheet, row: to.row + row, column: to.column + column, rows: height, columns: width };
        assignStyle(target, host, style);
      }
    }
  }
}

/** Where a part of a line comes to lie in a longer one made of it: starts and lengths. */
function repeated(start: number, length: number, of: number, within: number): [start: number, length: number][] {
  if (of === 1) return [[0, within]];
  return Array.from({ length: Math.floor(within / of) }, (_, index) => [index * of + start, length]);
}

/** Formats the cells as the style says, where it speaks, and names them after it. */
export function applyStyle(area: Area, host: HostContext, style: NamedStyle): void {
  const plain = plainFormat(area.sheet, host);
  const cells = host.workbook.readFormat(sampleOf(area, host)).flat();
  const keys = GROUP_NAMES.filter((group) => style.includes[group]).flatMap(
    (group): readonly (keyof CellFormat)[] => GROUPS[group],
  );
  // What the style leaves as it is by default is not written where it is so already.
  const changed = keys.filter(
    (key) => style.format[key] !== undefined || cells.some((cell) => cell[key] !== plain[key]),
  );
  setFormat(area, host, Object.fromEntries(changed.map((key) => [key, style.format[key] ?? plain[key]])));
  if (style.includes.number) setNumberFormat(area, host, style.numberFormat);
  assignStyle(area, host, style.name);
}

function setFormat(area: Area, host: HostContext, format: CellFormat): void {
  if (Object.keys(format).length > 0) host.workbook.setFormat(area, format);
}

function setNumberFormat(area: Area, host: HostContext, code: string): void {
  const same = host.workbook
    .read(sampleOf(area, host))
    .flat()
    .every((cell) => cell.numberFormat === code);
  if (same) return;
  const line = isUnbounded(area) ? [code] : Array<string>(area.columns).fill(code);
  host.workbook.setNumberFormats(area, isUnbounded(area) ? [line] : Array<string[]>(area.rows).fill(line));
}

/** Names the cells after a style and leaves their format alone; after Normal they have no name to keep. */
export function assignStyle(area: Area, host: HostContext, style: string): void {
  for (const each of styledOn(area.sheet, host)) {
    if (!each.areas.some((own) => intersection(own, area))) continue;
    const areas = each.areas.flatMap((own) => without(own, area));
    if (areas.length > 0) host.workbook.objects.put({ ...each, areas });
    else host.workbook.objects.remove(each.id);
  }
  if (style === NORMAL) return;
  const own = styledOn(area.sheet, host).find((each) => each.style === style);
  host.workbook.objects.put({
    kind: 'styledCells',
    id: own?.id ?? newId(host),
    style,
    areas: [...(own?.areas ?? []), area],
  });
}

/** Changes all cells that have the style and follow it, from what it was to what it is now. */
export function restyle(host: HostContext, before: NamedStyle, after: NamedStyle): void {
  for (const { areas } of styled(host).filter((each) => each.style === before.name)) {
    for (const area of areas) restyleArea(sampleOf(area, host), host, before, after);
  }
}

function restyleArea(area: Area, host: HostContext, before: NamedStyle, after: NamedStyle): void {
  const plain = plainFormat(area.sheet, host);
  for (const group of GROUP_NAMES) {
    const keys: readonly (keyof CellFormat)[] = GROUPS[group];
    const changed = keys.filter((key) => before.format[key] !== after.format[key]);
    if (changed.length === 0 || !before.includes[group] || !after.includes[group]) continue;
    const patch = Object.fromEntries(changed.map((key) => [key, after.format[key] ?? plain[key]]));
    const follows = (cell: CellFormat): boolean =>
      keys.every((key) => cell[key] === (before.format[key] ?? plain[key]));
    forEachRun(
      area,
      host.workbook.readFormat(area).map((row) => row.map(follows)),
      (part) => setFormat(part, host, patch),
    );
  }
  if (before.numberFormat === after.numberFormat || !before.includes.number || !after.includes.number) return;
  const follows = host.workbook.read(area).map((row) => row.map((cell) => cell.numberFormat === before.numberFormat));
  forEachRun(area, follows, (part) => setNumberFormat(part, host, after.numberFormat));
}

/** All cells at once where all are wanted, as they mostly are; else row by row what lies side by side. */
function forEachRun(area: Area, wanted: readonly (readonly boolean[])[], run: (part: Area) => void): void {
  if (wanted.every((row) => row.every(Boolean))) return run(area);
  wanted.forEach((row, r) => {
    for (let c = 0; c < row.length; c += 1) {
      let end = c;
      while (row[end] === true) end += 1;
      if (end > c) run({ ...area, row: area.row + r, rows: 1, column: area.column + c, columns: end - c });
      c = end;
    }
  });
}

/** Cells of a style that is gone look normal again, where they followed it. */
export function forgetStyle(host: HostContext, style: NamedStyle): void {
  restyle(host, style, { ...style, format: {}, numberFormat: 'General' });
  for (const { id, style: name } of styled(host)) if (name === style.name) host.workbook.objects.remove(id);
}
