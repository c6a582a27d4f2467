import { readsAs } from '../read-sentence';

readsAs([
  [
    '4月制造业PMI为50.3%，较上月回升0.2个百分点。',
    [
      '制造业PMI | 指数值 | other | 2027-04-01..2027-04-30 month/resolved | 50.3 percent | - | 50.3%@10',
      '制造业PMI | 指数值变动 | growth | 2027-04-01..2027-04-30 month/resolved | 0.2 percentage_points | up | 0.2个百分点@21',
    ],
  ],
  [
    '4月非制造业PMI录得51.7，制造业PMI降至49.2。',
    [
      '非制造业PMI | 指数值 | other | 2027-04-01..2027-04-30 month/resolved | 51.7 none | - | 51.7@12',
      '制造业PMI | 指数值 | other | 2027-04-01..2027-04-30 month/resolved | 49.2 none | - | 49.2@25',
    ],
  ],
]);
