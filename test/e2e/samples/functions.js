/* global CustomFunctions, run */
// Error and its codes are there only once office.js has loaded Excel's part, so they are looked up when a function is called.
const refusal = (code, message) => new CustomFunctions.Error(CustomFunctions.ErrorCode[code], message);

CustomFunctions.associate({
  ADD: (a, b) => a + (b ?? 100),
  KIND: (x) => (x === null ? 'null' : `${typeof x} ${typeof x === 'object' ? JSON.stringify(x) : x}`),
  GRID: (rows) => Array.from({ length: rows }, (_, row) => [row + 1, `行${row + 1}`]),
  TOTAL: (cells) => cells.flat().reduce((sum, value) => sum + (typeof value === 'number' ? value : 0), 0),
  CONSTANT: () => 120,
  CARD: () => ({
    type: 'Double',
    basicType: 'Double',
    basicValue: 0.125,
    numberFormat: '0.00%',
    properties: { 来源: { type: 'String', basicType: 'String', basicValue: '样例' } },
  }),
  FAIL: (how) => {
    if (how === 'na') throw refusal('notAvailable', '没有，最接近的是 甲');
    if (how === 'value') throw refusal('invalidValue', '要数字');
    if (how === 'div') throw refusal('divisionByZero');
    if (how === 'num') return Infinity;
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
