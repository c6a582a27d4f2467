import { pipedRowEdges } from '../../../src/document/blocks/piped-rows';
import { readTableGrids, tableData } from '../../../src/extract/tables/read-tables';
import { documentOf } from '../document-of';

const SENTENCE = '本周水泥与玻璃价格涨跌互现，北方工地陆续复工，南方雨水偏多，出货节奏分化。';

test('the rows of a table on one line with its text', () => {
  const line = `${SENTENCE} | 地区 | 均价 | |---|---:| | 华东 | 3,210 | | 华南 |  | ${SENTENCE}`;
  const edges = pipedRowEdges(line);
  expect(edges.slice(1).map((edge, i) => line.slice(edges[i], edge).trim())).toEqual([
    '| 地区 | 均价 |',
    '|---|---:|',
    '| 华东 | 3,210 |',
    '| 华南 |  |',
  ]);
  expect(tableData(readTableGrids(documentOf('核心观点', line)))).toMatchObject([
    {
      header: ['地区', '均价'],
      rows: [
        ['华东', '3,210'],
        ['华南', ''],
      ],
    },
  ]);
});

test.each(['一句话 | 另一句话', '| 甲 | 乙 |', 'a-|-b', '|---|---|'])('nothing to part: %s', (line) =>
  expect(pipedRowEdges(line)).toEqual([]),
);
