/** The picture of a review before a refresh. Its reports are invented: no real broker is shown with figures it never stated. */
import { fact, head, month, report } from '../tables/fixtures/reports';
import type { ReportData } from '../../src/facts/report';
import { insertHere, openDataset } from './pane-driver';
import { Driver } from './refresh/driver';
import { RefreshSite } from './refresh/refresh-site';

interface Figure {
  readonly subject: string;
  /** Of 2031. */
  readonly month: number;
  /** In 万亿. */
  readonly value: number;
}

/** One weekly with these figures. */
function weekly(figures: readonly Figure[]): ReportData {
  const broker = '示例证券';
  return report({
    report: head({ id: `${broker}-2031-05-08`, broker, title: '算力周报' }),
    facts: figures.map(({ subject, month: number, value }) => {
      const printed = `${value}万亿`;
      // One place in the report, so that only figures change.
      const evidence = [{ line: 12, column: 1, section: null, exhibit: null, printed }];
      return fact({ subject, period: month(2031, number), value: value * 1e12, printed, evidence });
    }),
  });
}

const BEFORE: readonly Figure[] = [
  { subject: '小星', month: 4, value: 60 },
  { subject: '北斗大模型', month: 4, value: 35.5 },
  { subject: '蓝月', month: 4, value: 12 },
  { subject: '小星', month: 3, value: 45 },
  { subject: '青鸟', month: 3, value: 3.2 },
];

const AFTER: readonly Figure[] = [
  { subject: '小星', month: 5, value: 81 },
  { subject: '北斗大模型', month: 5, value: 52.4 },
  { subject: '小星', month: 4, value: 62.5 },
  { subject: '北斗大模型', month: 4, value: 36 },
  { subject: '蓝月', month: 4, value: 13.5 },
  { subject: '小星', month: 3, value: 45 },
];

/** Takes the picture of the pane; throws where the pane reported a problem. */
export async function takeReview(path: string): Promise<void> {
  const site = await RefreshSite.build();
  try {
    const bench = await site.open();
    const driver = await Driver.ready(bench);
    const change = (figures: readonly Figure[]): Promise<void> =>
      driver.frame.evaluate((reports) => window.door.change(() => reports), [weekly(figures)]);
    await bench.page.setViewportSize({ width: 1280, height: 880 });
    await change(BEFORE);
    await bench.select('A1');
    await openDataset(bench, 'Token 使用量');
    await insertHere(bench);
    const { texts } = await bench.readRange('A1:A12');
    await bench.enter(`C${texts.findIndex(([subject]) => subject === '蓝月') + 1}`, '12.8');
    await change(AFTER);
    await bench.pane.getByRole('tab', { name: '表格' }).click();
    await bench.pane.getByRole('button', { name: /^检查并刷新/ }).click();
    await bench.pane.getByRole('region', { name: '将有的更改' }).waitFor();
    // No ring around the region: it was opened by mouse.
    await bench.pane.getByText('刷新前请过目').click();
    await bench.page.locator('#addin').screenshot({ path });
    if (bench.problems.length > 0) throw new Error(bench.problems.join('\n'));
    await bench.close();
  } finally {
    site.remove();
  }
}
