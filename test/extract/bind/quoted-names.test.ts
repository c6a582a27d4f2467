/** What a maker brings out goes by the name in quotes; how large a model is is said of the model. */
import { readSentence } from '../read-sentence';

test.each([
  ['南屿科技发布视频生成模型“鹭影 3”，以1,302的Elo得分居首。', '鹭影3', 1302],
  ['南屿科技推出“Kira 2”，综合得分71.5分。', 'Kira 2', 71.5],
  ['南屿科技开源了语言模型“Heron Pro”，在评测中得分68.2分。', 'Heron Pro', 68.2],
  ['南屿科技开源Lark-7 Mini，总参数量1,200亿。', 'Lark-7 Mini', 1.2e11],
  ['南屿科技开源Lark-7 Mini，激活参数90亿。', 'Lark-7 Mini', 9e9],
  ['南屿科技开源Lark-7 Mini，参数规模3,000亿。', 'Lark-7 Mini', 3e11],
] as const)('%s', (text, subject, value) => {
  const { sightings } = readSentence(text, { lastResort: true });
  const [first] = sightings;
  expect([first?.draft.subject.name, first?.draft.value]).toEqual([subject, value]);
});

test('words in quotes that are no name of a thing are none', () => {
  const { sightings } = readSentence('南屿科技发布“稳增长”方案，营收12亿元。', { lastResort: true });
  expect(sightings.map(({ draft }) => draft.subject.name)).not.toContain('稳增长');
});
