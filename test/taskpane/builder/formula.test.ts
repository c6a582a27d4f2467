/** What is picked, what is shown and what the functions answer are one thing, for everything the bundled reports offer. */
import { seeds } from '../../../seeds/index';
import {
  metricAnswer,
  indexReturnAnswer,
  peTtmAnswer,
  ratingAnswer,
  tokensAnswer,
} from '../../../src/functions/answers';
import { catalogOf } from '../../../src/query/catalog';
import { createSession } from '../../../src/query/session';
import { createStore } from '../../../src/query/store';
import { displayText } from '../../../src/tables';
import { answerOf } from '../../../src/taskpane/builder/answer';
import { callFor, formulaText, isCellAddress } from '../../../src/taskpane/builder/call';
import { offersOf } from '../../../src/taskpane/builder/offers';
import { searchSubjects, subjectsOf } from '../../../src/taskpane/builder/subjects';

const session = createSession(createStore(seeds), { formats: true });
const catalog = catalogOf(session.store);
const subjects = subjectsOf(catalog);

const FUNCTIONS: Readonly<Record<string, (...args: unknown[]) => unknown>> = {
  TOKENS: (...[a, b, c]) => tokensAnswer(session, a, b, c),
  METRIC: (...[a, b, c, d]) => metricAnswer(session, a, b, c, d),
  INDEXRET: (...[a, b]) => indexReturnAnswer(session, a, b),
  PETTM: (...[a, b]) => peTtmAnswer(session, a, b),
  RATING: (...[a, b, c]) => ratingAnswer(session, a, b, c),
};

/** What the cell would show. */
function cellText(answer: unknown): string {
  if (typeof answer === 'string') return answer;
  const { basicValue, numberFormat } = answer as { basicValue: number; numberFormat: string };
  return displayText(basicValue, numberFormat);
}

test('every figure on offer, in every period, answers in the cell as the pane says', () => {
  const used = new Set<string>();
  let count = 0;
  for (const { name } of subjects) {
    for (const offer of offersOf(catalog, name)) {
      for (const period of ['', ...offer.periods]) {
        const call = callFor(catalog, offer, period, '');
        const answer = answerOf(catalog, offer, period, '', 'zh');
        const cell = FUNCTIONS[call.id]!(...call.args.map(({ text }) => text));
        const pane = answer.ok ? answer.shown : answer.message;
        expect([name, offer.id, period, cellText(cell)]).toEqual([name, offer.id, period, pane]);
        used.add(call.id);
        count += 1;
      }
    }
  }
  expect([...used].sort()).toEqual(['INDEXRET', 'METRIC', 'PETTM', 'RATING', 'TOKENS']);
  expect(count).toBeGreaterThan(300);
});

test('every subject of the reports has something on offer', () => {
  expect(subjects.filter(({ name }) => offersOf(catalog, name).length === 0)).toEqual([]);
});

test.each(['豆包', '豆包大模型', 'doubao', 'db', 'DouBao'])('%s finds 豆包 first', (typed) => {
  expect(searchSubjects(catalog, subjects, typed)[0]?.name).toBe('豆包');
});

test('what nothing is called finds nothing, and no text finds all', () => {
  expect(searchSubjects(catalog, subjects, '龘龘龘龘')).toEqual([]);
  expect(searchSubjects(catalog, subjects, ' ')).toHaveLength(subjects.length);
});

describe('the text of a formula', () => {
  const call = {
    id: 'METRIC',
    args: [
      { name: 'entity', text: 'A "B"' },
      { name: 'metric', text: '毛利率' },
      { name: 'period', text: '' },
      { name: 'unit', text: '%' },
    ],
  } as const;

  test('quotes texts, keeps the place of what is left out, and takes the namespace', () => {
    expect(formulaText(call, 'YANBIAO.')).toBe('=YANBIAO.METRIC("A ""B""","毛利率","","%")');
  });
  test('ends with the last argument given, and takes cells', () => {
    const short = { ...call, args: call.args.slice(0, 3) };
    expect(formulaText(short, '', { entity: '$A2', period: ' ' })).toBe('=METRIC($A2,"毛利率")');
    expect(formulaText(short, '', { period: 'B$1' })).toBe('=METRIC("A ""B""","毛利率",B$1)');
  });
});

test.each([
  ['A1', true],
  ['$A2', true],
  ['xfd1048576', true],
  ["'我的 表'!B$1", true],
  ['Sheet1!B2', true],
  ['XFE1', false],
  ['A1048577', false],
  ['A0', false],
  ['A1:B2', false],
  ['A1,B2', false],
  ['A1)+WEBSERVICE("x"', false],
])('%s is a cell: %s', (text, is) => {
  expect(isCellAddress(text)).toBe(is);
});
