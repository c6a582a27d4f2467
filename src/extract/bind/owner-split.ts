/** A printed phrase parted into who and what: 国内药企|完成授权交易, 商业银行|不良贷款余额. */
import { MEASURE_TAIL } from '../lexicon/attributes';

export interface OwnerSplit {
  /** '' where the phrase opens with its verb. */
  readonly owner: string;
  readonly metric: string;
}

const DOING =
  /完成|实现|下发|发放|新增|召开|签订|签署|受理|出口|进口|生产|交付|招标|上线|反馈|收购|带动|披露|宣布|发行|中标|募集|装车|装机|投放|减持|增持|回购|派发|占总?|相当于/g;

/** True for a phrase that opens with a verb of doing: who does it stands before. */
export function opensWithVerb(phrase: string): boolean {
  DOING.lastIndex = 0;
  return DOING.exec(phrase)?.index === 0;
}

/** Parts at the first verb of doing, else before the measure at its end; the whole phrase is the owner where there is neither. */
export function splitOwner(phrase: string): OwnerSplit {
  DOING.lastIndex = 0;
  const verb = DOING.exec(phrase);
  if (verb && (verb.index >= 2 || verb.index === 0)) {
    return { owner: phrase.slice(0, verb.index), metric: phrase.slice(verb.index) };
  }
  const tail = MEASURE_TAIL.exec(phrase);
  return tail && tail.index >= 2 && tail[0].length >= 2
    ? { owner: phrase.slice(0, tail.index), metric: phrase.slice(tail.index) }
    : { owner: phrase, metric: '' };
}
