import { queryKey } from '../../../src/functions/live/query-key';

const key = (...args: unknown[]) => queryKey('TOKENS', args);

test.each<[string, unknown[], unknown[]]>([
  ['a literal and a cell', ['豆包', '2026-03'], [[['豆包']], [['2026-03']]]],
  ['a value with a card', ['豆包'], [[[{ type: 'String', basicValue: '豆包', properties: {} }]]]],
  ['blanks around', [' 豆包 '], ['豆包']],
  ['arguments left out, in every way', ['豆包'], ['豆包', null, undefined, '', [['']], { functionName: 'TOKENS' }]],
])('%s: one question', (_name, a, b) => expect(key(...a)).toBe(key(...b)));

test.each<[string, unknown[], unknown[]]>([
  ['a date and its digits', [46082], ['46082']],
  ['FALSE and left out', [false], [null]],
  ['0 and left out', [0], ['']],
  ['arguments in other places', ['a', null, 'b'], ['a', 'b']],
  ['a comma within', ['a', 'b'], ['a,b']],
  ['ranges, even of the same content', [[['a'], ['b']]], [[['a'], ['b']]]],
  ['an error', [{ type: 'CustomFunctionError', code: '#N/A' }], [null]],
])('%s: two questions', (_name, a, b) => expect(key(...a)).not.toBe(key(...b)));

test('functions do not share', () => expect(queryKey('RATING', ['a'])).not.toBe(key('a')));
