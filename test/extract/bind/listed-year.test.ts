import { readsAs } from '../read-sentence';

readsAs([
  [
    '预计快手2027/2028年归母净利润由180/205亿元上调至192/221亿元。',
    [
      '快手 | 归母净利润 | profit | 2027-01-01..2027-12-31 year/stated | 1.8e10 CNY | forecast | 180@21',
      '快手 | 归母净利润 | profit | 2028-01-01..2028-12-31 future/stated | 2.05e10 CNY | forecast | 205亿元@25',
      '快手 | 归母净利润 | profit | 2027-01-01..2027-12-31 year/stated | 1.92e10 CNY | forecast | 192@33',
      '快手 | 归母净利润 | profit | 2028-01-01..2028-12-31 future/stated | 2.21e10 CNY | forecast | 221亿元@37',
    ],
  ],
  [
    '预计快手2027E、2028E和2029E营收分别为1,500、1,680、1,850亿元。',
    [
      '快手 | 营业收入 | revenue | 2027-01-01..2027-12-31 year/stated | 1.5e11 CNY | forecast | 1,500@27',
      '快手 | 营业收入 | revenue | 2028-01-01..2028-12-31 future/stated | 1.68e11 CNY | forecast | 1,680@33',
      '快手 | 营业收入 | revenue | 2029-01-01..2029-12-31 future/stated | 1.85e11 CNY | forecast | 1,850亿元@39',
    ],
  ],
  [
    '快手2027-2028年营收分别为1,500、1,680亿元。',
    [
      '快手 | 营业收入 | revenue | 2027-01-01..2027-12-31 year/stated | 1.5e11 CNY | forecast | 1,500@18',
      '快手 | 营业收入 | revenue | 2028-01-01..2028-12-31 future/stated | 1.68e11 CNY | forecast | 1,680亿元@24',
    ],
  ],
]);
