/** AI眼镜方面, IDC将中国出货量预测上调…: the goods a sentence opens with are what its country's figures are of. */
import type { DraftSubject } from '../draft';
import type { Reading } from '../reading';

const ASPECT = /^[\s,]*([\u4e00-\u9fffA-Za-z0-9]{2,10})(?:方面|领域|板块|市场方面)$/;
/** Aspects of anything: they name no goods. */
const GENERAL =
  /^(?:政策|宏观|需求|供给|供应|价格|销量|产量|库存|成本|业绩|收入|利润|分红|资金|资金面|流动性|估值|个股|行业|公司|市场|结构|进出口|出口|进口|海外|国内|境外|零售|批发|排产|产能|运营|技术|应用|景气|基本面|.*(?:份额|品类|品牌|区域|地区|企业|渠道|政策|规模))$/;

/** The goods named by the sentence's opening clause; null where it opens otherwise or with an aspect of anything. */
export function aspectOf({ page, clause }: Reading, country: string): DraftSubject | null {
  const first = page.layout.clauses.find((one) => one.sentence === clause.sentence && one.item === clause.item);
  if (!first || first === clause) return null;
  const goods = ASPECT.exec(page.block.text.slice(first.start, first.end))?.[1];
  if (goods === undefined || GENERAL.test(goods)) return null;
  return { name: `${country}${goods}`, aliases: [goods], kind: 'noun' };
}
