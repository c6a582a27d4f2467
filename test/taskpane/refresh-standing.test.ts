import { createSession } from '../../src/query/session';
import { createStore } from '../../src/query/store';
import { refreshStandingCells } from '../../src/taskpane/refresh-standing';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

test('nothing is asked while all cells are told by themselves', () => {
  const session = createSession(createStore());
  const refresh = jest.fn(() => Promise.resolve());
  refreshStandingCells(session, refresh);
  session.store.replace([]);
  jest.runAllTimers();
  expect(refresh).not.toHaveBeenCalled();
});

test('once for all changes of one turn, and again for the next', () => {
  const session = createSession(createStore());
  const refresh = jest.fn(() => Promise.resolve());
  const stop = refreshStandingCells(session, refresh);
  session.standingAnswers = 1;
  session.store.replace([]);
  session.changeSettings({ cards: true });
  jest.runAllTimers();
  expect(refresh).toHaveBeenCalledTimes(1);
  session.changeSettings({ cards: true });
  jest.runAllTimers();
  expect(refresh).toHaveBeenCalledTimes(1);
  session.store.replace([]);
  jest.runAllTimers();
  expect(refresh).toHaveBeenCalledTimes(2);
  stop();
  session.store.replace([]);
  jest.runAllTimers();
  expect(refresh).toHaveBeenCalledTimes(2);
});

test('not while data is being loaded, but when it is there', async () => {
  jest.useRealTimers();
  const session = createSession(createStore());
  session.standingAnswers = 1;
  const refresh = jest.fn(() => Promise.reject(new Error('a cell is being edited')));
  const warn = jest.spyOn(console, 'warn').mockImplementation();
  refreshStandingCells(session, refresh);
  let loaded: () => void = () => undefined;
  session.readiness.until(new Promise<void>((resolve) => (loaded = resolve)));
  session.store.replace([]);
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect(refresh).not.toHaveBeenCalled();
  loaded();
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect(refresh).toHaveBeenCalledTimes(1);
  expect(warn).toHaveBeenCalledTimes(1);
  warn.mockRestore();
});
