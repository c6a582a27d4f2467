import { readsAs } from '../read-sentence';

readsAs([
  [
    'Nova-7将于6月20日发布，内部测试在写作任务上比Nova-6强25%以上。',
    ['Nova-7 | 相对Nova-6表现 | score | unstated/unstated | 25 percent | gte up forecast | 25%@35'],
  ],
  [
    'Nova-7的推理速度比Nova-6慢12%。',
    ['Nova-7 | 相对Nova-6表现 | score | unstated/unstated | -12 percent | down | 12%@20'],
  ],
  ['本季营收比去年高25%。', []],
]);
