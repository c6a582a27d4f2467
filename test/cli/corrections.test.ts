import { applyCorrections, type Correction, parseCorrections } from '../../src/cli/corrections';
import { readReport } from '../../src/extract/read-report';
import { documentOf } from '../document/document-of';

const data = readReport(
  documentOf(
    '机械行业周报',
    '2025 年 6 月 9 日',
    '',
    '核心观点',
    '相关标的：东方重工、西方机械。',
    '',
    '2 观点',
    '建议关注：北方液压。',
  ),
);
const id = data.report.id;
const correct = (...corrections: Omit<Correction, 'why'>[]) =>
  applyCorrections(
    data,
    corrections.map((one) => ({ ...one, why: '印错' })),
  );

test('sets fields of the entry meant and of no other', () => {
  const { data: next, unmet } = correct({
    report: id,
    in: 'picks',
    where: { label: '相关标的' },
    set: { group: '整机' },
  });
  expect(unmet).toEqual([]);
  expect(next.picks.map(({ group }) => group)).toEqual(['整机', '']);
  expect(data.picks[0]?.group).toBe('');
});

test('removes, and corrects the head', () => {
  const { data: next } = correct(
    { report: id, in: 'picks', where: { names: ['北方液压'] }, remove: true },
    { report: id, in: 'report', set: { industry: '工程机械' } },
  );
  expect(next.picks).toHaveLength(1);
  expect(next.report.industry).toBe('工程机械');
});

test('one that meets nothing is told, one of another report is passed over', () => {
  const { data: next, unmet } = correct(
    { report: id, in: 'facts', where: { subject: '无此' }, remove: true },
    { report: '另一份', in: 'picks', remove: true },
  );
  expect(next).toEqual(data);
  expect(unmet).toHaveLength(1);
});

test('every correction says why', () => {
  expect(() => parseCorrections('[{"report": "甲", "in": "facts"}]')).toThrow('entry 1');
  expect(parseCorrections('[]')).toEqual([]);
});
