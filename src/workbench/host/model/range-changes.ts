/** The methods of Excel.Range that change the sheet. */
import type { Area, CellWrite } from '../../host-workbook';
import { intersection, overlaps } from '../address';
import { HostError, invalidArgument } from '../host-error';
import type { Arguments } from '../wire/arguments';
import { object, type HostContext, type MethodRecord } from '../wire/class-record';
import { sampleOf } from './cells';
import { otherRange } from './range-navigation';
import { assertWritable } from './sheets';
import { shiftReferences } from './shift-references';

/** Shifting cells must not tear a table: its columns (or rows) move together or not at all. */
function assertNoTableTorn(area: Area, host: HostContext, direction: 'rows' | 'columns'): void {
  for (const { area: table } of host.workbook.tables()) {
    if (table.sheet !== area.sheet) continue;
    const [start, size, tableStart, tableSize, from, tableEnd] =
      direction === 'rows'
        ? [area.column, area.columns, table.column, table.columns, area.row, table.row + table.rows]
        : [area.row, area.rows, table.row, table.rows, area.column, table.column + table.columns];
    const meets = start < tableStart + tableSize && tableStart < start + size && from < tableEnd;
    const whole = start <= tableStart && start + size >= tableStart + tableSize;
    if (meets && !whole) throw new HostError('InsertDeleteConflict');
  }
}

function insert(area: Area, host: HostContext, args: Arguments) {
  const shift = args.word(0, ['Down', 'Right']);
  assertWritable(host, area.sheet);
  assertNoTableTorn(area, host, shift === 'Down' ? 'rows' : 'columns');
  host.workbook.insertCells(area, shift === 'Down' ? 'down' : 'right');
  shiftReferences(host, area, shift === 'Down' ? 'down' : 'right');
  return object('Range', area);
}

function remove(area: Area, host: HostContext, args: Arguments): void {
  const shift = args.word(0, ['Up', 'Left']);
  assertWritable(host, area.sheet);
  assertNoTableTorn(area, host, shift === 'Up' ? 'rows' : 'columns');
  host.workbook.deleteCells(area, shift === 'Up' ? 'up' : 'left');
  shiftReferences(host, area, shift === 'Up' ? 'up' : 'left');
}

function clear(area: Area, host: HostContext, args: Arguments): void {
  const what = args.word(0, ['All', 'Contents', 'Formats', 'Hyperlinks', 'RemoveHyperlinks', 'ResetContents'], 'All');
  assertWritable(host, area.sheet);
  if (what === 'Hyperlinks' || what === 'RemoveHyperlinks') return;
  const kind = { All: 'all', Contents: 'contents', ResetContents: 'contents', Formats: 'formats' } as const;
  host.workbook.clear(area, kind[what]);
}

function merge(area: Area, host: HostContext, args: Arguments): void {
  assertWritable(host, area.sheet);
  if (host.workbook.tables().some((table) => overlaps(table.area, area))) throw new HostError('InvalidOperation');
  if (!args.flag(0, false)) return host.workbook.merge(area);
  for (let row = 0; row < area.rows; row++) host.workbook.merge({ ...area, row: area.row + row, rows: 1 });
}

function unmerge(area: Area, host: HostContext): void {
  assertWritable(host, area.sheet);
  for (const merged of host.workbook.merges(area.sheet)) if (overlaps(merged, area)) host.workbook.unmerge(merged);
}

/** Copies values, formulas and number formats; a smaller source repeats over the destination. Formulas are copied as they stand. */
function copyFrom(area: Area, host: HostContext, args: Arguments): void {
  const source = sampleOf(otherRange(args, 0, area, host), host);
  const type = args.word(1, ['All', 'Values', 'Formulas', 'Formats'], 'All');
  const skipBlanks = args.flag(2, false);
  assertWritable(host, area.sheet);
  if (type === 'All' || type === 'Formulas') {
    const formulas = host.workbook.read(source).some((row) => row.some((cell) => cell.formula !== ''));
    // Relative references would have to move with the copy, which the workbook behind this host does not offer.
    if (formulas && (source.row !== area.row || source.column !== area.column)) {
      throw new HostError('ApiNotImplemented', 'The requested API is not implemented: Range.copyFrom of formulas.');
    }
  }
  const cells = host.workbook.read(source);
  const target = { ...area, rows: Math.max(area.rows, source.rows), columns: Math.max(area.columns, source.columns) };
  const pick = (r: number, c: number) => cells[r % source.rows]?.[c % source.columns];
  const grid = <T>(make: (r: number, c: number) => T): T[][] =>
    Array.from({ length: target.rows }, (_, r) => Array.from({ length: target.columns }, (__, c) => make(r, c)));
  if (type !== 'Formats') {
    host.workbook.write(
      target,
      grid<CellWrite>((r, c) => {
        const value = pick(r, c)?.value ?? null;
        return value === null && skipBlanks ? undefined : { value };
      }),
    );
  }
  if (type === 'All' || type === 'Formats') {
    host.workbook.setNumberFormats(
      target,
      grid((r, c) => pick(r, c)?.numberFormat ?? null),
    );
  }
}

export const changeMethods: Readonly<Record<string, MethodRecord<Area>>> = {
  Insert: insert,
  Delete: remove,
  Clear: clear,
  Merge: merge,
  Unmerge: unmerge,
  CopyFrom: copyFrom,
  Select: (area, host) => {
    if (host.workbook.activeSheet() !== area.sheet) host.workbook.activateSheet(area.sheet);
    host.workbook.select(area);
  },
  Calculate: (area, host) => host.workbook.recalculate([area]),
  SetDirty: (area, host) => host.workbook.recalculate([area]),
  ReplaceAll: (area, host, args) => {
    const criteria = (args.any(2) ?? {}) as { completeMatch?: boolean; matchCase?: boolean };
    const wanted = args.text(0);
    const replacement = args.text(1);
    if (wanted === '') throw invalidArgument();
    assertWritable(host, area.sheet);
    const used = host.workbook.usedArea(area.sheet, true);
    const searched = used && intersection(area, used);
    if (!searched) return 0;
    const pattern = new RegExp(escapePattern(wanted, criteria.completeMatch), criteria.matchCase === true ? 'g' : 'gi');
    let count = 0;
    const writes = host.workbook.read(searched).map((row) =>
      row.map((cell): CellWrite => {
        if (typeof cell.value !== 'string' || cell.formula !== '') return undefined;
        const value = cell.value.replace(pattern, () => {
          count++;
          return replacement;
        });
        return value === cell.value ? undefined : { value };
      }),
    );
    host.workbook.write(searched, writes);
    return count;
  },
};

function escapePattern(text: string, whole: boolean | undefined): string {
  const escaped = text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return whole === true ? `^${escaped}$` : escaped;
}
