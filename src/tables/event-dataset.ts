/** 事件: what happened on which day, as the reports tell it. */
import type { ReportData } from '../facts/report';
import type { Dataset } from './dataset';
import { compareText, date, dateCell, sourceColumns, sourcesOf, text } from './report-source';
import { asPrinted, type Words } from './words';

/** Kinds the reader knows, in words. A kind that is not here is shown by its id. */
const KINDS: Readonly<Record<string, Words>> = {
  release: { zh: '发布', en: 'release' },
  price: { zh: '调价', en: 'price change' },
  price_change: { zh: '调价', en: 'price change' },
  funding: { zh: '融资', en: 'funding' },
  earnings: { zh: '业绩', en: 'earnings' },
  policy: { zh: '政策', en: 'policy' },
  listing: { zh: '上市', en: 'listing' },
  partnership: { zh: '合作', en: 'partnership' },
  other: { zh: '其他', en: 'other' },
};

/** Newest first; empty when there is no event. */
export function eventDatasets(reports: readonly ReportData[]): Dataset[] {
  const told = reports.flatMap(({ report, events }) => events.map((event) => ({ report, event })));
  if (told.length === 0) return [];
  told.sort((a, b) => compareText(b.event.date, a.event.date) || compareText(a.report.id, b.report.id));
  const source = sourceColumns(told.map(({ report }) => report));
  return [
    {
      id: 'events',
      group: 'opinion',
      title: { zh: '事件', en: 'Events' },
      name: 'Events',
      columns: [
        date('date', '日期', 'Date'),
        text('subject', '主体', 'Subject', 16),
        text('kind', '类型', 'Kind', 10),
        text('label', '事件', 'Event', 28),
        text('quoted', '引述来源', 'Quoted source', 16),
        ...source.map(({ column }) => column),
      ],
      rows: told.map(({ report, event }) => [
        dateCell(event.date),
        event.subject,
        KINDS[event.kind] ?? asPrinted(event.kind),
        event.label,
        event.quotedSource,
        ...source.map(({ cell }) => cell(report)),
      ]),
      keys: ['date', 'subject', 'label', 'report'],
      sources: sourcesOf(told.map(({ report }) => report)),
      printedSource: null,
    },
  ];
}
