/** Groups of the user's undo: what has no undo is refused in one, and clears the undo outside of one. */
import { inUndoStep, UndoGroups, type UndoStep } from '../../../src/workbench/host/undo-groups';
import { refuseWrite } from '../../../src/workbench/host/refuse-write';
import { hasUndo } from '../../../src/workbench/host/undo-support';
import { memoryHost, type TestHost } from './model';

let host: TestHost;
let cleared: number;
let keys: object[];
beforeEach(() => {
  host = memoryHost();
  cleared = 0;
  keys = [];
  Object.assign(host.workbook, {
    clearUndo: () => (cleared += 1),
    inStep: (key: object, run: () => unknown) => {
      keys.push(key);
      return run();
    },
  });
});

const write = (step: UndoStep, className: string, member: string, kind: 'method' | 'set' = 'method') =>
  inUndoStep(step, host, () => refuseWrite(host, className, member, kind));

test('the requests of one run have one step, a batch without a group has its own', () => {
  const groups = new UndoGroups();
  expect(groups.stepOf('a')).toBe(groups.stepOf('a'));
  expect(groups.stepOf('a')).not.toBe(groups.stepOf('b'));
  expect(groups.stepOf(undefined)).not.toBe(groups.stepOf(undefined));
  write(groups.stepOf('a'), 'Range', 'Clear');
  write(groups.stepOf('a'), 'Range', 'Insert');
  expect(keys[0]).toBe(keys[1]);
});

test.each([
  ['Worksheet', 'Delete', 'method'],
  ['Worksheet', 'Copy', 'method'],
  ['WorksheetProtection', 'Protect', 'method'],
  ['Style', 'NumberFormat', 'set'],
] as const)('%s.%s in a group is refused, outside it takes the undo away', (className, member, kind) => {
  let refusal: unknown;
  try {
    write({ grouped: true }, className, member, kind);
  } catch (error) {
    refusal = error;
  }
  expect(refusal).toMatchObject({ code: 'UndoNotSupported' });
  expect(cleared).toBe(0);
  write({ grouped: false }, className, member, kind);
  expect(cleared).toBe(1);
});

test.each([
  ['Range', 'Values', 'set'],
  ['TableCollection', 'Add', 'method'],
  ['WorksheetCollection', 'Add', 'method'],
  ['Worksheet', 'GetRange', 'method'],
  ['ChartCollection', 'Add', 'method'],
] as const)('%s.%s is let through and leaves the undo', (className, member, kind) => {
  write({ grouped: true }, className, member, kind);
  write({ grouped: false }, className, member, kind);
  expect(cleared).toBe(0);
});

test('what has undo differs between the web and the desktop', () => {
  expect([hasUndo('Worksheet', 'Name', 'web'), hasUndo('Worksheet', 'Name', 'desktop')]).toEqual([true, false]);
  expect([hasUndo('TableStyle', 'Delete', 'web'), hasUndo('TableStyle', 'Delete', 'desktop')]).toEqual([false, true]);
});
