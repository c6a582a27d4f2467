/** The goods or service a price belongs to, with its maker in front: 阿里云 CPFS. */
import type { DraftSubject } from '../draft';
import type { Reading } from '../reading';
import { bindSubject } from './bind-subject';

const OPENING =
  /^(?:[\s,、:;\-)]|率先|随后|其中|包括|宣布|正式|将|对|把|使|令|上调|下调|调高|调低|提高|提价|涨价|其|旗下|部分|全线|自|起|于|近日|预计|计划|都|整体|整体上调|本次|此次|双方|公司|显示|表示|称|据此|因此|另|另外|而|并|且|则)+/;
const CLOSING =
  /(?:相关服务|相关产品服务|相关产品|服务价格|产品价格|的?价格|价格体系|套餐价格|整体|普遍|最高|的|可达|涨幅|费率|费用|每小时|定价|报价|为|在|由|从|原来的?|至|到|均|再|每)+$/;

function stripPeriods(reading: Reading, from: number, to: number): string {
  const { text } = reading.page.block;
  let out = '';
  let at = from;
  for (const period of reading.page.periods.filter((one) => one.start >= from && one.end <= to)) {
    out += text.slice(at, period.start);
    at = period.end;
  }
  return out + text.slice(at, to);
}

/** Null where neither goods nor a company is in scope. `limit` is where the price word or the verb starts. */
export function productSubject(reading: Reading, limit: number): DraftSubject | null {
  const owner =
    bindSubject(reading, ['company'], limit) ?? bindSubject(reading, ['model', 'product', 'platform'], limit);
  let goods = stripPeriods(reading, reading.leadStart, Math.max(limit, reading.leadStart));
  if (owner) {
    for (const name of [owner.name, ...owner.aliases]) {
      const at = goods.indexOf(name);
      if (at >= 0) goods = goods.slice(at + name.length);
    }
  }
  goods = goods.replace(OPENING, '').replace(CLOSING, '').replace(OPENING, '').trim();
  const usable = goods.length >= 2 && goods.length <= 24 && !/[,;。:]|我们|导致|受.*影响/.test(goods);
  if (!usable) return owner ? { name: owner.name, aliases: owner.aliases, kind: owner.kind } : null;
  if (!owner) return { name: goods, aliases: [], kind: 'product' };
  return { name: `${owner.name} ${goods}`, aliases: [goods], kind: 'product' };
}
