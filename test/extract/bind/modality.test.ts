/** Forecast, guidance or fact, by the words and the time. The report is of 12 May 2027. */
import { readSentence } from '../read-sentence';

function modalities(text: string): string[] {
  return readSentence(text, { lastResort: true }).sightings.map(({ draft }) => `${draft.value} ${draft.modality}`);
}

test.each([
  ['岚桥科技2027年资本开支增长30%。', ['30 forecast']],
  ['岚桥科技2027年营收60亿元。', ['6000000000 forecast']],
  ['岚桥科技2026年营收50亿元。', ['5000000000 actual']],
  ['岚桥科技2027年已实现营收12亿元。', ['1200000000 actual']],
  ['岚桥科技一季度净利润1.6亿元,高于我们1.4亿元的预测。', ['160000000 actual', '140000000 forecast']],
  ['管理层指引二季度收入30亿元,2027年资本开支8亿元。', ['3000000000 guidance', '800000000 guidance']],
])('%s', (text, wanted) => {
  expect(modalities(text)).toEqual(wanted);
});
