/** A report that says nothing but payloads, wherever a report says something. */
import type { ReportData } from '../../src/facts/report';
import { fact, head, month, report } from '../tables/fixtures/reports';
import { PAYLOADS } from './payloads';

const TEXTS = PAYLOADS.map(({ text }) => text);
/** A name made of many payloads, as long as a title may be. */
const LINE = TEXTS.filter((text) => text.length < 30).join(' ');

/**
 * Every payload is the subject, the metric and the printed figure of a fact, the name of a pick, an event's label, a cell of an
 * exhibit, and, where it is short, an exhibit's header and caption; all together they are the title, the broker and the source.
 */
export function hostileReport(): ReportData {
  const short = TEXTS.filter((text) => text.length <= 300);
  const firsts = PAYLOADS.filter(({ about }, index) => PAYLOADS.findIndex((each) => each.about === about) === index);
  return report({
    report: head({ id: '=敌意-2031-05-08', broker: '=甲"乙\t证券', title: LINE, industry: '@电子', rating: '-看多' }),
    facts: TEXTS.map((text, index) =>
      fact({
        subject: text,
        metric: text,
        printed: text,
        quotedSource: text,
        value: index + 0.5,
        period: { ...month(2031, 3), label: text },
      }),
    ),
    picks: [{ group: '=组', label: '+关注', names: TEXTS, lines: [1] }],
    events: TEXTS.map((text) => ({
      date: '2031-05-02',
      subject: text,
      kind: 'release',
      label: text,
      lines: [2],
      quotedSource: text,
    })),
    tables: [
      {
        label: '=图表1',
        caption: LINE,
        lines: [3, 9],
        header: short,
        rows: [short, short.map(() => '1'), short.map(() => '')],
        unit: '=元',
        source: LINE,
      },
      // One of each kind is a label, a caption and a sheet's name.
      ...firsts.map(({ text }) => ({
        label: text,
        caption: text,
        lines: [10, 11] as const,
        header: [text, text],
        rows: [[text, '-5']],
        unit: null,
        source: text,
      })),
    ],
  });
}
