/** 事件: what happened on which day, as the reports tell it. */
import type { ReportData } from '../facts/report';
import { eventWords } from '../query/event-words';
import type { Dataset } from './dataset';
import { compareText, date, dateCell, labelsOf, sourceColumns, sourcesOf, text } from './report-source';
import type { Words } from './words';

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
        kindWords(event.kind),
        event.label,
        event.quotedSource,
        ...source.map(({ cell }) => cell(report)),
      ]),
      rowReports: labelsOf(told.map(({ report }) => report)),
      keys: ['date', 'subject', 'label', 'report'],
      sources: sourcesOf(told.map(({ report }) => report)),
      printedSource: null,
    },
  ];
}

function kindWords(kind: string): Words {
  const [zh, en] = eventWords(kind);
  return { zh, en };
}
