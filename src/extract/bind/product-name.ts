/** The goods or service a price belongs to, with its maker in front: 阿里云 CPFS. */
import type { DraftSubject } from '../draft';
import type { Clause } from '../clauses';
import type { Reading } from '../reading';
import type { SubjectMention } from './subject-mentions';

/** Words that open a clause before its goods; some are also the first character of a noun (并行, 对象). */
const OPENING =
  /^(?:(?!并行|对象|其他|自研|自动|自主|起重)(?:[\s,、:;\-)(]|较(?:上一?代|前代|此前|之前|原价|去年|上月)|率先|随后|其中|包括|宣布|正式|将|对|把|上调|下调|调高|调低|提高|提价|涨价|其|旗下|部分|自|起|于|近日|预计|计划|都|本次|此次|双方|公司|显示|表示|称|据此|另外|而|并|且|的|至|为|由|从|原来|折算|分别))+/;
const CLOSING =
  /(?:(?:现货|期货|出厂|中标|批发|零售|成交|销售)?(?:均价|单价|售价|现价|批价|结算价|收盘价)|相关产品服务|相关服务|相关产品|相关|(?<=.{4})产品|的?服务价格|产品价格|的?价格|价格体系|套餐|上调|上涨|最高|的|可达|涨幅|费率|费用|每小时|每千tokens|每千Tokens|每GiB|每|定价|报价|已升至?|已涨至?|小时单价|月租金?|租金|预留价|收于|收报|现报|报收|报|合约价|涨价|提价|整体|普遍|为|在|由|从|原来的?|至|到|均|再|达|约|也|再次)+$/;
/** 将服务器CPU价格提高: the goods follow the last of these. */
const OBJECT_MARK = /^.*(?:将其?|把|(?<!针)对(?!象)(?:其)?|上调其|旗下)/;

function withoutPeriods(reading: Reading, from: number, to: number): string {
  const { text } = reading.page.block;
  let out = '';
  let at = from;
  for (const period of reading.page.periods.filter((one) => one.start >= from && one.end <= to)) {
    out += text.slice(at, period.start);
    at = period.end;
  }
  return out + text.slice(at, Math.max(at, to));
}

/** Companies that open a clause for which `inScope` holds; what follows 其中 is a part, not the whole. */
function openers(reading: Reading, inScope: (clause: Clause) => boolean): SubjectMention[] {
  const { page, clauseIndex } = reading;
  const { text } = page.block;
  return page.layout.clauses.slice(0, clauseIndex).flatMap((clause, i) => {
    const before = page.layout.clauses[i - 1];
    const isPart = before !== undefined && text.slice(before.start, before.end).endsWith('其中');
    if (!inScope(clause) || isPart) return [];
    return page.subjects.filter(
      (one) =>
        one.kind === 'company' && one.start - clause.start <= 3 && one.start >= clause.start && one.end <= clause.end,
    );
  });
}

/** The maker: named with the goods, else the nearest that opens a clause of the group, the sentence, the item; then the wider scopes. */
function makerOf(reading: Reading, limit: number): SubjectMention | DraftSubject | null {
  const { page, ground, clause, leadStart } = reading;
  const own = page.subjects.find(
    (one) => one.kind === 'company' && one.role !== 'yardstick' && one.start >= leadStart && one.end <= limit,
  );
  if (own) return own;
  if (ground.rowSubject) return ground.rowSubject;
  const group = openers(reading, (one) => one.group === clause.group && one.item === clause.item);
  const sentence = openers(reading, (one) => one.sentence === clause.sentence && one.item === clause.item);
  const item = openers(reading, (one) => one.item === clause.item || one.item === 0);
  const heading = ground.headingSubjects.find((one) => one.kind === 'company');
  return group.pop() ?? sentence.pop() ?? item.pop() ?? heading ?? null;
}

function afterName(goods: string, owner: { name: string; aliases: readonly string[] } | null): string {
  const names = owner ? [...owner.aliases, owner.name].sort((a, b) => b.length - a.length) : [];
  const name = names.find((one) => goods.includes(one));
  return name === undefined ? goods : goods.slice(goods.indexOf(name) + name.length);
}

/** 文件存储产品CPFS: what kind of thing it is says less than its name. */
const DESCRIPTION = /^[\u4e00-\u9fff]{2,8}(?:产品|服务|模型|系列)(?=[A-Z])/;

