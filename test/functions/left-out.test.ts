/** Every function with every optional argument left out in every way the platforms know, and every argument given in each form a cell has. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as declared from '../../src/functions/functions';
import { session } from '../../src/query/session';
import './custom-functions-global';

beforeAll(() => Object.assign(session.settings, { language: 'zh-CN', cards: false, formats: false }));

type Called = (...args: readonly unknown[]) => unknown;

/** By name in the metadata: the declaration, and required arguments that have an answer. */
const CALLS: Readonly<Record<string, readonly [call: unknown, ...required: string[]]>> = {
  TOKENS: [declared.tokens, '豆包'],
  RATING: [declared.rating, '万联', '计算机'],
  METRIC: [declared.metric, '智谱', '毛利率'],
  CITE: [declared.cite, '智谱', '毛利率'],
  REPORTS: [declared.reports],
  INDEXRET: [declared.indexReturn, '申万计算机'],
  PETTM: [declared.peTtm, '申万计算机'],
  SERIES: [declared.series, '豆包', 'Token'],
  COMPARE: [declared.compare, '豆包', 'Token'],
  RATINGS: [declared.ratings],
  PICKS: [declared.picks, '上海证券'],
  EVENTS: [declared.events],
  EXHIBIT: [declared.exhibit, '开源', '表1'],
  CHECKS: [declared.checks],
  ENTITIES: [declared.entities],
  METRICS: [declared.metrics],
};

/** What Excel puts behind the arguments; an old functions.json lets it slip into the place of a later parameter. */
const INVOCATION = { functionName: 'TOKENS', address: 'Sheet1!A1', parameterAddresses: ['Sheet1!B1'] };
const LEFT_OUT: readonly unknown[] = [null, undefined, '', 0, ' ', [[null]], [['']], [[0]], INVOCATION];
const FORMS: readonly ((value: string) => unknown)[] = [
  (value) => [[value]],
  (value) => ` ${value} `,
  (value) => ({ type: 'String', basicType: 'String', basicValue: value }),
  (value) => [[{ type: 'String', basicType: 'String', basicValue: value, properties: {} }]],
];

const golden = readFileSync(join(__dirname, 'signatures.golden.txt'), 'utf8').trim().split('\n');
const signatures = golden.map((line) => {
  const [, name = '', list = ''] = /^([A-Z]+)\((.*)\)$/.exec(line) ?? [];
  return { name, optional: list.split(', ').filter((each) => each.startsWith('[')).length };
});

test('every function of the metadata is called here', () => {
  expect(Object.keys(CALLS)).toEqual(signatures.map(({ name }) => name));
});

describe.each(signatures)('$name', ({ name, optional }) => {
  const [declaration, ...required] = CALLS[name] ?? [];
  const call = declaration as Called;
  const plain = () => call(...required);

  test('each optional argument may be left out in every way, the others too', () => {
    const answer = plain();
    for (let place = 0; place < optional; place++) {
      for (const nothing of LEFT_OUT) {
        const one = Array.from({ length: optional }, (_, i) => (i === place ? nothing : null));
        expect(call(...required, ...one)).toEqual(answer);
        expect(call(...required, ...one.slice(0, place + 1), INVOCATION)).toEqual(answer);
      }
    }
    for (const nothing of LEFT_OUT) {
      expect(call(...required, ...Array.from({ length: optional }, () => nothing), INVOCATION)).toEqual(answer);
    }
  });

  test('each required argument may be a literal, a cell, or a cell with a card', () => {
    const answer = plain();
    for (const form of FORMS) expect(call(...required.map(form))).toEqual(answer);
  });
});
