/** A table of the fake workbook: an area of a sheet whose first row are its headers. */
import { load } from './fake-collections';
import type { FakeRange } from './fake-excel';

export class FakeTable {
  readonly isNullObject = false;
  readonly showHeaders = true;
  readonly showTotals = false;
  style = '';
  area: FakeRange;
  /** Excel's id of each column, left to right. */
  columnIds: number[];
  load = load;

  constructor(
    public id: string,
    public name: string,
    area: FakeRange,
  ) {
    this.area = area;
    this.columnIds = Array.from({ length: area.columnCount }, (_, index) => index + 1);
  }

  get worksheet(): object {
    return this.area.worksheet;
  }
  get columns(): object {
    const headers = this.area.getRow(0).values[0] ?? [];
    const items = this.columnIds.map((id, index) => ({ id, name: String(headers[index]), filter: {} }));
    return { load, items };
  }
  getRange = (): FakeRange => this.area;
  getDataBodyRange = (): FakeRange => this.area.part(1, 0, this.area.rowCount - 1, this.area.columnCount);
  convertToRange = (): void => this.remove();
  delete = (): void => {
    this.area.clear();
    this.remove();
  };

  private remove(): void {
    const { tables } = this.area.sheet;
    tables.splice(tables.indexOf(this), 1);
  }
}
