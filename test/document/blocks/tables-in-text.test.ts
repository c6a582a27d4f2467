import { readBlocks } from '../../../src/document/blocks/read-blocks';
import { isTextWithTabs, tableEdges } from '../../../src/document/blocks/tables-in-text';

const SENTENCE =
  '海蓝云公布了新的服务条款，面向制造与物流客户的套餐从六月开始按调用次数计费，老客户可以沿用原合同到年底。';
const LONG = SENTENCE.repeat(10);

test('a row of short cells is a table, a long text with a tab is not', () => {
  expect(isTextWithTabs('型号\t价格\t涨幅')).toBe(false);
  expect(isTextWithTabs(`${LONG}\t甲\t乙`)).toBe(true);
});

test('the table is cut out between its first cell and its source line', () => {
  const line = `${LONG}型号\t价格\t涨幅 Harbor-7\t12元\t8%资料来源：海蓝云官网，某某证券研究所${LONG}`;
  const [from = 0, to = 0] = tableEdges(line);
  expect(line.slice(from, to)).toBe('型号\t价格\t涨幅 Harbor-7\t12元\t8%');
});

test('a report on one line keeps its text as text', () => {
  const line = `${LONG}  二、价格  ${LONG}型号\t价格\t涨幅 Harbor-7\t12元\t8%资料来源：海蓝云官网，某某证券研究所${LONG}`;
  const kinds = readBlocks([line]).map((block) => block.kind);
  expect(kinds).toEqual(['body', 'heading', 'body', 'table', 'source', 'body']);
});

test('tabs between sections and title fields are no cells, a table beside them still is one', () => {
  const fields = ['海蓝研究', '2027年5月6日', '分析师：宋知远', '需求回暖'].join('\t');
  const line = `${fields}\t一、需求：${SENTENCE.repeat(4)}\t二、价格：${SENTENCE.repeat(4)}`;
  expect(isTextWithTabs(line)).toBe(true);
  const kinds = readBlocks([line]).map((block) => block.kind);
  expect(kinds).not.toContain('table');
  expect(kinds.filter((kind) => kind === 'body')).toHaveLength(2);
  // Text cells in a row of data stay a row.
  expect(isTextWithTabs(`Harbor-7\t12元\t${SENTENCE.repeat(3)}`)).toBe(false);
});

test('a section with a numeral and its label is found within a line', () => {
  const line = `${SENTENCE}\u3000三、风险提示：需求走弱；价格下跌。`;
  expect(readBlocks([line]).map((block) => block.kind)).toEqual(['body', 'risk']);
});
