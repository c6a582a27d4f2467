import { readTextDocument } from '../../src/document/read-text';
import { readReport } from '../../src/extract/read-report';

const TEXT = `海风证券

传媒行业周报

日期：2027年05月12日

1 市场回顾

上周，科创50上涨1.10%，申万传媒行业指数上涨3.25%。Nova-7 模型已更新。另有10在册。

免责声明

本报告版权归海风证券有限公司所有，证书编号 S0000000000000。
`;

test('what no rule reads is listed with its reason and place, what is read is not', () => {
  const document = readTextDocument('case.txt', Buffer.from(TEXT));
  const data = readReport(document);
  expect(data.facts.map((one) => one.printed)).toEqual(['1.10%', '3.25%']);
  const body = data.unread.filter((one) => one.line === 9);
  expect(body.map((one) => [one.printed, one.reason])).toEqual(
    expect.arrayContaining([
      ['50', 'name'],
      ['7', 'name'],
      ['10', 'no rule'],
    ]),
  );
  expect(body.map((one) => one.printed)).not.toContain('1.10');
  for (const one of data.unread) {
    expect((document.lines[one.line - 1] ?? '').slice(one.column - 1, one.column - 1 + one.printed.length)).toBe(
      one.printed,
    );
  }
});

test('a line of bare whole numbers is what a picture left, and has that reason', () => {
  const text = TEXT.replace('免责声明', '云汐大会 + 关注\n\n14 203 9 4\n\n资料来源：云汐大会\n\n免责声明');
  const data = readReport(readTextDocument('case.txt', Buffer.from(text)));
  const row = data.unread.filter((one) => one.line === 13);
  expect(row.map((one) => `${one.printed} ${one.reason}`)).toEqual([
    '14 loose numbers',
    '203 loose numbers',
    '9 loose numbers',
    '4 loose numbers',
  ]);
});
