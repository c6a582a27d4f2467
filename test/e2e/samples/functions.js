/* global CustomFunctions, run */
const { Error: FunctionError, ErrorCode } = CustomFunctions;

CustomFunctions.associate({
  ADD: (a, b) => a + (b ?? 100),
  KIND: (x) => (x === null ? 'null' : `${typeof x} ${typeof x === 'object' ? JSON.stringify(x) : x}`),
  GRID: (rows) => Array.from({ length: rows }, (_, row) => [row + 1, `行${row + 1}`]),
  TOTAL: (cells) => cells.flat().reduce((sum, value) => sum + (typeof value === 'number' ? value : 0), 0),
  CARD: () => ({
    type: 'Double',
    basicType: 'Double',
    basicValue: 0.125,
    numberFormat: '0.00%',
    properties: { 来源: { type: 'String', basicType: 'String', basicValue: '样例' } },
  }),
  FAIL: (how) => {
    if (how === 'na') throw new FunctionError(ErrorCode.notAvailable, '没有，最接近的是 甲');
    if (how === 'value') throw new FunctionError(ErrorCode.invalidValue, '要数字');
    if (how === 'div') throw new FunctionError(ErrorCode.divisionByZero);
    if (how === 'num') return NaN;
    throw new Error('a secret of the add-in');
  },
  LATER: (x) => new Promise((resolve) => setTimeout(() => resolve(x), 150)),
  WHERE: (invocation) => invocation.address,
  TICK: (invocation) => {
    let count = 0;
    invocation.setResult(count);
    const timer = setInterval(() => invocation.setResult(++count), 100);
    invocation.onCanceled = () => {
      clearInterval(timer);
      window.cancelled = (window.cancelled ?? 0) + 1;
    };
  },
  ALL: (parts) => parts.join('+'),
});

run({});
