/** The methods of Excel.Range that change the sheet. */
import type { Area, CellWrite } from '../../host-workbook';
import { NORMAL } from '../../named-styles';
import { intersection, overlaps } from '../address';
import { HostError, invalidArgument } from '../host-error';
import type { Arguments } from '../wire/arguments';
import { object, type HostContext, type MethodRecord } from '../wire/class-record';
import { fillNewRows } from './calculated-columns';
import { clearComments } from './comments';
import { copyFrom } from './copy-range';
import { assertNoFilteredRows } from './filter';
import { formatInserted } from './inserted-formats';
import { clearRules } from './format-rules';
import { assertCanShift } from './shifting';
import { assertWritable } from './sheets';
import { shiftReferences } from './shift-references';
import { assignStyle, copyStyles } from './styled-cells';

function insert(area: Area, host: HostContext, args: Arguments) {
  const shift = args.word(0, ['Down', 'Right']) === 'Down' ? 'down' : 'right';
  assertWritable(host, area.sheet);
  assertCanShift(area, host, shift);
  const before = host.workbook.tables();
  host.workbook.insertCells(area, shift);
  shiftReferences(host, area, shift);
  formatInserted(area, host, shift);
  styleInserted(area, host, shift);
  if (shift === 'down') for (const table of before) fillNewRows(table, host, area.row, area.rows);
  return object('Range', area);
}

/** As the cells above or left of them, whose format they have. */
function styleInserted(area: Area, host: HostContext, shift: 'down' | 'right'): void {
  const model =
    shift === 'down' ? { ...area, row: area.row - 1, rows: 1 } : { ...area, column: area.column - 1, columns: 1 };
  copyStyles(model, area, host);
}

function remove(area: Area, host: HostContext, args: Arguments): void {
  const shift = args.word(0, ['Up', 'Left']) === 'Up' ? 'up' : 'left';
  assertWritable(host, area.sheet);
  assertCanShift(area, host, shift);
  if (shift === 'up') assertNoFilteredRows(area, host);
  host.workbook.deleteCells(area, shift);
  shiftReferences(host, area, shift);
}

function clear(area: Area, host: HostContext, args: Arguments): void {
  const what = args.word(0, ['All', 'Contents', 'Formats', 'Hyperlinks', 'RemoveHyperlinks', 'ResetContents'], 'All');
  assertWritable(host, area.sheet);
  if (what === 'Hyperlinks' || what === 'RemoveHyperlinks') return;
  const kind = { All: 'all', Contents: 'contents', ResetContents: 'contents', Formats: 'formats' } as const;
  host.workbook.clear(area, kind[what]);
  if (kind[what] !== 'contents') {
    clearRules(area, host);
    assignStyle(area, host, NORMAL);
  }
  if (kind[what] === 'all') clearComments(area, host);
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
