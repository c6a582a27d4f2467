/** What a change changed: a metric in the figure's own stretch, else the fact it leans on, else the noun its clause opens with. */
import type { MetricClass } from '../../facts/fact';
import type { Draft, DraftSubject } from '../draft';
import { perReading, type Reading } from '../reading';
import { previousInSentence } from '../rules/rule';
import { bindMetric } from './bind-metric';
import { bindOwner, bindSubject } from './bind-subject';
import { leadChange, looseChangeWord, type ChangeWord } from './change-word';
import { listedName } from './lists';

export interface Change {
  readonly change: ChangeWord;
  readonly subject: DraftSubject;
  /** The metric that changed; null for a noun that only grew. */
  readonly metric: string | null;
  readonly metricClass: MetricClass | null;
  /** The fact it leans on, where it has no words of its own. */
  readonly of: Draft | null;
  /** Name of the fact where a list continues it (…增长1%、2%), else null. */
  readonly name: string | null;
}

const RATIOS: readonly MetricClass[] = ['growth', 'token_growth', 'price_change'];

/** 同比增长, 三周大涨, 比2024年5月发布时增长: the words before the verb name nothing new. */
function leansOnBefore(words: string): boolean {
  if (/^[,、;:\s]*(?:比|较|相比|与)[^,;。]*$/.test(words)) return true;
  return /^(?:[,、和及与;:\s而且并也又还)(]|分别|预计|将|有望|其|接近|近|约|至少|超|逾|可能|或|同比|环比|同期|全年|年均|两年|在|内|\d|[一二三四五六七八九十两半个年月周天季度])*$/.test(
    words,
  );
}

/** The text from `from` to `to` without period mentions. */
function withoutPeriods(reading: Reading, from: number, to: number): string {
  const { text } = reading.page.block;
  let out = '';
  let at = from;
  for (const one of reading.page.periods.filter((period) => period.start >= from && period.end <= to)) {
    out += text.slice(at, one.start);
    at = one.end;
  }
  return out + text.slice(at, Math.max(at, to));
}

/** …分别增长20.7%、18.0%: a later figure of a list repeats the words of the first. */
function continued(reading: Reading, previous: Draft | null): Change | null {
  const joined = /^(?:[、/和及与]|以及)+$/.test(reading.lead.trim());
  if (!joined || !previous || !RATIOS.includes(previous.metricClass)) return null;
  return {
    // …分别-1.4%、+2.6%: each has its own sign where one is printed.
    change: {
      word: '',
      basis: null,
      sign: previous.direction === 'down' && reading.quantity.sign !== 'plus' ? -1 : 1,
      start: 0,
    },
    subject: listedName(reading) ?? previous.subject,
    metric: previous.changeOf ?? null,
    metricClass: previous.metricClass,
    of: previous,
    name: previous.metric,
  };
}

function figureText({ page, quantity }: Reading): string {
  return page.block.text.slice(quantity.start, quantity.end);
}

/** The verb beside the figure; for 是其2倍 and 为…的3倍 the verb of being, for 提升6倍 any change word before. */
function verbOf(reading: Reading): ChangeWord | null {
  const change = leadChange(reading);
  if (change || reading.quantity.multiple === null) return change;
  if (reading.quantity.multiple === 'multiple_of' && !/[是为]|达|相当于|翻/.test(reading.lead + figureText(reading)))
    return null;
  return looseChangeWord(reading.lead) ?? { word: '', basis: null, sign: 1, start: reading.lead.length };
}

/** Null where the figure is no change or nothing in scope changed. */
export const changeOf = perReading(findChange);

function findChange(reading: Reading): Change | null {
  const { leadStart } = reading;
  const previous = previousInSentence(reading);
  const list = continued(reading, previous);
  if (list) return list;
  const change = verbOf(reading);
  if (!change) return null;

  const limit = leadStart + change.start;
  const bound = bindMetric(reading, () => true);
  if (bound && bound.via === 'lead') {
    const { mention, entry } = bound;
    const owned = bindOwner(reading, entry.kinds, mention.start);
    if (!owned) return null;
    const indicator = owned.subject.kind === 'indicator';
    return {
      change,
      subject: owned.subject,
      metric: indicator ? null : owned.segment ? owned.segment + mention.text : entry.name,
      metricClass: entry.metricClass,
      of: null,
      name: null,
    };
  }
  if (previous && leansOnBefore(withoutPeriods(reading, leadStart, limit))) {
    const metric = previous.changeOf ?? previous.metric;
    const subject = listedName(reading) ?? previous.subject;
    return { change, subject, metric, metricClass: previous.metricClass, of: previous, name: null };
  }
  const subject = bindSubject(reading, ['indicator', 'noun', 'company', 'product', 'model'], limit);
  if (!subject || !['own', 'head', 'list', 'bracket'].includes(subject.via)) return null;
  const rest = subject.via === 'own' ? withoutPeriods(reading, subject.end, limit).trim() : '';
  if (rest.length > 12 || /[,。;:]/.test(rest)) return null;
  return { change, subject, metric: rest === '' ? null : rest, metricClass: null, of: null, name: null };
}

/** 营业收入同比, 零售额环比, Token调用量增幅; a noun that only grew has 同比增速 or 增速. */
export function changeName(metric: string | null, change: ChangeWord): string {
  const compound = /复合|CAGR/.test(change.word);
  const yearly = /年化|年均/.test(change.word);
  const kind = compound
    ? '复合增长率'
    : yearly
      ? '年化增速'
      : change.basis !== null && /环比|^(?:q|m)o[qm]$|按季|按月|上季|上月|上周/i.test(change.basis)
        ? '环比'
        : change.basis
          ? '同比'
          : null;
  // CPI同比上涨0.8%,环比下降0.1%: both are how fast it moved.
  if (kind && metric !== null && /^(?:同比|环比)增速$/.test(metric)) return `${kind}增速`;
  if (metric === null) return compound || yearly ? (kind ?? '') : `${kind ?? ''}增速`;
  return `${metric}${kind ?? '增幅'}`;
}
