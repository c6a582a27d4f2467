/** What happens in the workbook, as the events Excel raises. Recalculation raises `onCalculated`, never `onChanged`. */
import type { Area, HostEvent, HostWorkbook } from '../../host-workbook';
import { localAddress, overlaps, intersection } from '../address';
import { object } from '../wire/class-record';
import type { References } from '../wire/references';
import type { EventHub } from './event-hub';
import { EVENT } from './event-types';

/** Sends each change of the workbook to the hub; returns the function that stops it. */
export function translateEvents(workbook: HostWorkbook, hub: EventHub, references: References): () => void {
  let active = workbook.activeSheet();
  const titles = new Map(workbook.sheets().map((sheet) => [sheet.id, sheet.name]));
  return workbook.on((event) => {
    switch (event.kind) {
      case 'changed':
        return changed(event, workbook, hub, references);
      case 'selection':
        return selected(event.area, workbook, hub);
      case 'calculated':
        return hub.emit(EVENT.calculated, [event.sheet], { worksheetId: event.sheet, address: '' });
      case 'sheet':
        if (event.change === 'activated') {
          // A grid may say so again for the sheet that is active already.
          if (event.sheet === active) return;
          hub.emit(EVENT.worksheetDeactivated, [active], { worksheetId: active });
          active = event.sheet;
        }
        sheetChanged(event, workbook, hub, titles.get(event.sheet) ?? '');
        for (const sheet of workbook.sheets()) titles.set(sheet.id, sheet.name);
        return;
      case 'table':
        return tableChanged(event, workbook, hub);
      case 'chart':
        // No record offers the registration of chart events, so nobody listens.
        return;
    }
  });
}

function changed(
  event: Extract<HostEvent, { kind: 'changed' }>,
  workbook: HostWorkbook,
  hub: EventHub,
  references: References,
): void {
  if (event.source === 'recalculation') return;
  const wanted = hub.isHeard(EVENT.worksheetChanged) || hub.isHeard(EVENT.tableChanged);
  if (!wanted) return;
  const message = (area: Area) => ({
    changeType: 'RangeEdited',
    source: hub.source,
    triggerSource: event.source === 'api' && hub.source === 'Local' ? 'ThisLocalAddin' : 'Unknown',
    shiftDirection: 'None',
    worksheetId: area.sheet,
    address: localAddress(area),
    // Kept for `event.getRange(context)`; the number of kept ranges is that of events heard.
    referenceId: references.keep(object('Range', area)),
  });
  hub.emit(EVENT.worksheetChanged, [event.area.sheet], message(event.area));
  for (const table of workbook.tables()) {
    const shared = intersection(table.area, event.area);
    if (!shared || !hub.isHeard(EVENT.tableChanged)) continue;
    hub.emit(EVENT.tableChanged, [table.id, event.area.sheet], { ...message(shared), tableId: table.id });
  }
}

function selected(area: Area, workbook: HostWorkbook, hub: EventHub): void {
  const where = { worksheetId: area.sheet, address: localAddress(area) };
  hub.emit(EVENT.selectionChanged, [area.sheet], where);
  for (const table of workbook.tables()) {
    if (table.area.sheet !== area.sheet) continue;
    const address = overlaps(table.area, area) ? where.address : '';
    hub.emit(EVENT.tableSelectionChanged, [table.id], { ...where, address, tableId: table.id });
  }
}

function sheetChanged(
  event: Extract<HostEvent, { kind: 'sheet' }>,
  workbook: HostWorkbook,
  hub: EventHub,
  nameBefore: string,
): void {
  const where = { worksheetId: event.sheet, source: hub.source };
  if (event.change === 'added') hub.emit(EVENT.worksheetAdded, [], where);
  if (event.change === 'deleted') hub.emit(EVENT.worksheetDeleted, [], where);
  if (event.change === 'activated') hub.emit(EVENT.worksheetActivated, [event.sheet], where);
  if (event.change === 'renamed') {
    const nameAfter = workbook.sheets().find(({ id }) => id === event.sheet)?.name ?? '';
    hub.emit(EVENT.nameChanged, [event.sheet], { ...where, nameBefore, nameAfter });
  }
}

function tableChanged(event: Extract<HostEvent, { kind: 'table' }>, workbook: HostWorkbook, hub: EventHub): void {
  const table = workbook.tables().find(({ id }) => id === event.table);
  const where = { tableId: event.table, worksheetId: table?.area.sheet ?? '', source: hub.source };
  const targets = table ? [table.area.sheet] : [];
  if (event.change === 'added') hub.emit(EVENT.tableAdded, targets, where);
  if (event.change === 'deleted') hub.emit(EVENT.tableDeleted, targets, { ...where, tableName: table?.name ?? '' });
}
