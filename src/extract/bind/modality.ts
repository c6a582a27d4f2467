/** Whether a figure is a fact, a forecast, a plan, a guidance or hearsay: from the words before it in its sentence. */
import type { Modality } from '../../facts/fact';
import type { Period } from '../../facts/period';
import type { Reading } from '../reading';

const WORDS: readonly (readonly [Modality, RegExp])[] = [
  ['guidance', /指引/],
  ['plan', /计划|拟|目标(?!价)|力争|打算|规划|宣布未来|承诺|将于|今年投入金额至少|希望/],
  [
    'forecast',
    /预计|预期|预测|预判|有望|料将|将达|将有|将在|将突破|将会|将超|将增|将逼近|将高达|很快达到|可达|或将|或达|估计|测算|目标价/,
  ],
  ['rumor', /(?<!数)据传|传闻|或于|市场传/],
];

/** The year as far as it has gone, or a deed done in it. */
const SO_FAR = /已|截至|目前|当前|累计|以来|年内|年初|下发|印发|发放|完成|获|启动|推出|上线/;

/** `actual` unless a word of the figure's clause, or of an earlier clause of its group, says otherwise, or its time is yet to come; `accounts` are told of whole periods only. */
export function modalityOf(reading: Reading, period: Period, accounts = false): Modality {
  const { page, clause, quantity, ground } = reading;
  const first =
    page.layout.clauses.find((one) => one.sentence === clause.sentence && one.item === clause.item) ?? clause;
  const own = page.block.text.slice(clause.start, quantity.start);
  const group = page.block.text.slice(first.start, clause.start);
  // 高于我们此前1.35亿元的预测: what the figure is, told behind it.
  if (/^(?:左右)?的(?:盈利|业绩|一致)?预[测期]/.test(reading.tail)) return 'forecast';
  for (const [modality, pattern] of WORDS) if (pattern.test(own)) return modality;
  const today = ground.clock.date;
  const reaches = today !== null && period.end !== null && period.end > today;
  if (
    period.kind === 'future' ||
    (reaches && /预计|预测|预期|有望|计划|指引|目标|力争/.test(group)) ||
    (today && period.start && period.start > today)
  ) {
    for (const [modality, pattern] of WORDS) if (pattern.test(group)) return modality;
    return 'forecast';
  }
  // 2026年投入翻倍, told in May: a year that is not over has no figure of its own yet.
  const wholeYear = accounts && period.kind === 'year' && period.basis !== 'inferred' && reaches;
  return wholeYear && today.slice(0, 4) === period.start?.slice(0, 4) && !SO_FAR.test(own) ? 'forecast' : 'actual';
}
