/** What a change changed: a metric in the figure's own stretch, else the fact it leans on, else the noun its clause opens with. */
import type { MetricClass } from '../../facts/fact';
import type { Draft, DraftSubject } from '../draft';
import type { Reading } from '../reading';
import { previousInSentence } from '../rules/rule';
import { bindMetric, segmentBefore } from './bind-metric';
import { bindSubject } from './bind-subject';
import { changeWord, looseChangeWord, type ChangeWord } from './change-word';

export interface Change {
  readonly change: ChangeWord;
  readonly subject: DraftSubject;
  /** Name of the metric that changed; null for a noun that only grew. */
  readonly metric: string | null;
  readonly metricClass: MetricClass | null;
  /** The fact it leans on, where it has no words of its own. */
  readonly of: Draft | null;
}

const RATIO_CLASSES: readonly MetricClass[] = ['growth', 'token_growth', 'index_return', 'relative_return', 'rank'];

/** 同比增长, 三周大涨: the words before the verb name nothing new. */
function leansOnBefore(words: string): boolean {
  return /^(?:[,、和及与;:\s而且并也又还)]|同比|环比|同期|全年|年均|在|内|\d|[一二三四五六七八九十两半个年月周天季度])*$/.test(
    words,
  );
}

/** Null where the figure is no change or nothing in scope changed. */
export function changeOf(reading: Reading): Change | null {
  const { lead, leadStart, page, quantity } = reading;
  const previous = previousInSentence(reading);
  let change = changeWord(lead);
  const listed = /^(?:[、和及与]|以及)+$/.test(lead.trim()) && previous !== null;
  if (!change && listed && RATIO_CLASSES.includes(previous.metricClass)) {
    change = { word: '', basis: null, sign: previous.direction === 'down' ? -1 : 1, start: 0 };
  }
  if (!change && quantity.multiple !== null)
    change = looseChangeWord(lead) ?? { word: '', basis: null, sign: 1, start: lead.length };
  if (!change) return null;

  const limit = leadStart + change.start;
  const bound = bindMetric(reading, () => true);
  if (bound && bound.via === 'lead') {
    const { mention, entry } = bound;
    const subject = bindSubject(reading, entry.kinds, mention.start);
    if (!subject) return null;
    const segment = segmentBefore(
      page.block.text,
      subject.end >= 0 && subject.via === 'own' ? subject.end : leadStart,
      mention,
    );
    const asHead = subject.via === 'head' && segment !== '';
    return {
      change,
      subject,
      metric: segment && !asHead ? segment + mention.text : entry.name,
      metricClass: entry.metricClass,
      of: null,
    };
  }
  const words = page.block.text.slice(leadStart, limit);
  const covered = page.periods.filter((one) => one.start >= leadStart && one.end <= limit);
  const rest = covered.reduceRight(
    (text, one) => text.slice(0, one.start - leadStart) + text.slice(one.end - leadStart),
    words,
  );
  if (previous && leansOnBefore(rest)) {
    return {
      change,
      subject: previous.subject,
      metric: previous.changeOf ?? previous.metric,
      metricClass: previous.changeOf ? previous.metricClass : previous.metricClass,
      of: previous,
    };
  }
  const subject = bindSubject(reading, ['indicator', 'noun', 'company', 'product', 'model'], limit);
  if (!subject || !['own', 'head', 'list', 'bracket'].includes(subject.via)) return null;
  return { change, subject, metric: null, metricClass: null, of: null };
}

/** 营业收入同比, 零售额环比, Token调用量增幅. */
export function changeName(metric: string | null, change: ChangeWord): string {
  const kind = /复合|CAGR/.test(change.word)
    ? '复合增长率'
    : /年化|年均/.test(change.word)
      ? '年化增速'
      : change.basis?.includes('环比')
        ? '环比'
        : change.basis
          ? '同比'
          : '增幅';
  return `${metric ?? ''}${metric === null && kind !== '复合增长率' ? (kind === '增幅' ? '增速' : `${kind}增速`) : kind}`;
}
