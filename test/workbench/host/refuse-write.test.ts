/** Refusals of writes that tests play, and what another person does meanwhile. */
import { EVENT } from '../../../src/workbench/host/events/event-types';
import { translateEvents } from '../../../src/workbench/host/events/translate';
import { appContext } from '../../../src/workbench/host/messages/app-context';
import { refuseWrite } from '../../../src/workbench/host/refuse-write';
import { createWorkbench, defaultLimits } from '../../../src/workbench/host/workbench-object';
import { areaAt, memoryHost, on, refusal, type, type TestHost } from './model';

let host: TestHost;
beforeEach(() => {
  host = memoryHost();
});

const write = () => refusal(() => refuseWrite(host, 'Range', 'Values', 'set'));
const call = (className: string, name: string) => refusal(() => refuseWrite(host, className, name, 'method'));

test('a workbook open for reading only: all that writes is refused, all that reads is not', () => {
  expect(on(host, 'Workbook', null).get('ReadOnly')).toBe(false);
  host.limits.readOnly = true;
  expect(on(host, 'Workbook', null).get('ReadOnly')).toBe(true);
  expect([write(), call('TableCollection', 'Add'), call('Range', 'Clear'), call('Worksheet', 'Copy')]).toEqual(
    Array.from({ length: 4 }, () => 'AccessDenied'),
  );
  const reads = ['GetRange', 'FindOrNullObject', '_KeepReference', 'Select', 'Activate', 'Calculate'];
  expect(reads.map((name) => call('Range', name)).join('')).toBe('');
  expect(call('CustomFunctions', 'SetInvocationArrayResults')).toBe('');
});

test('the n-th write from now fails, once, with the code asked for', () => {
  host.limits.failAt = { action: 2, code: 'InsertDeleteConflict' };
  expect([write(), call('Range', 'GetCell'), call('Range', 'Clear'), write()]).toEqual([
    '',
    '',
    'InsertDeleteConflict',
    '',
  ]);
  expect(host.limits.failAt).toBeNull();
  host.limits.failAt = { action: 1 };
  expect(write()).toBe('GeneralException');
});

test('an older Excel is announced to the add-in', () => {
  const conversation = { id: 'c', controlId: 'a', hostUrl: 'https://localhost/' };
  const context = appContext(conversation, 'zh-CN', [], defaultLimits('1.12').excelApi);
  const matrix = JSON.parse((context as { _requirementMatrix: string })._requirementMatrix) as Record<string, string>;
  expect(matrix).toMatchObject({ ExcelApi: '1.12', SharedRuntime: '1.1' });
});

test("a co-author's edit is Remote, grows the table it is below, and what follows is Local again", async () => {
  type(host, 'A1', ['名', '值'], ['甲', 1]);
  const table = host.workbook.addTable(areaAt(host.workbook, 'A1:B2'), '用量', true);
  translateEvents(host.workbook, host.events, host.references);
  host.events.register(EVENT.tableChanged);
  const activity = { ready: Promise.resolve(), isBusy: () => false, stats: () => ({}) as never };
  const workbench = createWorkbench(host, activity);
  await workbench.coauthor('B2', '7');
  await workbench.coauthor('A3', '乙');
  await workbench.enter('B2', '8');
  const sources = host.sent
    .filter(([, , target]) => target === table)
    .map(([, , , text]) => JSON.parse(text) as { source: string; address: string })
    .map(({ source, address }) => `${source} ${address}`);
  expect(sources).toEqual(['Remote B2', 'Local B2']);
  expect(workbench.tables()[0]?.address).toBe('A1:B3');
});
