/** The selected cells, and moving the selection. */
import { getPrimaryForRange, getSelectionsService, SetSelectionsOperation } from '@univerjs/sheets';
import type { Area } from '../host-workbook';
import { toArea, toRange, WORKBOOK_ID, type GridContext } from './grid-context';
import type { GridSheets } from './sheets';

export class GridSelection {
  constructor(
    private readonly context: GridContext,
    private readonly sheets: GridSheets,
  ) {}

  /** The last selected range of the active sheet; A1 before anything was selected. */
  get(): Area {
    const sheet = this.sheets.active();
    const range = this.service().getCurrentLastSelection()?.range;
    return range ? toArea(sheet, range) : { sheet, row: 0, column: 0, rows: 1, columns: 1 };
  }

  /** Activates the sheet, selects the area and scrolls to it. */
  select(area: Area): void {
    const sheet = this.context.sheet(area.sheet);
    if (this.sheets.active() !== area.sheet) this.sheets.activate(area.sheet);
    const range = toRange(area);
    this.context.commands.syncExecuteCommand(SetSelectionsOperation.id, {
      unitId: WORKBOOK_ID,
      subUnitId: area.sheet,
      selections: [{ range, primary: getPrimaryForRange(range, sheet), style: null }],
      reveal: true,
    });
  }

  onChanged(listener: (area: Area) => void): void {
    this.service().selectionChanged$.subscribe((selections) => {
      const range = selections?.at(-1)?.range;
      if (range) listener(toArea(this.sheets.active(), range));
    });
  }

  private service(): ReturnType<typeof getSelectionsService> {
    return getSelectionsService(this.context.injector);
  }
}
