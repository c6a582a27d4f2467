/** The noun a clause opens with, for subjects nobody listed: 华东电力 of 2025年华东电力实现营收12亿元. */
import { WORD_STARTS } from '../lexicon/word-starts';
import { ANAPHORA, CONNECTIVES } from '../lexicon/words';
import type { Reading } from '../reading';
import { headWords } from './head-words';

export type ClauseHead =
  | { readonly kind: 'name'; readonly name: string; readonly start: number }
  | { readonly kind: 'anaphora'; readonly word: string }
  | null;

const connectives = [...CONNECTIVES].sort((a, b) => b.length - a.length);
const VERB_END =
  /(?:计划|预计|拟|有望|以|凭|的|为|达|达到|实现|完成|录得|取得|共|合计|约|已|已经|(?<!平)均|则|也|将|在|超|超过|突破|升至|增至|高达|全年|整体|单季度|(?<!样本|上市|头部|龙头|子)公司|累计|分别|年化|月均|日均|当前|目前|最新|指数|板块|主力合约|实际|指引|收于|收报|报收|现报|报|周|继续|仍|由|从)+$/;
/** Function words: a head with one of these is a stretch of sentence, not a name. */
const NOT_A_NAME =
  /[是有在将被把让使由对与了着过达其该各这那很更最不会也还就仅到从以于而或向着随,:;。"“”'《》?!]|我们|根据|表示|认为|显示|能够|需要|带动|推动|受益|同比|环比|接近|扩展|适配|覆盖|突破|位居|位列|乃至|高效|以来|期间|去年|今年|明年|近三|同期|首次|超过|低于|高于|共有|发布|宣布|上线|打破|财年|一级行业|英寸|增长|下降|提升|上升|收窄|提出|要求|印发|下发|建议|派发|参考可比|[增降升跌涨减][到至]|支持|处理|搭载|提供/;
/** 并获得3亿元订单: the clause goes on about whoever the one before named. */
const BARE_VERB =
  /^(?:并|还|又|已|将|再|共)*(?:包括|包含|涵盖|涉及|获得|获|取得|签订|签署|推出|采用|达成|新增|拥有|投入|斥资|耗资|发放|派发|收到|支付)(?:了|过)?$/;
const NAME = /^(?=.*[\u4e00-\u9fffA-Za-z])[\u4e00-\u9fffA-Za-z0-9·.\-()&+]{2,16}$/;
/** 该指数成分中金融行业: what follows the last 中 or 的 may be a name of its own. */
const AFTER_PLACE = /^.*[中的里内](?=[\u4e00-\u9fffA-Za-z]{2,10}$)/;

/** Words that begin with a connective's character. */
const KEEPS_OPENING =
  /^(?:自[研主动营有产]|现[货金价]|在[手建线研]|并购|即[时期]|共[享有]|如意|而立|且末|均[价线值摊]|还[款原]|和[谐平])/;

/** The model or product told before, and what it does. */
const BACK =
  /^(?:(?:该|这款|此款|本款|这一)(?:新|旗舰)?(?:模型|产品|平台|系统|应用|芯片|系列)|(?:新模型|模型|产品)(?=支持|在|已|可|单|最|的))/;

/** 在机器人领域: a place or a field, never the subject. */
const PLACE_PHRASE = /在[^,;。:]{1,14}?(?:领域|方面|市场|平台|业务|榜单|评测|[上中内])/y;

/** 单卡算力, 典型功耗: how a thing is measured, not the thing. */
const ATTRIBUTE =
  /^(?:单卡|单机|单芯片|单颗|典型|峰值|额定|理论|实测|单向|双向|最大|训练|推理|预训练|公司|非国际财务报告准则?|参考可(?:比(?:公司)?)?)$/;

/** True where the words are a metric and nothing else: 票房 of 票房占比 names no one. */
function isMetric({ page }: Reading, start: number, name: string): boolean {
  const at = page.block.text.indexOf(name, start);
  return page.metrics.some((one) => one.start === at && one.end === at + name.length);
}

/** Strips what cannot be a name from the left: connectives and period mentions. Returns the new offset. */
function skipOpening(reading: Reading, from: number, to: number): number {
  const { text } = reading.page.block;
  let at = from;
  for (let moved = true; moved && at < to;) {
    moved = false;
    while (at < to && /[\s,、:;)\-•*]/.test(text[at] ?? '')) at++;
    const period = reading.page.periods.find((one) => one.start <= at && at < one.end && one.end <= to);
    if (period) {
      at = period.end;
      moved = true;
      continue;
    }
    PLACE_PHRASE.lastIndex = at;
    const place = PLACE_PHRASE.exec(text);
    if (place && PLACE_PHRASE.lastIndex <= to) {
      at = PLACE_PHRASE.lastIndex;
      moved = true;
      continue;
    }
    if (WORD_STARTS.test(text.slice(at, at + 3))) break;
    // 自研产品, 现货均价: the first character belongs to the noun.
    const word = KEEPS_OPENING.test(text.slice(at, at + 2))
      ? undefined
      : connectives.find((one) => text.startsWith(one, at) && at + one.length <= to);
    if (word) {
      at += word.length;
      moved = true;
    }
  }
  return at;
}

