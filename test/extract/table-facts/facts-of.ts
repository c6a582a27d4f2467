/** A report of our own around a table, and the facts of its cells as short lines. */
import { readTextDocument } from '../../../src/document/read-text';
import { readReport } from '../../../src/extract/read-report';
import type { ReportData } from '../../../src/facts/report';

/** A company note of Yuanshan; the clock is 12 May 2027. */
export function noteWith(...lines: readonly string[]): ReportData {
  const head = [
    '海风证券',
    '',
    '远山电气（600123.SH）',
    '',
    '公司点评',
    '',
    '日期：2027年05月12日',
    '',
    '一、经营情况',
    '',
  ];
  const text = [...head, ...lines, '', '二、其他', '', '本节没有数字。', ''].join('\n');
  return readReport(readTextDocument('note.txt', Buffer.from(text)));
}

/** A report of an industry: no company stands above the table. */
export function weeklyWith(...lines: readonly string[]): ReportData {
  const head = ['海风证券', '', '海外行业周报', '', '日期：2027年05月12日', '', '1 数据更新', ''];
  return readReport(readTextDocument('weekly.txt', Buffer.from([...head, ...lines, ''].join('\n'))));
}

/** `subject | metric | value unit | start..end | modality` of each fact of a table cell, as printed order has them. */
export function cellFacts({ facts }: ReportData): string[] {
  return facts
    .filter(({ rule }) => rule.startsWith('table'))
    .map(({ subject, metric, value, unit, period, modality, per }) => {
      const dates = period.start === null ? '-' : `${period.start.slice(0, 7)}..${period.end?.slice(0, 7)}`;
      return `${subject} | ${metric} | ${value} ${unit}${per === null ? '' : `/${per}`} | ${dates} | ${modality}`;
    });
}
