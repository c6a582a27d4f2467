/** The declared functions with a streaming invocation, as Excel calls them. */
import * as functions from '../../../src/functions/functions';
import { liveFunctions } from '../../../src/functions/live/live-function';
import { createSession, session as shared } from '../../../src/query/session';
import { createStore } from '../../../src/query/store';
import { requiredName } from '../../../src/functions/argument';
import { sampleReports } from '../../query/fixtures/reports';
import * as called from '../as-called';
import { CustomFunctionsError, errorOf } from '../custom-functions-global';

interface Invocation {
  readonly shown: unknown[];
  readonly functionName: string;
  setResult: (value: unknown) => void;
  onCanceled?: () => void;
}

function invocation(): Invocation {
  const shown: unknown[] = [];
  return { shown, functionName: 'TOKENS', setResult: (value) => void shown.push(value) };
}

const turn = () => Promise.resolve();
const kept = shared.store.reports;

beforeEach(() => {
  shared.store.replace(sampleReports());
  Object.assign(shared.settings, { language: 'zh-CN', cards: false, formats: false });
});
afterAll(() => shared.store.replace(kept));

test('the answer goes to the invocation and is not returned; a new release changes it', async () => {
  const stream = invocation();
  expect(called.tokens('春笋', '2026-03', null, stream)).toBeUndefined();
  expect(stream.shown).toEqual([9e13]);
  shared.store.replace([]);
  await turn();
  expect(stream.shown[1]).toMatchObject({ code: '#N/A', message: '还没有任何报告。请在任务窗格导入研究报告。' });
  shared.store.replace(sampleReports());
  await turn();
  expect(stream.shown[2]).toBe(9e13);
  stream.onCanceled?.();
  shared.store.replace([]);
  await turn();
  expect(stream.shown).toHaveLength(3);
});

test('every function streams what it would return', () => {
  for (const [name, body] of Object.entries(called) as [string, (...args: unknown[]) => unknown][]) {
    if (!(name in functions)) continue;
    const args = ['春笋', 'Token', null, null, null].slice(0, body.length - 1);
    const stream = invocation();
    expect(body(...args, stream)).toBeUndefined();
    expect(stream.shown).toHaveLength(1);
    let direct: unknown;
    try {
      direct = body(...args);
    } catch (error) {
      direct = error;
    }
    expect([name, stream.shown[0]]).toEqual([name, direct]);
    stream.onCanceled?.();
  }
});

test('an error is a result with its words; the value comes when there is one', async () => {
  const stream = invocation();
  called.tokens('春荀', '2026-03', null, stream);
  expect(stream.shown[0]).toBeInstanceOf(CustomFunctionsError);
  expect(stream.shown[0]).toMatchObject({ code: '#N/A', message: expect.stringContaining('春笋') as string });
  const wrong = invocation();
  called.tokens('', null, null, wrong);
  expect(wrong.shown[0]).toMatchObject({ code: '#VALUE!', message: expect.stringContaining('entity') as string });
  const renamed = JSON.parse(JSON.stringify(sampleReports()).replaceAll('春笋', '春荀')) as never;
  shared.store.replace(renamed);
  await turn();
  expect(stream.shown[1]).toBe(9e13);
  expect(wrong.shown).toHaveLength(1);
});

test('the invocation may stand in any place: an old functions.json knew fewer parameters', () => {
  for (const args of [['春笋'], ['春笋', '2026-03'], ['春笋', '2026-03', null]]) {
    const stream = invocation();
    called.tokens(...args, stream);
    expect(stream.shown).toEqual([9e13]);
  }
  const header = invocation();
  called.reports('东海', header);
  expect(header.shown[0]).toHaveLength(3);
  const alone = invocation();
  called.reports(alone);
  expect(alone.shown[0]).toHaveLength(5);
});

test('without a streaming invocation the value is returned, as for a function that does not stream', () => {
  const before = shared.standingAnswers;
  expect(called.tokens('春笋', '2026-03', null, { functionName: 'TOKENS', setResult: undefined })).toBe(9e13);
  expect(errorOf(() => called.tokens('', null, null, {})).code).toBe('#VALUE!');
  expect(shared.standingAnswers).toBe(before + 2);
});

test('settings are part of an answer: the language of a message, the card of a number', async () => {
  const [value, error] = [invocation(), invocation()];
  called.tokens('春笋', '2026-03', null, value);
  called.tokens('', null, null, error);
  shared.changeSettings({ language: 'en-US', cards: true });
  await turn();
  expect(value.shown[1]).toMatchObject({ basicValue: 9e13, layouts: {} });
  expect(error.shown[1]).toMatchObject({ message: expect.stringContaining('is empty') as string });
  shared.changeSettings({ language: 'en-US', cards: true });
  await turn();
  expect(value.shown).toHaveLength(2);
});

describe('while data is being loaded', () => {
  const own = () => {
    const session = createSession(createStore([]));
    const live = liveFunctions(session, 20);
    const count = (stream?: Invocation) =>
      live.call('COUNT', ({ store }, name) => `${requiredName(name, 'name')} ${store.reports.length}`, ['n', stream]);
    let loaded: () => void = () => undefined;
    session.readiness.until(new Promise<void>((resolve) => (loaded = resolve)));
    return { session, count, loaded: () => loaded() };
  };
  const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

  test('answers wait, and come from all of it', async () => {
    const { session, count, loaded } = own();
    const stream = invocation();
    count(stream);
    const once = count() as unknown as Promise<string>;
    session.store.add(sampleReports().slice(0, 1));
    await wait(5);
    expect(stream.shown).toEqual([]);
    session.store.add(sampleReports());
    loaded();
    await expect(once).resolves.toBe('n 4');
    expect(stream.shown).toEqual(['n 4']);
  });

  test('no promise without end: after the time-out #N/A says why', async () => {
    const { count, loaded } = own();
    const stream = invocation();
    count(stream);
    await expect(count() as unknown as Promise<string>).rejects.toMatchObject({
      code: '#N/A',
      message: expect.stringContaining('载入') as string,
    });
    await wait(5);
    expect(stream.shown).toEqual([expect.objectContaining({ code: '#N/A' })]);
    loaded();
    await wait(0);
    expect(stream.shown[1]).toBe('n 0');
  });

  test('a load that fails holds nobody back', async () => {
    const session = createSession(createStore([]));
    session.readiness.until(Promise.reject(new Error('no room')));
    session.readiness.until(Promise.resolve());
    expect(session.readiness.isReady).toBe(false);
    await session.readiness.whenReady();
    expect(session.readiness.isReady).toBe(true);
  });
});
