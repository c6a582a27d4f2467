import type { Period } from '../../facts/period';
import { bindMetric } from '../bind/bind-metric';
import { bindPeriod } from '../bind/bind-period';
import { bindSubject } from '../bind/bind-subject';
import { decline } from '../draft';
import { draftOf, previousInSentence, type FactRule } from './rule';

const NAME = 'token-usage';

/** A plain 调用量 of a week or month is named by its rhythm, so that a series finds its points. */
function withRhythm(metric: string, period: Period): string {
  if (metric !== 'Token调用量') return metric;
  if (period.kind === 'week') return '周调用量';
  if (period.kind === 'month') return '月调用量';
  return metric;
}

/** 日均Token使用量已突破120万亿, 以4.12万亿Token的调用量: how many tokens a model, a country, a product used. */
export const tokenUsage: FactRule = {
  name: NAME,
  classes: ['token_usage'],
  read(reading) {
    const { quantity } = reading;
    if (quantity.unit !== 'tokens' && quantity.unit !== null && quantity.unit !== 'count')
      return decline('unit is not Token');
    if (/^的(?:企业|公司|客户|用户|模型)/.test(reading.tail)) return decline('a threshold others are counted by');
    const metric = bindMetric(reading);
    const fits = metric?.entry.metricClass === 'token_usage' ? metric : null;
    if (metric && !fits) return decline(`${metric.mention.text} stands before it`);
    const previous = previousInSentence(reading);
    const inherited = previous?.metricClass === 'token_usage' ? previous : null;
    if (!fits && quantity.unit !== 'tokens') return decline('neither a Token unit nor a Token metric');
    if (!fits && !inherited) return decline('no Token metric in its clause, none before it in its sentence');
    const kinds = fits?.entry.kinds ?? (['model', 'country', 'product', 'company', 'platform'] as const);
    const subject = bindSubject(reading, kinds, fits?.via === 'lead' ? fits.mention.start : quantity.start);
    if (!subject) return decline('no subject in scope');
    const period = bindPeriod(reading, subject, { statementDay: fits?.entry.rhythm === 'day' });
    return draftOf(NAME, reading, {
      subject,
      metric: withRhythm(fits?.entry.name ?? inherited?.metric ?? '', period),
      metricClass: 'token_usage',
      period,
      unit: 'tokens',
    });
  },
};