/** Goods named by the words before `limit`; '' where there are none. */
function goodsOf(reading: Reading, from: number, limit: number, owner: DraftSubject | null): string {
  const words = afterName(withoutPeriods(reading, from, limit), owner);
  const goods = words
    .replace(/\([A-Za-z ]+\)/g, '')
    .replace(/ (?=\()/g, '')
    .replace(OBJECT_MARK, '')
    .replace(OPENING, '')
    .replace(CLOSING, '')
    .replace(OPENING, '')
    .replace(DESCRIPTION, '')
    .trim();
  return goods.length >= 2 && goods.length <= 24 && !/[,;。:]|我们|导致|受.*影响/.test(goods) ? goods : '';
}

/** 文件存储等: 上调约30%: the goods stand before the colon. */
function beforeColon(reading: Reading, owner: DraftSubject | null): string {
  const before = reading.page.layout.clauses[reading.clauseIndex - 1];
  if (!before || reading.page.block.text[reading.clause.start - 1] !== ':') return '';
  return goodsOf(reading, before.start, before.end, owner);
}

/** A product or model whose price an earlier clause of the group is about: 对某套餐价格调整, 整体涨幅30%. */
function goodsBefore(reading: Reading): SubjectMention | null {
  const { page, clause } = reading;
  const clauses = page.layout.clauses.filter((one) => one.group === clause.group && one.end <= clause.start);
  const last = clauses[clauses.length - 1];
  if (!last || !/价/.test(page.block.text.slice(last.start, last.end))) return null;
  return (
    page.subjects
      .filter(
        (one) => one.start >= last.start && one.end <= last.end && (one.kind === 'product' || one.kind === 'model'),
      )
      .pop() ?? null
  );
}

/** 输入 and 输出 of one model are priced apart; the second is rarely named in full. */
const PART = /(?:缓存)?(?:输入|输出)$/;

/** 输出 after Nova-7输入: the same goods with the other part. */
function otherPart(reading: Reading, goods: string): DraftSubject | null {
  if (goods.replace(PART, '') !== '') return null;
  const last = reading.earlier[reading.earlier.length - 1]?.draft;
  if (last?.metricClass !== 'price_level' || !PART.test(last.subject.name)) return null;
  const renamed = (name: string): string => name.replace(PART, goods);
  return { ...last.subject, name: renamed(last.subject.name), aliases: last.subject.aliases.map(renamed) };
}

/** API输入, 缓存命中输入: one side of a model's price, without the model. */
const SIDE = /^(?:API\s?)?((?:缓存(?:命中)?)?(?:输入|输出))$/i;

/** 某云发布Nova-7,API输入价格为…: the side belongs to the model or product the sentence named last, not to its maker. */
function sideOfNamed(reading: Reading, goods: string, owner: DraftSubject | null): DraftSubject | null {
  const side = SIDE.exec(goods)?.[1];
  if (side === undefined) return null;
  const { page, clause, leadStart } = reading;
  const first = page.layout.clauses.find((one) => one.sentence === clause.sentence && one.item === clause.item);
  const named = page.subjects
    .filter(
      (one) =>
        (one.kind === 'model' || one.kind === 'product') &&
        one.role === 'plain' &&
        one.start >= (first?.start ?? clause.start) &&
        one.end <= leadStart,
    )
    .pop();
  if (!named) return null;
  return {
    name: `${named.name}${side}`,
    aliases: named.aliases.map((one) => `${one}${side}`),
    kind: 'product',
    ...(owner ? { owner } : {}),
  };
}

/** 对其甲和乙处理器进行价格调整, 涨幅最高可达10%: the goods of the clause before, in full. */
function adjustedBefore(reading: Reading): string {
  const { page, clauseIndex, clause } = reading;
  const before = page.layout.clauses[clauseIndex - 1];
  if (!before || before.group !== clause.group) return '';
  const text = page.block.text.slice(before.start, before.end);
  return (
    /(?<!针)对其(?!中)([^,。;:]{2,48}?)(?:进行|作出|实施)[^,。;:]{0,4}(?:价格|调价|涨价|提价)/.exec(text)?.[1] ?? ''
  );
}

/** Null where neither goods nor a company is in scope. `limit` is where the price word or the verb starts. */
export function productSubject(reading: Reading, limit: number): DraftSubject | null {
  const to = Math.max(limit, reading.leadStart);
  const maker = makerOf(reading, to);
  const owner: DraftSubject | null = maker ? { name: maker.name, aliases: maker.aliases, kind: maker.kind } : null;
  const own = goodsOf(reading, reading.leadStart, to, owner) || beforeColon(reading, owner);
  const part = otherPart(reading, own) ?? sideOfNamed(reading, own, owner);
  if (part) return part;
  const goods = own || (owner ? adjustedBefore(reading) : '');
  if (goods === '') {
    const named = goodsBefore(reading) ?? reading.ground.headingSubjects.find((one) => one.kind === 'model');
    if (named) return { name: named.name, aliases: named.aliases, kind: 'product', ...(owner ? { owner } : {}) };
    return owner;
  }
  const [, by, thing] = owner ? [] : (/^(.{2,8})的(.{2,})$/.exec(goods) ?? []);
  if (!owner) return { name: by && thing ? `${by} ${thing}` : goods, aliases: thing ? [thing] : [], kind: 'product' };
  // 阿里云 CPFS names 阿里云 CPFS(智算版) too.
  const short = goods.replace(/\([^()]*\)$/, '');
  const aliases = short === goods || short === '' ? [goods] : [goods, `${owner.name} ${short}`];
  return { name: `${owner.name} ${goods}`, aliases, kind: 'product', owner };
}
