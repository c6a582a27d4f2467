import { readsAs } from '../read-sentence';

readsAs([
  [
    'Nova-7模型参数规模由70B扩展至120B，上下文长度为200K。',
    [
      'Nova-7 | 参数规模 | spec | unstated/unstated | 7e10 params | - | 70B@14',
      'Nova-7 | 参数规模 | spec | unstated/unstated | 1.2e11 params | - | 120B@20',
      'Nova-7 | 上下文长度 | spec | unstated/unstated | 200000 tokens | - | 200K@31',
    ],
  ],
]);
