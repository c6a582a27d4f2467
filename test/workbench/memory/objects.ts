/** Comments and format rules of the memory workbook. */
import type { Area } from '../../../src/workbench/area';
import {
  followed,
  onCopy,
  sheetOf,
  sorted,
  type AreaMove,
  type SheetObject,
  type SheetObjectStore,
} from '../../../src/workbench/sheet-objects';

export class MemoryObjects implements SheetObjectStore {
  private objects: readonly SheetObject[] = [];

  list(): readonly SheetObject[] {
    return this.objects;
  }

  put(object: SheetObject, index?: number): void {
    const others = this.objects.filter(({ id }) => id !== object.id);
    const place = index ?? this.objects.findIndex(({ id }) => id === object.id);
    const at = place < 0 ? others.length : place;
    this.objects = [...others.slice(0, at), object, ...others.slice(at)];
  }

  remove(id: string): void {
    this.objects = this.objects.filter((object) => object.id !== id);
  }

  follow(move: AreaMove): void {
    this.objects = this.objects.map((object) => followed(object, move)).filter((object) => object !== null);
  }

  sorted(area: Area, order: ReadonlyMap<number, number>): void {
    this.objects = this.objects.map((object) => sorted(object, area, order));
  }

  copySheet(original: string, copy: string): void {
    const own = this.objects.filter((object) => sheetOf(object) === original);
    this.objects = [...this.objects, ...own.map((object) => onCopy(object, copy, `${object.id}-${copy}`))];
  }
}
