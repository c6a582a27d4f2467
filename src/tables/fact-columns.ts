/** The columns every table of facts has beside its numbers: of what, when, how sure, and where it is printed. */
import type { Fact } from '../facts/fact';
import type { PeriodBasis } from '../facts/period';
import type { ReportHead } from '../facts/report';
import { placeText } from '../query/citation';
import { MODALITIES, QUALIFIERS, type Both } from '../query/fact-words';
import type { Column, DataCell } from './dataset';
import { date, dateCell, text } from './report-source';
import type { Words } from './words';

/** A fact and the report that states it. */
export interface Stated {
  readonly fact: Fact;
  readonly report: ReportHead;
}

export interface FactColumn {
  readonly column: Column;
  readonly cell: (stated: Stated) => DataCell;
  /** Where given, the column appears only if it has something to say about one of the rows. */
  readonly says?: (fact: Fact) => boolean;
}

const BASES: Record<PeriodBasis, Words> = {
  stated: { zh: '原文', en: 'as printed' },
  resolved: { zh: '推算', en: 'worked out' },
  inferred: { zh: '推断', en: 'inferred' },
  unstated: { zh: '未说明', en: 'not stated' },
};

/** Left of the numbers: no more than this, so that the first number is seen in a narrow pane too. */
export const SUBJECT_COLUMNS: readonly FactColumn[] = [
  { column: text('subject', '主体', 'Subject', 18), cell: ({ fact }) => fact.subject },
  { column: text('metric', '指标', 'Metric', 20), cell: ({ fact }) => fact.metric },
];

/** Right of the numbers. */
export const EVIDENCE_COLUMNS: readonly FactColumn[] = [
  {
    column: text('qualifier', '限定', 'Qualifier', 8),
    cell: ({ fact }) => words(QUALIFIERS[fact.qualifier]),
    says: (fact) => fact.qualifier !== 'exact',
  },
  {
    column: text('modality', '性质', 'Nature', 8),
    cell: ({ fact }) => words(MODALITIES[fact.modality]),
    says: (fact) => fact.modality !== 'actual',
  },
  { column: text('period', '期间', 'Period', 20), cell: ({ fact }) => fact.period.label },
  {
    column: text('basis', '期间依据', 'Period basis', 10),
    cell: ({ fact }) => BASES[fact.period.basis],
    says: (fact) => fact.period.basis !== 'stated',
  },
  { column: date('period_end', '期末', 'Period end'), cell: ({ fact }) => dateCell(fact.period.end) },
  { column: text('printed', '原文', 'As printed', 14), cell: ({ fact }) => fact.printed },
  {
    column: text('check', '核对', 'Check', 14),
    cell: ({ fact }) => (fact.suspect ? { zh: '与原文计算不符', en: 'fails a check' } : null),
    says: (fact) => fact.suspect,
  },
];

/** Last of all, behind the report: where in it. */
export const PLACE_COLUMN: FactColumn = {
  column: text('place', '出处', 'Place', 16),
  cell: ({ fact }) => words([placeText(fact, 'zh-CN'), placeText(fact, 'en-US')]),
};

/** null where there is nothing to say. */
function words([zh, en]: Both): Words | null {
  return zh === '' ? null : { zh, en };
}
