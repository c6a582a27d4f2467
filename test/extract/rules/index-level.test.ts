import { readsAs } from '../read-sentence';

readsAs([
  [
    '截至5月7日，恒生AH股溢价指数为128.40，环比回落。',
    [
      '恒生沪港通AH溢价指数 | 指数点位 | price_level | 2027-05-07..2027-05-07 point/resolved | 128.4 none | - | 128.40@18',
    ],
  ],
  [
    '本周上证综指收于3456.78点。',
    ['上证综指 | 指数点位 | price_level | 2027-05-03..2027-05-07 week/resolved | 3456.78 none | - | 3456.78@9'],
  ],
]);
