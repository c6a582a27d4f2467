import { proseRuns, withoutProse } from '../../src/cli/prose-guard';
import { shortCell, shortSection } from '../../src/cli/seed-text';

test('a long cell becomes its figures and a label, a short one stays', () => {
  const long = '全线产品自下月起上调报价，其中甲型号上调约 15%，乙型号由 34.5 元涨至 39.8 元/小时，丙型号上调约 15%。';
  expect(shortCell(long)).toBe('价格: 约 15%、34.5 元、39.8 元/小时');
  expect(shortCell('甲卡价格自下月起按机型分档上调 5%-30%，乙型存储上调约 20%，其余机型与地域暂不作调整。')).toBe(
    '价格: 5%-30%、约 20%',
  );
  expect(shortCell('本列文字较长但是没有任何一个数字，所以在种子里只留下一个说明，不留原文。')).toBe('说明（文字略）');
  expect(shortCell('上涨 30%')).toBe('上涨 30%');
});

test('a long title is cut at its first colon or comma', () => {
  expect(shortSection('3.2 工程机械: 出口连续第十个月增长，主要厂家的订单已经排到年底，价格企稳')).toBe('3.2 工程机械');
  expect(shortSection('出口连续第十个月增长而且主要厂家的订单已经排到年底价格也在企稳之中')).toBe(
    '出口连续第十个月增长而且主要厂家…',
  );
  expect(shortSection('2 市场回顾')).toBe('2 市场回顾');
});

describe('prose guard', () => {
  const sentence =
    '今年以来出口连续第十个月保持增长，主要厂家的订单已经排到年底，价格企稳，库存处在低位，预计旺季提价的可能性比较大，利润率随之改善。';
  const runs = proseRuns([sentence, '图1：' + '很长的图题'.repeat(20), '短标题']);

  test('cuts every text that repeats a run of prose, deep inside', () => {
    const value = { a: [{ section: '出口连续第十个月保持增长，主要厂家的订单已经排到年底' }], n: 3, none: null };
    expect(withoutProse(value, runs)).toEqual({
      a: [{ section: '出口连续第十个月保持增长，主要厂…' }],
      n: 3,
      none: null,
    });
  });
  test('leaves titles, captions and figures', () => {
    const value = { caption: '很长的图题'.repeat(20), name: '出口连续第十个月', printed: '1,234.5 亿元' };
    expect(withoutProse(value, runs)).toEqual(value);
  });
});
