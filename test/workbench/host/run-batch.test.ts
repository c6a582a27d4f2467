/** Batches as the client writes them, against a workbook in memory. */
import { EventHub } from '../../../src/workbench/host/events/event-hub';
import { SettingStore } from '../../../src/workbench/host/setting-store';
import type { HostContext } from '../../../src/workbench/host/wire/class-record';
import { References } from '../../../src/workbench/host/wire/references';
import { runBatch } from '../../../src/workbench/host/wire/run-batch';
import { ActionType, PathType, type Action, type ObjectPath } from '../../../src/workbench/host/wire/wire';
import { defaultLimits } from '../../../src/workbench/host/workbench-object';
import { MemoryWorkbook } from '../memory-workbook';

let host: HostContext;
beforeEach(() => {
  const workbook = new MemoryWorkbook();
  host = {
    workbook,
    limits: defaultLimits(),
    settings: new SettingStore(workbook),
    events: new EventHub(() => undefined),
    references: new References(),
    language: 'zh-CN',
    onFunctionResults: () => undefined,
    onFunctionsReady: () => undefined,
    onRegisterFunctions: () => undefined,
  };
});

/** Path 1 is the workbook, 2 its sheets, 3 the active sheet, 4 a range of it. */
function paths(address: string): Record<string, ObjectPath> {
  return {
    1: { Id: 1, ObjectPathType: PathType.GlobalObject, Name: '' },
    2: { Id: 2, ObjectPathType: PathType.Property, Name: 'Worksheets', ParentObjectPathId: 1 },
    3: { Id: 3, ObjectPathType: PathType.Method, Name: 'GetActiveWorksheet', ParentObjectPathId: 2 },
    4: {
      Id: 4,
      ObjectPathType: PathType.Method,
      Name: 'GetRange',
      ParentObjectPathId: 3,
      ArgumentInfo: { Arguments: [address] },
    },
  };
}

const instantiate = (Id: number): Action => ({ Id, ActionType: ActionType.Instantiate, Name: '', ObjectPathId: 4 });
const set = (Id: number, Name: string, value: unknown): Action => ({
  Id,
  ActionType: ActionType.SetProperty,
  Name,
  ObjectPathId: 4,
  ArgumentInfo: { Arguments: [value] },
});
const query = (Id: number, ...Select: string[]): Action => ({
  Id,
  ActionType: ActionType.Query,
  Name: '',
  ObjectPathId: 4,
  QueryInfo: { Select },
});
const call = (Id: number, Name: string, ...Arguments: unknown[]): Action => ({
  Id,
  ActionType: ActionType.Method,
  Name,
  ObjectPathId: 4,
  ArgumentInfo: { Arguments },
});

describe('a batch', () => {
  it('answers values after calculation', async () => {
    const Actions = [instantiate(10), set(11, 'Values', [[2, '=A1*3']]), query(12, 'values', 'address')];
    const answer = await runBatch({ Actions, ObjectPaths: paths('A1:B1') }, host);
    expect(answer.Error).toBeUndefined();
    expect(answer.Results?.at(-1)).toEqual({ ActionId: 12, Value: { Values: [[2, 6]], Address: 'Sheet1!A1:B1' } });
  });

  it('stops at its first error, names the member and keeps what was done', async () => {
    const Actions = [set(11, 'Values', [['done']]), set(12, 'Values', [[1, 2]]), set(13, 'Values', [['not done']])];
    const answer = await runBatch({ Actions, ObjectPaths: paths('A1') }, host);
    expect(answer.Error).toMatchObject({ Code: 'InvalidArgument', Location: 'Range.values', ActionIndex: 1 });
    expect(answer.ProcessedResults?.Results.map(({ ActionId }) => ActionId)).toEqual([11]);
    const sheet = host.workbook.activeSheet();
    expect(host.workbook.read({ sheet, row: 0, column: 0, rows: 1, columns: 1 })[0]?.[0]?.value).toBe('done');
  });

  it('gives a reference that the next batch can use', async () => {
    const first = await runBatch(
      { Actions: [instantiate(10), call(11, '_KeepReference'), instantiate(12)], ObjectPaths: paths('C3') },
      host,
    );
    const { _ReferenceId } = first.Results?.at(-1)?.Value as { _ReferenceId: string };
    const ObjectPaths = { 4: { Id: 4, ObjectPathType: PathType.ReferenceId, Name: _ReferenceId } };
    const second = await runBatch({ Actions: [query(20, 'address')], ObjectPaths }, host);
    expect(second.Results?.[0]?.Value).toEqual({ Address: 'Sheet1!C3' });
    host.references.remove(_ReferenceId);
    const third = await runBatch({ Actions: [query(20, 'address')], ObjectPaths }, host);
    expect(third.Error?.Code).toBe('InvalidReference');
  });

  it.each([
    ['a method', call(11, 'FlashFill'), 'Range.flashFill'],
    ['a property to set', set(11, 'Hyperlink', {}), 'Range.hyperlink'],
    ['a property to load', query(11, 'hyperlink'), 'Range.hyperlink'],
    ['an object', query(11, 'dataValidation/rule'), 'Range.datavalidation'],
  ])('says of %s that it is not here', async (_, action, member) => {
    const answer = await runBatch({ Actions: [action], ObjectPaths: paths('A1') }, host);
    expect(answer.Error).toMatchObject({ Code: 'ApiNotImplemented', Location: member });
    expect(answer.Error?.Message).toContain(member);
  });

  it('reports traces, by which the client knows that its handlers are registered', async () => {
    const Actions = [{ Id: 9, ActionType: ActionType.Trace, Name: 'Trace', ObjectPathId: 0 }];
    expect(await runBatch({ Actions, ObjectPaths: {} }, host)).toMatchObject({
      TraceIds: [9],
      Results: [{ ActionId: 9, Value: null }],
    });
  });

  it('refuses to write to a protected sheet but reads it', async () => {
    host.limits.protectedSheets.push('Sheet1');
    const written = await runBatch({ Actions: [set(11, 'Values', [[1]])], ObjectPaths: paths('A1') }, host);
    expect(written.Error).toMatchObject({ Code: 'AccessDenied', Location: 'Range.values' });
    const read = await runBatch({ Actions: [query(11, 'values')], ObjectPaths: paths('A1') }, host);
    expect(read.Error).toBeUndefined();
  });
});
