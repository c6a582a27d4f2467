/** The mark by which the host knows the requests of one run. */
import { markUndoGroups, undoGroupOf } from '../../../src/workbench/host/messages/undo-mark';

interface Context {
  _customData: string;
}

/** A client whose runs note what their requests would carry. */
function page() {
  const sent: string[] = [];
  const context: Context = { _customData: 'IterativeExecutor' };
  const run = async (options: unknown, batch?: (context: Context) => Promise<unknown>) => {
    const body = (batch ?? options) as (context: Context) => Promise<unknown>;
    const result = await body(context);
    sent.push(context._customData);
    return result;
  };
  const Excel = { run: run as (...args: unknown[]) => Promise<unknown>, CustomFunctionManager: {} };
  const frame = { contentWindow: { Excel } } as unknown as HTMLIFrameElement;
  return { Excel, frame, sent, context };
}

const batch = async () => 'done';

test('a run that merges is marked, each with a mark of its own; the context is left as it was', async () => {
  const { Excel, frame, sent, context } = page();
  markUndoGroups(frame);
  markUndoGroups(frame);
  expect(await Excel.run({ delayForCellEdit: true, mergeUndoGroup: true }, batch)).toBe('done');
  await Excel.run({ mergeUndoGroup: true }, batch);
  const groups = sent.map(undoGroupOf);
  expect(groups.every((group) => group !== undefined)).toBe(true);
  expect(groups[0]).not.toBe(groups[1]);
  expect(context._customData).toBe('IterativeExecutor');
});

test('every other run goes out as it is', async () => {
  const { Excel, frame, sent } = page();
  markUndoGroups(frame);
  await Excel.run(batch);
  await Excel.run({ delayForCellEdit: true }, batch);
  await Excel.run({ mergeUndoGroup: false }, batch);
  expect(sent).toEqual(['IterativeExecutor', 'IterativeExecutor', 'IterativeExecutor']);
  expect(sent.map(undoGroupOf)).toEqual([undefined, undefined, undefined]);
});

test('a run that fails is marked too, and leaves the context as it was', async () => {
  const { Excel, frame, context } = page();
  markUndoGroups(frame);
  const failing = Excel.run({ mergeUndoGroup: true }, () => Promise.reject(new Error('refused')));
  await expect(failing).rejects.toThrow('refused');
  expect(context._customData).toBe('IterativeExecutor');
});

test('visibility of custom functions, which this client lacks, says so', () => {
  const { Excel, frame } = page();
  markUndoGroups(frame);
  const manager = Excel.CustomFunctionManager as { setVisibility?: () => void };
  expect(() => manager.setVisibility?.()).toThrow('CustomFunctionManager.setVisibility');
});

test('a page that has no client yet, or is of another origin, is left alone', () => {
  expect(() => markUndoGroups({ contentWindow: {} } as unknown as HTMLIFrameElement)).not.toThrow();
  const foreign = {
    get contentWindow(): never {
      throw new DOMException('blocked', 'SecurityError');
    },
  };
  expect(() => markUndoGroups(foreign as unknown as HTMLIFrameElement)).not.toThrow();
});
