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
  [
    '谷歌推出Nova-7模型，包括700亿稠密模型（70B）与12B版本。',
    [
      'Nova-7 70B | 参数规模 | spec | unstated/unstated | 7e10 params | - | 700亿@16',
      'Nova-7 70B | 参数规模 | spec | unstated/unstated | 7e10 params | - | 70B@25',
      'Nova-7 12B | 参数规模 | spec | unstated/unstated | 1.2e10 params | - | 12B@30',
    ],
  ],
  [
    '1）部分产品算力为120TFLOPS；2）显存带宽在0.8-1.5TB/s左右。',
    [
      '部分产品 | 算力 | spec | unstated/unstated | 120 TFLOPS | - | 120TFLOPS@10',
      '部分产品 | 显存带宽 | spec | unstated/unstated | 0.8–1.5 TB/s | range | 0.8-1.5TB/s@27',
    ],
  ],
]);
