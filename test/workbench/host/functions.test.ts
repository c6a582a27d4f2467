import { convert } from '../../../src/workbench/host/functions/argument-values';
import { Invocations } from '../../../src/workbench/host/functions/invocations';
import { cellFor, liftedShape } from '../../../src/workbench/host/functions/lifting';
import { toError, toResult } from '../../../src/workbench/host/functions/result-values';

describe('arguments', () => {
  const web = { file: { functions: [] }, platform: 'web' } as const;
  const desktop = { ...web, platform: 'desktop' } as const;
  it.each([
    ['number', null, 0],
    ['number', '12', 12],
    ['number', 'x', { error: '#VALUE!' }],
    ['number', '', { error: '#VALUE!' }],
    ['string', 5, '5'],
    ['string', true, 'TRUE'],
    ['string', null, ''],
    ['boolean', 1, true],
    ['boolean', 'false', false],
    ['any', '2026-03', '2026-03'],
    ['any', null, null],
    ['any', { error: '#N/A' }, { error: '#N/A' }],
  ])('%s gets %j as %j', (type, value, expected) => expect(convert(value, { name: 'x', type }, web)).toEqual(expected));

  it('an empty cell is 0 on the desktop, "" in a range on the web', () => {
    expect(convert(null, { name: 'x', type: 'any' }, desktop)).toBe(0);
    expect(convert(null, { name: 'x', type: 'any', dimensionality: 'matrix' }, web)).toBe('');
  });

  it('errors reach a function only where functions.json allows it', () => {
    const file = { functions: [], allowErrorForDataTypeAny: true };
    const converted = convert({ error: '#N/A' }, { name: 'x', type: 'any' }, { file, platform: 'web' });
    expect(converted).toEqual({ type: 'CustomFunctionError', code: '#N/A' });
  });
});

describe('results', () => {
  it.each([
    [5, [[5]]],
    ['文', [['文']]],
    [null, [[0]]],
    [
      [
        [1, ''],
        [2, null],
      ],
      [
        [1, ''],
        [2, 0],
      ],
    ],
    [[1, 2], [[{ error: '#VALUE!' }]]],
    [[[1], [2, 3]], [[{ error: '#VALUE!' }]]],
    [[], [[{ error: '#VALUE!' }]]],
    [{ type: 'Entity', text: 'x' }, [[{ error: '#VALUE!' }]]],
    [{ type: 'Error', errorType: 'NotAvailable' }, [[{ error: '#N/A' }]]],
  ])('%j', (value, values) => expect(toResult(value).values).toEqual(values));

  it('an error given as a value keeps its words and has no card', () => {
    const error = { valueType: 'CustomFunctionError', type: 'Error', basicValue: '#N/A', errorType: 'NotAvailable' };
    expect(toResult({ ...error, message: '没有' })).toEqual({ values: [[{ error: '#N/A', message: '没有' }]] });
    expect(toResult({ ...error, errorType: 'Div0', message: 'unheard' })).toEqual({ values: [[{ error: '#DIV/0!' }]] });
  });

  it('a rich value brings its format and card', () => {
    const card = { type: 'Double', basicValue: 0.5, numberFormat: '0%', properties: {} };
    expect(toResult(card)).toEqual({ values: [[0.5]], numberFormat: '0%', card });
  });

  it.each([
    [1, 'why', { error: '#N/A', message: 'why' }],
    [7, '', { error: '#VALUE!' }],
    [5, 'unheard', { error: '#DIV/0!' }],
    [2, 'a stack trace', { error: '#VALUE!' }],
    [9, 'x', { error: '#NAME?' }],
  ])('error %i with %j', (code, message, expected) => expect(toError(code, message)).toEqual(expected));
});

describe('lifting', () => {
  it('spans the ranges of scalar parameters', () => {
    expect(liftedShape([[[1]], [[1], [2]], [[1, 2, 3]]])).toEqual({ rows: 2, columns: 3 });
    expect(liftedShape([])).toEqual({ rows: 1, columns: 1 });
  });
  it('repeats single rows and columns, and is #N/A beyond', () => {
    expect(cellFor([[1, 2]], 1, 1)).toBe(2);
    expect(cellFor([[1], [2]], 1, 5)).toBe(2);
    expect(
      cellFor(
        [
          [1, 2],
          [3, 4],
        ],
        2,
        0,
      ),
    ).toEqual({ error: '#N/A' });
  });
});

