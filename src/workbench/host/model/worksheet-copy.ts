/** Worksheet.copy. */
import { copiedTitle } from '../../copied-names';
import { invalidArgument } from '../host-error';
import type { Arguments } from '../wire/arguments';
import { object, type HostContext, type HostObject } from '../wire/class-record';
import { copyFilters } from './filter';
import type { SheetRef } from './model-types';
import { findSheet, sheetById } from './sheets';

const POSITIONS = ['None', 'Before', 'After', 'Beginning', 'End'] as const;

/**
 * Cells, formats, sizes, tables, comments and rules go along; the tables get new ids and names. Custom properties stay behind
 * (see `sheet-properties.ts`). A name of the workbook goes on meaning the original: names of a single sheet, which Excel makes of
 * them on the copy, are not offered here.
 */
export function copySheet(self: SheetRef, host: HostContext, args: Arguments): HostObject {
  const { workbook } = host;
  const original = sheetById(host, self.sheet);
  const position = positionOf(host, args);
  const title = copiedTitle(original.name, (name) => findSheet(host, name) !== undefined);
  const tables = workbook.tables().filter(({ area }) => area.sheet === original.id);
  const id = workbook.copySheet(original.id, title, position);
  if (host.limits.copiedSheetProperties) workbook.setSheetProperties(id, workbook.sheetProperties(original.id));
  for (const copy of workbook.tables().filter(({ area }) => area.sheet === id)) {
    const source = tables.find(({ area }) => area.row === copy.area.row && area.column === copy.area.column);
    if (source) copyFilters(source, copy, host);
  }
  return object('Worksheet', { sheet: id });
}

/** Without a position the copy comes first, says the documentation. */
function positionOf(host: HostContext, args: Arguments): number {
  const kind = args.word(0, POSITIONS, 'None');
  const sheets = host.workbook.sheets();
  if (kind === 'None' || kind === 'Beginning') return 0;
  if (kind === 'End') return sheets.length;
  const neighbour = args.object(1, 'Worksheet');
  const index = sheets.findIndex(({ id }) => id === neighbour?.sheet);
  if (index < 0) throw invalidArgument();
  return kind === 'Before' ? index : index + 1;
}
