/** Comments and format rules over the grid, with Univer's undo; they follow what is inserted, deleted and moved around them. */
import { CommandType, generateRandomId, type IMutationInfo } from '@univerjs/core';
import { RemoveSheetCommand, SheetInterceptorService } from '@univerjs/sheets';
import type { Area } from '../area';
import { followed, onCopy, sheetOf, sorted, type SheetObject, type SheetObjectStore } from '../sheet-objects';
import { movesOf } from './chart-moves';
import { WORKBOOK_ID, type GridContext } from './grid-context';

const SET = 'workbench.mutation.set-sheet-objects';
interface SetParams {
  readonly unitId: string;
  readonly objects: readonly SheetObject[];
}

export class GridObjects implements SheetObjectStore {
  private objects: readonly SheetObject[] = [];

  constructor(private readonly context: GridContext) {
    context.commands.registerCommand({
      id: SET,
      type: CommandType.MUTATION,
      handler: (_, params) => {
        this.objects = (params as SetParams).objects;
        return true;
      },
    });
    context.injector.get(SheetInterceptorService).interceptCommand({
      getMutations: (command) => {
        if (command.id === RemoveSheetCommand.id) {
          const { subUnitId } = command.params as { subUnitId: string };
          return this.steps((object) => (sheetOf(object) === subUnitId ? null : object));
        }
        const move = movesOf(command, () => this.context.workbook().getActiveSheet()?.getSheetId() ?? '');
        return move ? this.steps((object) => followed(object, move)) : { redos: [], undos: [] };
      },
    });
  }

  list(): readonly SheetObject[] {
    return this.objects;
  }

  put(object: SheetObject, index?: number): void {
    const others = this.objects.filter(({ id }) => id !== object.id);
    const place = index ?? this.objects.findIndex(({ id }) => id === object.id);
    const at = place < 0 ? others.length : place;
    this.set([...others.slice(0, at), object, ...others.slice(at)]);
  }

  remove(id: string): void {
    this.set(this.objects.filter((object) => object.id !== id));
  }

  removeSheet(sheet: string): void {
    if (this.objects.some((object) => sheetOf(object) === sheet)) {
      this.set(this.objects.filter((object) => sheetOf(object) !== sheet));
    }
  }

  copySheet(original: string, copy: string): void {
    const copies = this.objects
      .filter((object) => sheetOf(object) === original)
      .map((object) => onCopy(object, copy, generateRandomId(8)));
    if (copies.length > 0) this.set([...this.objects, ...copies]);
  }

  sorted(area: Area, order: ReadonlyMap<number, number>): void {
    const { redos, undos } = this.steps((object) => sorted(object, area, order));
    this.context.apply(redos, undos);
  }

  private set(objects: readonly SheetObject[]): void {
    this.context.apply([mutation(objects)], [mutation(this.objects)]);
  }

  /** The mutations that make of every object what `to` says; none where all stay the same. */
  private steps(to: (object: SheetObject) => SheetObject | null): { redos: IMutationInfo[]; undos: IMutationInfo[] } {
    const next = this.objects.map(to);
    if (next.every((object, index) => object === this.objects[index])) return { redos: [], undos: [] };
    const left = next.filter((object) => object !== null);
    return { redos: [mutation(left)], undos: [mutation(this.objects)] };
  }
}

function mutation(objects: readonly SheetObject[]): IMutationInfo {
  return { id: SET, params: { unitId: WORKBOOK_ID, objects } satisfies SetParams };
}
