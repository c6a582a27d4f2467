import { citationText, citedEvidence, sectionNumber } from '../../src/query/citation';
import { evidence, report, tokens } from './fixtures/reports';

test.each([
  ['3.1 人工智能', '3.1'],
  ['3 产业动态', '3'],
  ['2、Token 消耗', '2'],
  ['3.1人工智能', '3.1'],
  ['10.2.1: 附录', '10.2.1'],
  ['行业核心观点', null],
  ['2026年展望', null],
  ['12月数据', null],
  [null, null],
])('the number of “%s” is %s', (section, number) => {
  expect(sectionNumber(section)).toBe(number);
});

test('a numbered section is cited before a summary that says the same', () => {
  const places = [evidence(4, '摘要'), evidence(20, '1 观点'), evidence(30, '2.1 用量'), evidence(31, '2.1 用量')];
  expect(citedEvidence(tokens(1, { evidence: places }))?.line).toBe(31);
  expect(citedEvidence(tokens(1, { evidence: places.slice(0, 2) }))?.line).toBe(20);
  expect(citedEvidence(tokens(1, { evidence: [evidence(4, '摘要'), evidence(5, '摘要')] }))?.line).toBe(4);
  expect(citedEvidence(tokens(1, { evidence: [evidence(7), { ...evidence(9), exhibit: '图表4' }] }))?.line).toBe(9);
});

const head = report({ broker: '东海证券', date: '2026-04-07' }).report;

test.each([
  [
    tokens(1, { evidence: [evidence(31, '2.1 用量')] }),
    '东海证券, 2026-04-07, §2.1, 第31行',
    '东海证券, 2026-04-07, §2.1, line 31',
  ],
  [
    tokens(1, { evidence: [evidence(4, '摘要')] }),
    '东海证券, 2026-04-07, 摘要, 第4行',
    '东海证券, 2026-04-07, 摘要, line 4',
  ],
  [
    tokens(1, { evidence: [{ ...evidence(9), exhibit: '图表4' }] }),
    '东海证券, 2026-04-07, 图表4, 第9行',
    '东海证券, 2026-04-07, 图表4, line 9',
  ],
  [tokens(1, { evidence: [] }), '东海证券, 2026-04-07', '东海证券, 2026-04-07'],
])('citation %#', (fact, zh, en) => {
  expect(citationText({ fact, report: head }, 'zh-CN')).toBe(zh);
  expect(citationText({ fact, report: head }, 'en-US')).toBe(en);
});

test('a report without a date says so, and an estimate is called one', () => {
  const fact = tokens(1, { evidence: [] });
  expect(citationText({ fact, report: { ...head, date: null } }, 'zh-CN')).toBe('东海证券, 未注明日期');
  const dateEstimate = { date: '2026-03-25', from: '2026-03-24', line: 3 };
  expect(citationText({ fact, report: { ...head, date: null, dateEstimate } }, 'zh-CN')).toBe(
    '东海证券, 约2026-03-25（推算）',
  );
});
