/** SERIES and COMPARE: many figures of one subject and metric, over time and across reports. */
import { subtract } from '../facts/decimal';
import type { Choice } from '../query/choice';
import type { Candidate } from '../query/choice-rules';
import { chosenBecause, otherBecause } from '../query/choice-words';
import { dateText, placeText } from '../query/citation';
import { QUALIFIERS } from '../query/fact-words';
import { figureOf } from '../query/look-up';
import { periodName } from '../query/period-name';
import { seriesOf } from '../query/series';
import type { Language, Session } from '../query/session';
import { shownValue } from '../query/shown-value';
import { readyCatalog } from './answers';
import { optionalPeriod, requiredName } from './argument';
import { NO_PERIOD, say } from './card-words';
import { dayCell, formattedCell, type CellResult } from './cell-value';
import { spill, type SpillColumn } from './spill';

function valueCell({ fact }: Candidate, { settings }: Session): CellResult {
  const { value, numberFormat } = shownValue(fact, '');
  return formattedCell(value, numberFormat, settings);
}

const SERIES: readonly SpillColumn<Choice>[] = [
  { zh: '截至日', en: 'Period end', cell: ({ chosen }, { settings }) => dayCell(chosen.fact.period.end, settings) },
  { zh: '数值', en: 'Value', cell: ({ chosen }, session) => valueCell(chosen, session) },
  {
    zh: '限定',
    en: 'Qualifier',
    cell: ({ chosen }, { settings }) => say(QUALIFIERS[chosen.fact.qualifier], settings.language),
  },
  { zh: '报告', en: 'Report', cell: ({ chosen }) => chosen.report.id },
  { zh: '期间', en: 'Period', cell: ({ chosen }) => periodName(chosen.fact.period) },
];

/** SERIES(entity, metric, [from], [to], [header]): one row per period, oldest first. */
export function seriesAnswer(
  session: Session,
  entity: unknown,
  metric: unknown,
  from: unknown,
  to: unknown,
  header: unknown,
): CellResult[][] {
  const names = [requiredName(entity, 'entity'), requiredName(metric, 'metric')] as const;
  const bounds = [optionalPeriod(from, 'from'), optionalPeriod(to, 'to')] as const;
  return spill(session, header, SERIES, seriesOf(readyCatalog(session), ...names, ...bounds));
}

interface Compared {
  readonly candidate: Candidate;
  /** What it is compared with; itself for the chosen one. */
  readonly choice: Choice;
  /** Why the other one went first, or why this one was chosen. */
  readonly reason: (language: Language) => string;
}

const COMPARE: readonly SpillColumn<Compared>[] = [
  { zh: '报告', en: 'Report', cell: ({ candidate }) => candidate.report.id },
  { zh: '券商', en: 'Broker', cell: ({ candidate }) => candidate.report.broker },
  { zh: '日期', en: 'Date', cell: ({ candidate }, { settings }) => dateText(candidate.report, settings.language) },
  { zh: '数值', en: 'Value', cell: ({ candidate }, session) => valueCell(candidate, session) },
  {
    zh: '限定',
    en: 'Qualifier',
    cell: ({ candidate }, { settings }) => say(QUALIFIERS[candidate.fact.qualifier], settings.language),
  },
  { zh: '与选用值之差', en: 'Difference to the chosen', cell: differenceCell },
  { zh: '说明', en: 'Why', cell: ({ reason }, { settings }) => reason(settings.language) },
  { zh: '口径', en: 'Metric', cell: ({ candidate }) => candidate.fact.metric },
  {
    zh: '期间',
    en: 'Period',
    cell: ({ candidate }, { settings }) => periodName(candidate.fact.period) || say(NO_PERIOD, settings.language),
  },
  { zh: '位置', en: 'Place', cell: ({ candidate }, { settings }) => placeText(candidate.fact, settings.language) },
];

/** Empty for the chosen one itself and where the two are not comparable. */
function differenceCell({ candidate, choice }: Compared, { settings }: Session): CellResult {
  const other = choice.others.find((each) => each.candidate === candidate);
  if (!other || other.agreement === 'not comparable') return '';
  const [own, chosen] = [shownValue(candidate.fact, ''), shownValue(choice.chosen.fact, '')];
  return formattedCell(subtract(own.value, chosen.value), own.numberFormat, settings);
}

/** COMPARE(entity, metric, [period], [header]): the chosen figure first, then every other report's, each with the reason. */
export function compareAnswer(
  session: Session,
  entity: unknown,
  metric: unknown,
  period: unknown,
  header: unknown,
): CellResult[][] {
  const names = [requiredName(entity, 'entity'), requiredName(metric, 'metric')] as const;
  const choice = figureOf(readyCatalog(session), ...names, optionalPeriod(period, 'period'));
  const chosen: Compared = {
    candidate: choice.chosen,
    choice,
    reason: (language) => chosenBecause(choice, language),
  };
  const others = choice.others.map((other): Compared => ({
    candidate: other.candidate,
    choice,
    reason: (language) => otherBecause(other, language),
  }));
  return spill(session, header, COMPARE, [chosen, ...others]);
}