describe('calls on their way', () => {
  const invocation = { functionId: 'F', parameters: [1], address: null, flags: 1, parameterAddresses: null };
  const later = () => new Promise((resolve) => setTimeout(resolve, 1));

  it('wait for the client, then go together', async () => {
    const sent: unknown[][] = [];
    const calls = new Invocations((entries) => sent.push([...entries]) > 0);
    const first = calls.call(invocation);
    const second = calls.call(invocation);
    await later();
    expect(sent).toEqual([]);
    calls.setReady();
    await later();
    expect(sent.map((entries) => entries.length)).toEqual([2]);
    calls.receive([
      [1, true, 10],
      [2, false, '没有', 1],
    ]);
    await expect(first).resolves.toEqual({ values: [[10]] });
    await expect(second).rejects.toEqual({ error: '#N/A', message: '没有' });
    expect(calls.counts).toEqual({ functionCalls: 2, resultBatches: 1 });
  });

  it('are cancelled when their cell is edited, and the late result is dropped', async () => {
    const sent: (readonly unknown[])[] = [];
    const calls = new Invocations((entries) => sent.push(...entries) > 0);
    calls.setReady();
    const edited = new AbortController();
    const answer = calls.call({ ...invocation, signal: edited.signal });
    edited.abort();
    await expect(answer).rejects.toEqual({ error: '#N/A' });
    await later();
    expect(sent.map((entry) => entry[1])).toEqual([1000, 1001]);
    calls.receive([[1, true, 10]]);
  });

  it('stream further results to the cell', async () => {
    const pushed: unknown[] = [];
    const calls = new Invocations(() => true);
    calls.setReady();
    const first = calls.call({ ...invocation, flags: 2, push: (result) => void pushed.push(result) });
    calls.receive([[1, true, 1]]);
    await expect(first).resolves.toEqual({ values: [[1]] });
    calls.receive([[1, true, 2]]);
    calls.receive([[1, false, 'ended', 7]]);
    expect(pushed).toEqual([{ values: [[2]] }, { error: '#VALUE!', message: 'ended' }]);
  });

  describe('streams', () => {
    let sent: (readonly unknown[])[];
    let calls: Invocations;
    const kinds = () => sent.map((entry) => (entry[1] === 1000 ? 'call' : 'cancel'));
    const stream = (parameter: number, more: object = {}) =>
      calls.call({ ...invocation, parameters: [parameter], flags: 2, ...more });
    beforeEach(() => {
      sent = [];
      calls = new Invocations((entries) => sent.push(...entries) > 0);
      calls.setReady();
    });

    it('the same arguments are one stream, and who comes later sees what it gave last', async () => {
      const pushed: string[] = [];
      const both = [
        stream(1, { push: () => pushed.push('a') }),
        stream(1, { push: () => pushed.push('b') }),
        stream(2),
      ];
      await later();
      expect(kinds()).toEqual(['call', 'call']);
      calls.receive([
        [1, true, 10],
        [2, true, 20],
      ]);
      expect(await Promise.all(both)).toEqual([{ values: [[10]] }, { values: [[10]] }, { values: [[20]] }]);
      calls.receive([[1, true, 11]]);
      expect(pushed).toEqual(['a', 'b']);
      await expect(stream(1)).resolves.toEqual({ values: [[11]] });
      expect(calls.counts.functionCalls).toBe(2);
    });

    it('a stream that is told its cell is that cell’s own', async () => {
      void stream(1, { address: 'Sheet1!A1' });
      void stream(1, { address: 'Sheet1!A2' });
      await later();
      expect(kinds()).toEqual(['call', 'call']);
    });

    it('ends with its last cell, and a new one of the same arguments begins before that is told', async () => {
      const [first, second] = [new AbortController(), new AbortController()];
      void stream(1, { signal: first.signal });
      void stream(1, { signal: second.signal });
      await later();
      calls.receive([[1, true, 10]]);
      first.abort();
      await later();
      expect(kinds()).toEqual(['call']);
      second.abort();
      const again = stream(1);
      await later();
      expect(kinds()).toEqual(['call', 'call', 'cancel']);
      expect(sent[2]?.[3]).toBe(JSON.stringify({ invocationId: 1 }));
      calls.receive([
        [1, true, 'too late'],
        [2, true, 12],
      ]);
      await expect(again).resolves.toEqual({ values: [[12]] });
      await expect(stream(1)).resolves.toEqual({ values: [[12]] });
    });
  });
});
