/** A batch of many actions lets the page have turns: in order, to the first error, nothing calculated in between. */
import { Pace } from '../../../src/workbench/pace';
import { runBatch } from '../../../src/workbench/host/wire/run-batch';
import { ActionType, PathType, type Action, type ObjectPath } from '../../../src/workbench/host/wire/wire';
import { areaAt, memoryHost, type TestHost } from './model';

/** Each action writes its number into a cell of its own; the one at `wrong` is of no range's shape. */
function batch(count: number, wrong?: number): { Actions: Action[]; ObjectPaths: Record<string, ObjectPath> } {
  const ObjectPaths: Record<string, ObjectPath> = {
    1: { Id: 1, ObjectPathType: PathType.GlobalObject, Name: '' },
    2: { Id: 2, ObjectPathType: PathType.Property, Name: 'Worksheets', ParentObjectPathId: 1 },
    3: { Id: 3, ObjectPathType: PathType.Method, Name: 'GetActiveWorksheet', ParentObjectPathId: 2 },
  };
  const Actions = Array.from({ length: count }, (_, index): Action => {
    const Id = 10 + index;
    const ArgumentInfo = { Arguments: [`A${index + 1}`] };
    ObjectPaths[Id] = { Id, ObjectPathType: PathType.Method, Name: 'GetRange', ParentObjectPathId: 3, ArgumentInfo };
    const value = index === wrong ? [[1, 2]] : [[index]];
    return {
      Id: 1000 + index,
      ActionType: ActionType.SetProperty,
      Name: 'Values',
      ObjectPathId: Id,
      ArgumentInfo: { Arguments: [value] },
    };
  });
  return { Actions, ObjectPaths };
}

/** What has been written so far, from the top. */
function written(host: TestHost): number {
  const cells = host.workbook.read(areaAt(host.workbook, 'A1:A60')).map(([cell]) => cell?.value ?? null);
  const count = cells.indexOf(null);
  expect(cells.slice(0, count)).toEqual(Array.from({ length: count }, (_, index) => index));
  return count;
}

/** Every look at the clock is 15 ms later than the last; `onTurn` is what else the page does. */
function slowClock(onTurn: () => void): Pace {
  let now = 0;
  return new Pace({
    now: () => (now += 15),
    turn: async () => {
      await new Promise((resolve) => setTimeout(resolve, 0));
      onTurn();
    },
  });
}

test('rests come between actions, which stay in order', async () => {
  const host = memoryHost();
  const seen: number[] = [];
  const answer = await runBatch(
    batch(12),
    host,
    slowClock(() => seen.push(written(host))),
  );
  expect(answer.Error).toBeUndefined();
  expect(answer.Results?.map(({ ActionId }) => ActionId)).toEqual(Array.from({ length: 12 }, (_, i) => 1000 + i));
  expect(written(host)).toBe(12);
  expect(seen.length).toBeGreaterThan(2);
  // Each time more had been done, and not all of it.
  expect(seen).toEqual([...new Set(seen)].sort((a, b) => a - b));
  expect(seen.at(-1)).toBeLessThan(12);
});

test('an action that fails after rests is named by its place, and no later one is done', async () => {
  const host = memoryHost();
  let turns = 0;
  const answer = await runBatch(
    batch(12, 8),
    host,
    slowClock(() => turns++),
  );
  expect(turns).toBeGreaterThan(1);
  expect(answer.Error).toMatchObject({ Code: 'InvalidArgument', Location: 'Range.values', ActionIndex: 8 });
  expect(answer.ProcessedResults?.Results).toHaveLength(8);
  expect(written(host)).toBe(8);
});

test.each([
  ['that succeeds', undefined],
  ['that fails', 3],
])('a batch %s holds calculation from its first action to its last', async (_, wrong) => {
  const host = memoryHost();
  let holds = 0;
  const during: number[] = [];
  const workbook = Object.assign(host.workbook, {
    holdCalculation: () => {
      holds += 1;
      return () => (holds -= 1);
    },
  });
  await runBatch(
    batch(6, wrong),
    { ...host, workbook },
    slowClock(() => during.push(holds)),
  );
  expect(during).toEqual(during.map(() => 1));
  expect([during.length > 0, holds]).toEqual([true, 0]);
});
