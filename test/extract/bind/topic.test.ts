/** Whose figure it is where the news names several: the one it is about, not who joins in, is compared with or publishes. */
import { readSentence } from '../read-sentence';

/** Printed figure and subject of every fact. */
function subjectsOf(text: string): string[] {
  return readSentence(text, { lastResort: true }).sightings.map(
    ({ draft, evidence }) => `${evidence[0]?.printed} ${draft.subject.name}`,
  );
}

test.each([
  [
    'a maker releases a model: its measures are the model’s',
    '5月4日，阿里云发布Qwen4-Max，总参数量1.1T、激活参数36B，上下文窗口由128K扩展至512K。',
    ['1.1T Qwen4-Max', '36B Qwen4-Max', '128K Qwen4-Max', '512K Qwen4-Max'],
  ],
  [
    'who joins a round is not who it is about',
    '5月4日，智谱宣布完成6亿美元D轮融资，由高瓴领投，腾讯跟投1亿美元，投后估值90亿美元。公司称，2027年一季度付费用户数达210万人。',
    ['6亿美元 智谱', '1亿美元 智谱', '90亿美元 智谱', '210万人 智谱'],
  ],
  [
    'what is surpassed has its own figure and no more; 该模型 goes back',
    '5月4日，阿里云发布Qwen4-Max，在代码评测中得分71.2分，超过GPT-6的70.5分；在文本榜单中位列全球第二。该模型在OpenRouter平台的日调用量突破1.3万亿Token。',
    ['71.2分 Qwen4-Max', '70.5分 GPT-6', '第二 Qwen4-Max', '1.3万亿Token Qwen4-Max'],
  ],
])('%s', (_case, text, subjects) => {
  expect(subjectsOf(text)).toEqual(subjects);
});
