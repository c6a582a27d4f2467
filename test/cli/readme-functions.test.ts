import { END, functionTable, START, withTable, type FunctionList } from '../../src/cli/readme-functions';

const list: FunctionList = {
  signatures: [{ id: 'RAIN', parameters: [{ name: 'city' }, { name: 'day', optional: true }] }],
  descriptions: { RAIN: { 'en-US': { description: 'Rain | snow. Example: =RAIN("Oslo")' } } },
};

test('a row has the signature and the description, its example as code', () => {
  expect(functionTable(list, 'en-US', ['Function', 'Gives'])).toBe(
    '| Function | Gives |\n|---|---|\n| `RAIN(city, [day])` | Rain \\| snow. Example: `=RAIN("Oslo")` |',
  );
});

test('a function without a description is said', () => {
  expect(() => functionTable(list, 'zh-CN', ['函数', '给出'])).toThrow('RAIN has no zh-CN description');
});

test('the table goes between the marks and nothing else changes', () => {
  const document = `a\n${START}\nold\n${END}\nz\n`;
  const written = withTable(document, '| t |');
  expect(written).toBe(`a\n${START}\n\n| t |\n\n${END}\nz\n`);
  expect(withTable(written, '| t |')).toBe(written);
  expect(() => withTable('a', '| t |')).toThrow('are not there');
});
