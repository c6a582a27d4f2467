import { CARD_BYTES, ResultPace, VALUE_BYTES, WINDOW_MS, type Receiver } from '../../../src/functions/live/result-pace';

interface Cell extends Receiver {
  readonly shown: unknown[];
}

let sent = 0;
let pace: ResultPace;

beforeEach(() => {
  jest.useFakeTimers();
  sent = 0;
  pace = new ResultPace();
});
afterEach(() => jest.useRealTimers());

function cell(): Cell {
  const shown: unknown[] = [];
  return {
    shown,
    send: (value) => {
      sent += Buffer.byteLength(JSON.stringify(value));
      shown.push(value);
    },
  };
}

const WORDS = '日均调用量'.repeat(80);

/** A value whose card has 1.2 KB of Chinese. */
function withCard(basicValue: number): object {
  const properties = { 说明: { type: 'String', basicType: 'String', basicValue: WORDS } };
  return { type: 'Double', basicType: 'Double', basicValue, numberFormat: '0.0', properties };
}

function bare(basicValue: number): object {
  return { type: 'FormattedNumber', basicType: 'Double', basicValue, numberFormat: '0.0' };
}

/** Lets one window after the other pass; gives the bytes sent in each. */
function windows(): number[] {
  const bytes: number[] = [];
  while (pace.waiting > 0 && bytes.length < 1000) {
    sent = 0;
    jest.advanceTimersByTime(WINDOW_MS);
    bytes.push(sent);
  }
  return bytes;
}

test('few answers go out whole and at once', () => {
  const cells = Array.from({ length: 100 }, cell);
  cells.forEach((each, i) => pace.send(each, withCard(i)));
  expect(cells.map(({ shown }) => shown)).toEqual(cells.map((_, i) => [withCard(i)]));
  expect([pace.waiting, jest.getTimerCount()]).toEqual([0, 0]);
});

test('of ten thousand all values go out at once, and all cards in pieces that a request holds', () => {
  const cells = Array.from({ length: 10_000 }, cell);
  cells.forEach((each, i) => pace.send(each, withCard(i)));
  expect(cells.every(({ shown }) => shown.length === 1)).toBe(true);
  expect(sent).toBeLessThan(VALUE_BYTES);
  expect(cells[9999]?.shown).toEqual([bare(9999)]);
  const bytes = windows();
  expect(Math.max(...bytes)).toBeLessThan(CARD_BYTES);
  expect(bytes.length).toBeLessThan(20);
  expect(cells.map(({ shown }) => shown.at(-1))).toEqual(cells.map((_, i) => withCard(i)));
  expect(jest.getTimerCount()).toBe(0);
});

test('what is too much even without cards waits, and comes before any card', () => {
  const cells = Array.from({ length: 60_000 }, cell);
  cells.forEach((each, i) => pace.send(each, withCard(i)));
  const empty = () => cells.filter(({ shown }) => shown.length === 0).length;
  expect(empty()).toBeGreaterThan(0);
  while (empty() > 0) {
    sent = 0;
    const whole = cells.filter(({ shown }) => shown.length === 2).length;
    jest.advanceTimersByTime(WINDOW_MS);
    expect(sent).toBeLessThan(VALUE_BYTES);
    if (empty() > 0) expect(cells.filter(({ shown }) => shown.length === 2)).toHaveLength(whole);
  }
  windows();
  expect(cells.every(({ shown }, i) => JSON.stringify(shown.at(-1)) === JSON.stringify(withCard(i)))).toBe(true);
});

test('an older card never comes after a newer value, and none after the call was cancelled', () => {
  for (let i = 0; i < 5000; i += 1) pace.send(cell(), withCard(i));
  const [changed, cancelled] = [cell(), cell()];
  pace.send(changed, withCard(1));
  pace.send(cancelled, withCard(1));
  pace.send(changed, 'no more');
  pace.forget(cancelled);
  windows();
  expect(changed.shown).toEqual([bare(1), 'no more']);
  expect(cancelled.shown).toEqual([bare(1)]);
});

test('a text with a card is the text meanwhile; arrays and errors have nothing to leave out', () => {
  for (let i = 0; i < 5000; i += 1) pace.send(cell(), withCard(i));
  const [text, rows] = [cell(), cell()];
  pace.send(text, { ...withCard(0), type: 'String', basicType: 'String', basicValue: '买入' });
  pace.send(rows, [['a', 1]]);
  expect([text.shown, rows.shown]).toEqual([['买入'], [[['a', 1]]]]);
});

test('one answer larger than any window is sent alone', () => {
  const [large, next] = [cell(), cell()];
  const rows = [['字'.repeat(VALUE_BYTES)]];
  pace.send(next, 1);
  pace.send(large, rows);
  expect(large.shown).toEqual([]);
  windows();
  expect(large.shown).toEqual([rows]);
});

test('after a quiet window there is room again', () => {
  for (let i = 0; i < 700; i += 1) pace.send(cell(), withCard(i));
  jest.advanceTimersByTime(WINDOW_MS);
  const later = Array.from({ length: 700 }, cell);
  later.forEach((each, i) => pace.send(each, withCard(i)));
  expect(later.every(({ shown }, i) => JSON.stringify(shown) === JSON.stringify([withCard(i)]))).toBe(true);
});

test('a call that takes one answer gets the value without its card where there is no room', () => {
  const given = Array.from({ length: 10_000 }, (_, i) => pace.once(withCard(i)));
  expect(given[0]).toEqual(withCard(0));
  expect(given[9999]).toEqual(bare(9999));
  expect(Buffer.byteLength(JSON.stringify(given))).toBeLessThan(VALUE_BYTES);
  expect([pace.waiting, jest.getTimerCount()]).toEqual([0, 0]);
  jest.advanceTimersByTime(WINDOW_MS);
  expect(pace.once(withCard(1))).toEqual(withCard(1));
});
