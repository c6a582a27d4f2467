import { LiveCells, type Stream } from '../../../src/functions/live/live-cells';

/** A cell of a workbook: what it was given, in order. */
function cell(): Stream & { shown: unknown[] } {
  const shown: unknown[] = [];
  return { shown, setResult: (value) => void shown.push(value) };
}

let data: Record<string, unknown>;
let asked: string[];
let ready: boolean;
let cells: LiveCells;
const patience = 1000;
const turn = () => Promise.resolve();

beforeEach(() => {
  jest.useFakeTimers({ doNotFake: ['queueMicrotask'] });
  data = { a: 1, b: 2 };
  asked = [];
  ready = true;
  cells = new LiveCells({ isReady: () => ready, late: () => 'late', broken: () => 'broken', patience });
});
afterEach(() => jest.useRealTimers());

function add(key: string, stream: Stream): void {
  cells.add(
    key,
    () => {
      asked.push(key);
      if (data[key] instanceof TypeError) throw data[key];
      return data[key];
    },
    stream,
  );
}

async function change(next: Record<string, unknown>): Promise<void> {
  Object.assign(data, next);
  cells.refresh();
  await turn();
}

test('a cell has its value at once, and the new one after a change', async () => {
  const a = cell();
  add('a', a);
  expect(a.shown).toEqual([1]);
  await change({ a: 5 });
  expect(a.shown).toEqual([1, 5]);
});

test('only cells whose answer changed are told', async () => {
  const [a, b] = [cell(), cell()];
  add('a', a);
  add('b', b);
  await change({ b: 3 });
  expect([a.shown, b.shown]).toEqual([[1], [2, 3]]);
});

test('many cells with one question are one asking, and all are told', async () => {
  const many = Array.from({ length: 100 }, cell);
  for (const each of many) add('a', each);
  expect(asked).toEqual(['a']);
  await change({ a: 7 });
  expect(asked).toEqual(['a', 'a']);
  expect(many.map(({ shown }) => shown)).toEqual(many.map(() => [1, 7]));
  expect(cells.size).toBe(1);
});

test('several changes of one turn are one pass, with the last data', async () => {
  const a = cell();
  add('a', a);
  cells.refresh();
  data.a = 8;
  cells.refresh();
  await change({ a: 9 });
  expect(a.shown).toEqual([1, 9]);
  expect(asked).toEqual(['a', 'a']);
});

test('a cell that joins between a change and its pass is not given the old answer', async () => {
  const [old, young] = [cell(), cell()];
  add('a', old);
  data.a = 2;
  cells.refresh();
  add('a', young);
  await turn();
  expect([old.shown, young.shown]).toEqual([[1, 2], [2]]);
});

test('a cancelled cell is told nothing more, and its question is forgotten', async () => {
  const [a, other] = [cell(), cell()];
  add('a', a);
  add('a', other);
  a.onCanceled?.();
  await change({ a: 2 });
  expect([a.shown, other.shown]).toEqual([[1], [1, 2]]);
  other.onCanceled?.();
  expect(cells.size).toBe(0);
  await change({ a: 3 });
  expect(asked).toEqual(['a', 'a']);
});

test('a cancellation that comes after the question was asked again takes away the old call only', async () => {
  const [before, after] = [cell(), cell()];
  add('a', before);
  const cancelBefore = before.onCanceled;
  add('a', after);
  cancelBefore?.();
  cancelBefore?.();
  await change({ a: 2 });
  expect([before.shown, after.shown]).toEqual([[1], [1, 2]]);
});

test('the same after the question had been forgotten in between', async () => {
  const [before, after] = [cell(), cell()];
  add('a', before);
  before.onCanceled?.();
  add('a', after);
  before.onCanceled?.();
  await change({ a: 2 });
  expect(after.shown).toEqual([1, 2]);
});

test('cells and errors with the same content are not sent again', async () => {
  const content = (message: string) => ({
    a: { type: 'Double', basicValue: 1, properties: { 券商: { basicValue: '甲' } } },
    b: [['x', 1], [new Error(message)]],
  });
  data = content('没有');
  const [a, b] = [cell(), cell()];
  add('a', a);
  add('b', b);
  await change(content('没有'));
  expect([a.shown, b.shown].map((shown) => shown.length)).toEqual([1, 1]);
  await change(content('还是没有'));
  expect(a.shown).toHaveLength(1);
  expect(b.shown).toHaveLength(2);
});

test('a mistake of ours shows in its cell, is reported, and keeps no other cell old', async () => {
  const [a, b] = [cell(), cell()];
  add('a', a);
  add('b', b);
  await change({ a: new TypeError('mistake'), b: 9 });
  expect([a.shown, b.shown]).toEqual([
    [1, 'broken'],
    [2, 9],
  ]);
  expect(() => jest.runAllTimers()).toThrow('mistake');
  await change({ a: 1 });
  expect(a.shown).toEqual([1, 'broken', 1]);
});

test('a question that cannot even be asked once is thrown to Excel and not kept', () => {
  data.a = new TypeError('mistake');
  expect(() => add('a', cell())).toThrow('mistake');
  expect(cells.size).toBe(0);
});

test('while data is loaded nothing is answered; then everything is, once', async () => {
  ready = false;
  const [a, again] = [cell(), cell()];
  add('a', a);
  add('a', again);
  await change({ a: 'half' });
  expect([a.shown, asked]).toEqual([[], []]);
  ready = true;
  await change({ a: 'whole' });
  expect([a.shown, again.shown, asked]).toEqual([['whole'], ['whole'], ['a']]);
  jest.advanceTimersByTime(2 * patience);
  expect(a.shown).toEqual(['whole']);
});

test('loading that takes too long is said, and the value comes all the same; old values stay', async () => {
  const old = cell();
  add('b', old);
  ready = false;
  const a = cell();
  add('a', a);
  jest.advanceTimersByTime(patience - 1);
  expect(a.shown).toEqual([]);
  jest.advanceTimersByTime(1);
  expect(a.shown).toEqual(['late']);
  const third = cell();
  add('third', third);
  jest.advanceTimersByTime(patience);
  expect(third.shown).toEqual(['late']);
  ready = true;
  await change({ third: 3 });
  expect([a.shown, third.shown, old.shown]).toEqual([['late', 1], ['late', 3], [2]]);
});

test('a long pass gives way to the page, and a change in its midst starts it over', async () => {
  const slow = Array.from({ length: 10 }, cell);
  slow.forEach((each, index) =>
    cells.add(
      `slow${index}`,
      () => {
        jest.setSystemTime(Date.now() + 20);
        return data.a;
      },
      each,
    ),
  );
  await change({ a: 2 });
  const told = () => slow.filter(({ shown }) => shown.at(-1) === data.a).length;
  expect(told()).toBeLessThan(10);
  await change({ a: 3 });
  expect(told()).toBeLessThan(10);
  jest.runAllTimers();
  expect(told()).toBe(10);
  expect(slow.every(({ shown }) => shown.filter((value) => value === 3).length === 1)).toBe(true);
});
