/** What the pane says of a figure that others contradict and of one that fails a check. */
import { catalogOf } from '../../../src/query/catalog';
import { createStore } from '../../../src/query/store';
import { answerOf, type Answer } from '../../../src/taskpane/builder/answer';
import { offersOf } from '../../../src/taskpane/builder/offers';
import { fact, head, month, report } from '../../tables/fixtures/reports';

const period = month(2031, 3);
const wrong = fact({ period, value: 4.5e12, printed: '4.5万亿', suspect: true });
const store = createStore([
  report({
    facts: [wrong],
    checks: [
      {
        kind: 'sum',
        holds: false,
        facts: [wrong.id],
        printed: 4.5,
        expected: 5.4,
        message: { zh: '合计应为5.4万亿', en: 'the total should be 5.4' },
      },
    ],
  }),
  report({
    report: head({ id: 'older', broker: '丙丁证券', date: '2031-05-01' }),
    facts: [fact({ period, value: 5.4e12, printed: '5.4万亿', qualifier: 'approx', suspect: false })],
  }),
]);
const catalog = catalogOf(store);
const [offer] = offersOf(catalog, '小星');

function answer(language: 'zh' | 'en'): Answer {
  const given = answerOf(catalog, offer!, '2031-03', '', language);
  if (!given.ok) throw new Error(given.message);
  return given;
}

test('the figure that holds is chosen, and why; the other is said to differ', () => {
  const zh = answer('zh');
  expect([zh.qualifier, zh.shown, zh.citation.slice(0, 16)]).toEqual(['约', '5.4万亿', '丙丁证券, 2031-05-01']);
  expect(zh.because).toBe('选用：通过勾稽校验者优先');
  expect(zh.failed).toEqual([]);
  expect(zh.others).toEqual([
    expect.objectContaining({ shown: '4.5万亿', differs: true, why: '不一致；通过勾稽校验者优先' }),
  ]);
  expect(answer('en').others[0]?.why).toMatch(/^differs; /);
});

test('a figure that fails a check says so in the check’s words', () => {
  const alone = catalogOf(createStore([store.reports[0]!]));
  const given = answerOf(alone, offersOf(alone, '小星')[0]!, '', '', 'zh');
  expect(given).toMatchObject({ ok: true, suspect: true, failed: ['合计应为5.4万亿'], others: [] });
});

test('where there is no answer, the message is the cell’s', () => {
  const given = answerOf(catalog, offer!, '2029-01', '', 'en');
  expect(given).toMatchObject({ ok: false, message: expect.stringContaining('2031-03') as string });
});

test('a forecast says that it is one, and a range is given as printed', () => {
  const patch = { period, value: 5, high: 35, unit: 'percent', qualifier: 'range', printed: '5%-35%' } as const;
  const planned = fact({ ...patch, metric: '涨价幅度', metricClass: 'price_change', modality: 'forecast' });
  const own = catalogOf(createStore([report({ facts: [planned] })]));
  const given = answerOf(own, offersOf(own, '小星')[0]!, '', '', 'zh');
  expect(given).toMatchObject({ qualifier: '区间', about: '小星 · 涨价幅度 · 2031-03 · 预测 · 5%-35%' });
});
