/** A short name for what happened: the product, the sum, the meeting – never the sentence. */
import { matchesOf } from '../../document/matches';
import type { Page } from '../reading';
import type { EventKind } from './event-kinds';

/** Characters; a longer name is cut to its product tokens or dropped. */
const LONGEST = 40;
const PRODUCT = /[A-Z][A-Za-z]*(?:[-.]?[A-Za-z0-9]+)*(?: ?[-A-Z0-9][A-Za-z0-9.-]*)*/g;
const SUM =
  /\d[\d.,]*[万亿]*(?:美元|欧元|港元|元)(?=的?(?:新一轮)?融资)|(?<=融资[^。;]{0,16})\d[\d.,]*[万亿]*(?:美元|欧元|港元|元)/;
const MEETING =
  /(?:召开|举行|举办|主办)(?:了)?([^,。;]{2,24}?(?:发布会|大会|会议|论坛|峰会|活动|年会|座谈会|展览会|博览会))/;
const REPORT =
  /((?:FY)?\d{2,4}(?:财年|年)?(?:Q[1-4]|H[12]|第?[一二三四]季度|全年|年度)?)(?=[^,。;]{0,4}(?:业绩|财报|年报|季报))/;
/** What was released, in quotes or by a noun products end with. */
const QUOTED = /^[^,。;“"《]{0,10}[“"《]([^”"》]{2,20})[”"》]/;
const RELEASED =
  /^(?:发布|推出|上线|亮相)了?(?:其|首款|全新|新一代|自研|自主研发的?|一款)*([^,。;“”的]{2,16}?(?:电芯|电池|芯片|新品|系统|车型|新车|机型|机器人|疫苗|新药|设备|终端|手机|眼镜|大模型|操作系统))(?=[,。;]|$|并|及)/;
const CONTRACT = /([\u4e00-\u9fff]{0,8}?(?:协议|合同|订单|备忘录))(?=[,。;]|$|金额|总额|涉及)/;
/** Latin words that are no product. */
const NO_PRODUCT =
  /^(?:AI|Agent|Coding|Token|Tokens|API|APP|App|SOTA|MoE|CEO|CFO|MaaS|CSP|GPU|CPU|IT|A|B|C|MAU|DAU|ARR|IPO|H|X|Q[1-4]|GiB|GB|TB|ML|PPT|CNET)$/;

/** Null where the statement names nothing short enough to stand for it. `subject` is left out of product names. */
export function eventLabel(
  kind: EventKind,
  statement: string,
  subject: string,
  page: Page,
  start: number,
): string | null {
  switch (kind.kind) {
    case 'financing': {
      const sum = SUM.exec(statement)?.[0];
      return sum ? `${sum}融资` : kind.label;
    }
    case 'report': {
      const period = REPORT.exec(statement)?.[1];
      return period ? `${period}业绩` : kind.label;
    }
    case 'partnership': {
      const verb = kind.verb.exec(statement);
      const deal = CONTRACT.exec(verb?.[0] ?? '')?.[1]?.replace(
        /^(?:签署|签订|达成|斩获|了)+|^[万亿]*(?:元|美元|港元|欧元)的?/g,
        '',
      );
      return verb?.[0] === '中标' ? '中标' : deal || kind.label;
    }
    case 'meeting':
      return MEETING.exec(statement)?.[1] ?? kind.label;
    default: {
      const named = firstClauseOf(productsIn(statement, subject, page, start), statement, start);
      if (named.length === 0) return kind.kind === 'release' ? releasedIn(kind, statement) : kind.label;
      const label = named.slice(0, 3).join('、');
      return label.length <= LONGEST ? label : (named[0] ?? null);
    }
  }
}

/** A product without a Latin name; null where what was released has no short name. */
function releasedIn(kind: EventKind, statement: string): string | null {
  const verb = kind.verb.exec(statement);
  if (!verb) return null;
  const object = statement.slice(verb.index);
  return QUOTED.exec(object.slice(verb[0].length))?.[1] ?? RELEASED.exec(object)?.[1] ?? null;
}

interface Named {
  readonly at: number;
  readonly text: string;
}

/** What follows in later clauses is compared with or described, not released. */
function firstClauseOf(named: readonly Named[], statement: string, start: number): string[] {
  const [first] = named;
  if (!first) return [];
  const comma = statement.slice(first.at - start).search(/[,。;]/);
  const end = comma < 0 ? Infinity : first.at + comma;
  return named.filter(({ at }) => at < end).map(({ text }) => text);
}

function productsIn(statement: string, subject: string, page: Page, start: number): Named[] {
  const listed = page.subjects
    .filter(
      ({ kind, start: at, end }) =>
        (kind === 'model' || kind === 'product') && at >= start && end <= start + statement.length,
    )
    .map((mention) => ({ at: mention.start, text: page.block.text.slice(mention.start, mention.end) }));
  const shaped = matchesOf(PRODUCT, statement).map((match) => ({
    at: start + match.index,
    text: match[0].replace(/[\s.-]+$/, ''),
  }));
  const all = [
    ...listed.filter(
      ({ at, text }) => !shaped.some((other) => other.at <= at && other.at + other.text.length > at + text.length),
    ),
    ...shaped,
  ];
  const names: Named[] = [];
  for (const { at, text } of all.sort((a, b) => a.at - b.at || b.text.length - a.text.length)) {
    if (NO_PRODUCT.test(text) || text === subject || text.length < 2) continue;
    if (!names.some((name) => name.text.includes(text))) names.push({ at, text });
  }
  return names;
}
