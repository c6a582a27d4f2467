import { headWords } from '../../../src/extract/bind/head-words';
import { opensWithVerb, splitOwner } from '../../../src/extract/bind/owner-split';
import { isAttribute } from '../../../src/extract/lexicon/attributes';

test.each([
  ['远海药企完成授权交易', '远海药企', '完成授权交易'],
  ['城商银行不良贷款余额', '城商银行', '不良贷款余额'],
  ['国内设备招标规模', '国内设备', '招标规模'],
  ['完成新一轮融资', '', '完成新一轮融资'],
  ['能繁母猪', '能繁母猪', ''],
])('%s is parted', (phrase, owner, metric) => {
  expect(splitOwner(phrase)).toEqual({ owner, metric });
  expect(opensWithVerb(phrase)).toBe(owner === '');
});

test.each([
  ['净息差', true],
  ['平均票价', true],
  ['研发费用率', true],
  ['核心一级资本充足率', true],
  ['生鲜乳均价', false],
  ['银行', false],
])('%s measures and names no one: %s', (phrase, expected) => {
  expect(isAttribute(phrase)).toBe(expected);
});

test.each([
  ['公司此前', { kind: 'company' }],
  ['公司债', { kind: 'name', name: '公司债' }],
  ['较上季末', { kind: 'nothing' }],
  ['增速分别较', { kind: 'nothing' }],
  ['占全国比重', { kind: 'nothing' }],
  ['毛利率和', { kind: 'nothing' }],
  ['较年内低点', { kind: 'nothing' }],
  ['单台成本已', { kind: 'name', name: '单台成本' }],
  ['动画短片上线', { kind: 'name', name: '动画短片' }],
])('what the opening %s is worth', (words, expected) => {
  expect(headWords(words)).toEqual(expected);
});
