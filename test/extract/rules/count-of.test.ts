import { readsAs } from '../read-sentence';

readsAs([
  [
    '5月4日，商务部新增15家试点机构。',
    ['商务部 | 试点机构数 | quantity | 2027-05-04..2027-05-04 day/resolved | 15 count | - | 15家@11'],
  ],
  [
    '目前在阿里云上累计调用量靠前的企业，已从去年底的50家增长到80家。',
    [
      '阿里云 | 企业数 | quantity | 2026-12-31..2026-12-31 point/resolved | 50 count | - | 50家@25',
      '阿里云 | 企业数 | quantity | unstated/unstated | 80 count | - | 80家@31',
    ],
  ],
  ['位于申万31个一级行业的中游。', []],
  [
    '在阿里云上开通服务的企业，已从去年底的60家增长到95家。',
    [
      '阿里云 | 企业数 | quantity | 2026-12-31..2026-12-31 point/resolved | 60 count | - | 60家@20',
      '阿里云 | 企业数 | quantity | unstated/unstated | 95 count | - | 95家@26',
    ],
  ],
]);
