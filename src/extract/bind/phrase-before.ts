/** The noun phrase a figure is said of, where no metric we know names it: 新订单指数 of 其中新订单指数48.9%. */
import { matchesOf } from '../../document/matches';
import { WORD_STARTS } from '../lexicon/word-starts';
import { CONNECTIVES } from '../lexicon/words';
import type { Reading } from '../reading';
import { changeWord, type ChangeWord } from './change-word';

export interface Phrase {
  /** Without periods, verbs and words of size; "" where the figure leans on the one before it. */
  readonly text: string;
  /** Set where the words before the figure make it a change. */
  readonly change: ChangeWord | null;
}

/** Verbs of standing, words of size and of counting between a noun and its figure. */
const TAIL_WORDS =
  /(?:[\s:：=,、(（"“》」』”]|约|近|超过?|逾|达到?|为|是|至|到|了|仅|共|合计|总计|累计|实现|录得|取得|报|收于|收报|高达|多达|有|在|也|亦|均|已|将|或|且|分别|大约|维持|维持在|保持在|稳定在|降至|升至|增至|回升至|回落至|上调至|下调至|提升至|提高至|扩大至|收窄至|位于|处于|不足|不到|超出|突破|接近|水平|预计|有望|预期|可达|将达|完成|投放|发行|中枢|的|区间|左右|同比|环比|以|按|于|给|拟|计划|从|由|不(?:超过|低于|少于|高于|多于|足|到)|至少|最多|最高|最低|低至|高至)+$/;
/** What a phrase cannot run over: function words and marks. A phrase is what stands after the last of them. */
const CUTS =
  /使(?!用)|其中|同时|此外|以及|因为|由于|显示|表示|认为|我们|来自|通过|对于|[,，;；:：。、!?！？"“”()（）《》【】[\]\s]|使(?!用)|[将把被让由与及其该各这那着据受仍并但而是]/g;
/** 新增, 本周 … before the noun say nothing of what it is. */
const HEAD_WORDS = new RegExp(
  `^(?:(?!${WORD_STARTS.source.slice(1)})(?:${[...CONNECTIVES].sort((a, b) => b.length - a.length).join('|')}|当月|当季|当年|当周|单月|单季度?|本周|上周|全年|目前|当前|最新|全部|整体|实现|完成|预计|有望|中(?!国|证|信|芯|游|央|间|小|大|等|位|短|长)|连续第?[一二三四五六七八九十\\d]+[周月季年天]|超过|高于|低于|不及|仅?次于|领先于?|约|另|仅|需|可|拟|将|以|按|每|较|比|于|向|给予|获得?|拥有|采用|支持|处理|投入|涉及|包括|位于|覆盖|的|在|从|自|为|对(?!外|内|美|欧|东|华|日)))+`,
);
const LONGEST = 16;

/** The text from `from` to `to` without period mentions, which would part a noun from its figure. */
export function withoutPeriods({ page }: Reading, from: number, to: number): string {
  let out = '';
  let at = from;
  for (const one of page.periods) {
    if (one.start < at || one.end > to) continue;
    out += page.block.text.slice(at, one.start);
    at = one.end;
  }
  return out + page.block.text.slice(at, Math.max(at, to));
}

/** The phrase right before the figure of `reading`, from `from` on. */
export function phraseBefore(reading: Reading, from = reading.leadStart): Phrase {
  const lead = withoutPeriods(reading, from, reading.quantity.start);
  const change = changeWord(lead);
  return { text: lastNoun(change ? lead.slice(0, change.start) : lead), change };
}

/** What is left of `words` when verbs are taken off its end and all but its last noun off its beginning. */
export function lastNoun(words: string): string {
  const stripped = words.replace(TAIL_WORDS, '');
  let from = 0;
  for (const cut of matchesOf(CUTS, stripped)) {
    const end = cut.index + cut[0].length;
    if (end < stripped.length) from = end;
  }
  const noun = stripped.slice(from).replace(HEAD_WORDS, '').replace(TAIL_WORDS, '').trim();
  return noun.length > LONGEST ? afterVerb(noun) : noun;
}

/** A long run is a stretch of sentence: its object is what stands after its last 的 or verb of doing. */
function afterVerb(noun: string): string {
  const last =
    /(?:.*(?:的|带来|推动|投入|签署|获得|覆盖|拥有|建成|提供|支持|采用|推出|发布|宣布|完成|开始))(.{2,})$/.exec(
      noun,
    )?.[1];
  return (last ?? noun).slice(-LONGEST);
}