/** `limit` is where the metric or the change verb starts. Null where the clause opens with no noun of its own. */
export function clauseHead(reading: Reading, limit: number): ClauseHead {
  const { text } = reading.page.block;
  const start = skipOpening(reading, reading.leadStart, limit);
  // 硅谷四巨头2026年资本开支: the name ends where a period begins.
  const period = reading.page.periods.find((one) => one.start > start && one.end <= limit);
  const words = text.slice(start, period?.start ?? limit).trim();
  const printed = words
    .replace(VERB_END, '')
    .replace(/^《([^《》]+)》$/, '$1')
    .replace(/\($/, '')
    .trim();
  if (printed === '') {
    // 公司实现, 集团合计: nothing but the anaphora and its verb.
    const word = ANAPHORA.includes(words) ? words : /^(?:该|本)?(?:公司|集团|企业)/.exec(words)?.[0];
    return word === undefined || word === '' ? null : { kind: 'anaphora', word };
  }
  if (ATTRIBUTE.test(printed) || isMetric(reading, start, printed)) return null;
  if (BARE_VERB.test(printed) || /^(?:Non-?GAAP|Non-?IFRS|U?S?GAAP|IFRS)$/i.test(printed)) return null;
  // 公司拟每10股派发: the anaphora with its verb.
  const firm = /^(?:该|本)?(?:公司|集团)(?=[拟将预计现每获持已共为以向对从])/.exec(printed)?.[0];
  if (firm !== undefined) return { kind: 'anaphora', word: firm };
  if (ANAPHORA.includes(printed)) return { kind: 'anaphora', word: printed };
  // 该模型在某平台的…, 模型支持…: whoever was told last.
  const back = BACK.exec(printed)?.[0];
  if (back !== undefined) return { kind: 'anaphora', word: back };
  const worth = headWords(printed);
  if (worth.kind === 'nothing') return null;
  if (worth.kind === 'company') return { kind: 'anaphora', word: '公司' };
  const { name } = worth;
  const owner = /^([\u4e00-\u9fffA-Za-z0-9]{2,16})的$/.exec(words)?.[1];
  if (owner && !/[是将被把让使由从]|我们|公司$/.test(owner)) return { kind: 'name', name: owner, start };
  if (NAME.test(name) && !NOT_A_NAME.test(name))
    return { kind: 'name', name, start: start + Math.max(0, printed.indexOf(name)) };
  const last = name.replace(AFTER_PLACE, '');
  return last !== name && NAME.test(last) && !NOT_A_NAME.test(last) && !ANAPHORA.includes(last)
    ? { kind: 'name', name: last, start: start + name.length - last.length }
    : null;
}
