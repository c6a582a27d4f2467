/**
 * Hostile texts of reports through Microsoft's own client into the workbench: typed by an insertion, written over cells by a
 * refresh, answered by functions, left by freezing, copied by a snapshot, shown in the pane.
 */
import { join } from 'node:path';
import type { Dataset } from '../../src/tables';
import { cleanText } from '../../src/tables/inert-text';
import { cellOf, PAYLOADS } from '../hostile/payloads';
import { fact, head, month, report } from '../tables/fixtures/reports';
import { START_TIMEOUT, type Bench } from './harness';
import type { HostileDoor } from './hostile/door';
import { insertHere, openDataset } from './pane-driver';
import { Driver } from './refresh/driver';
import { BUILD_TIMEOUT, RefreshSite } from './refresh/refresh-site';

declare global {
  interface Window {
    hostile: HostileDoor;
  }
}

const TEXTS = PAYLOADS.map(({ text }) => text);
const CELLS = PAYLOADS.map(cellOf);
/** All that a title may be made of. */
const LINE = TEXTS.filter((text) => text.length < 30).join(' ');

let site: RefreshSite;
let bench: Bench;
let driver: Driver;
beforeAll(async () => {
  site = await RefreshSite.build(join(__dirname, 'hostile/door.ts'));
}, BUILD_TIMEOUT);
afterAll(() => site.remove());
beforeEach(async () => {
  bench = await site.open();
  driver = await Driver.ready(bench);
}, START_TIMEOUT);
afterEach(async () => {
  expect(bench.problems).toEqual([]);
  await bench.close();
});

/** Each text in a row that its number names. */
function dataOf(texts: readonly string[], header = '文本'): Dataset {
  return {
    id: 'hostile',
    group: 'exhibit',
    title: { zh: LINE, en: LINE },
    name: 'Hostile',
    columns: [
      { key: 'n', header: { zh: '=序号', en: '=n' }, unit: null, kind: 'number', format: '0', width: 8 },
      { key: 'text', header: { zh: header, en: header }, unit: null, kind: 'text', format: '@', width: 20 },
    ],
    rows: texts.map((text, index) => [index, text]),
    keys: ['n'],
    sources: [{ broker: '=券商', title: LINE, date: null, dateEstimated: false }],
    printedSource: LINE,
  };
}

/** Texts of a column from B4 on, where the table's body is; the test fails where a cell holds a formula. */
async function column(letter: string, from: number, count: number): Promise<unknown[]> {
  const { values, formulas } = await bench.readRange(`${letter}${from}:${letter}${from + count - 1}`);
  // A text is its own formula to Excel's client, and to the workbench it has none.
  formulas.forEach(([formula], index) => expect([index, formula]).toEqual([index, '']));
  return values.map(([value]) => value ?? '');
}

test('an insertion types every payload as the text it is: in cells, headers, title and source line', async () => {
  const header = LINE.slice(0, 120);
  expect(await driver.insert(dataOf(TEXTS, header))).toMatchObject({ ok: true, rows: TEXTS.length });
  await bench.idle();
  expect(await column('C', 4, TEXTS.length)).toEqual(CELLS);
  const [title] = await column('B', 2, 1);
  expect(title).toMatch(/^=1\+1 \+1\+1 /);
  expect(await column('B', 3, 1)).toEqual(['=序号']);
  expect((await column('C', 3, 1))[0]).toMatch(/^=1\+1 \+1\+1 /);
  expect((await column('B', 4 + TEXTS.length, 1))[0]).toMatch(/^资料来源：=券商/);
});

test('a refresh writes them over harmless texts and appends them, and then finds nothing left to change', async () => {
  const half = Math.floor(TEXTS.length / 2);
  await driver.insert(dataOf(TEXTS.slice(0, half).map((_, index) => `无害 ${index}`)));
  await driver.refresh(dataOf(TEXTS));
  expect(await column('C', 4, TEXTS.length)).toEqual(CELLS);
  const again = await driver.review(dataOf(TEXTS));
  expect(again).toMatchObject({ ok: true, diff: { added: [], changed: [], gone: [], same: TEXTS.length } });
});

test('a snapshot copies them as the texts they are, and the list of sources says them as texts', async () => {
  await driver.insert(dataOf(TEXTS));
  await bench.enter('F1', '=TOKENS("豆包","2026-03")');
  const taken = await driver.frame.evaluate((version) => window.hostile.snapshot(version), '=1+1');
  expect(taken).toMatchObject({ ok: true, sheet: '快照 2026-11-30', tables: 1 });
  await bench.idle();
  // Head, an empty row, title, place, header, and the rows.
  expect(await column('B', 6, TEXTS.length)).toEqual(CELLS);
  for (const cited of ['=1+1', '\t@A1', LINE]) {
    const listed = await driver.frame.evaluate((text) => window.hostile.listSources(text), cited);
    expect(listed).toMatchObject({ ok: true, sheet: '研表出处', tables: 1, formulas: 1 });
    await bench.idle();
    expect(await column('F', 2, 2)).toEqual([cleanText(cited), cleanText(cited)]);
    expect(await column('D', 3, 1)).toEqual(['=TOKENS("豆包","2026-03")']);
  }
});

describe('from reports', () => {
  /** Every payload in a cell of an exhibit, as a report's title and as a figure's source. */
  const hostile = report({
    report: head({ id: '敌意', broker: '敌意证券', title: LINE, rating: '=1+1', ratingAction: '@SUM(1)' }),
    tables: [
      {
        label: '表1',
        caption: '<img src=x onerror=alert(1)>',
        lines: [1, 2],
        header: ['序号', '<script>alert(2)</script>'],
        rows: TEXTS.map((text, index) => [`第${index}行`, text]),
        unit: null,
        source: LINE,
      },
    ],
    facts: [fact({ subject: '小星', period: month(2031, 3), value: 7e12, quotedSource: LINE, printed: '=7万亿' })],
  });

  beforeEach(() => driver.frame.evaluate((reports) => window.hostile.load(reports), [hostile]));

  test('a function’s answer is text, and stays text when it is frozen, with its citation', async () => {
    await bench.enter('A1', '=EXHIBIT("敌意","表1")');
    await bench.enter('E1', '=RATING("敌意证券","电子")');
    expect((await bench.read('E1')).value).toBe('=1+1');
    const spilled = async (): Promise<unknown[]> =>
      (await bench.readRange(`B2:B${TEXTS.length + 1}`)).values.map(([value]) => value ?? '');
    const answered = await spilled();
    // What is printed as a number is one there.
    expect(answered.map((cell, index) => (typeof cell === 'number' ? CELLS[index] : cell))).toEqual(CELLS);
    const outcome = await driver.frame.evaluate((cited) => window.hostile.freeze(cited, 'sheet'), '=1+1');
    expect(outcome).toMatchObject({ ok: true, formulas: 2, left: [], sourceSheet: '研表来源' });
    await bench.idle();
    expect(await column('B', 2, TEXTS.length)).toEqual(answered);
    expect(await column('E', 1, 1)).toEqual(['=1+1']);
    const sources = await bench.readRange('研表来源!A2:F3');
    expect(sources.formulas.flat()).toEqual(Array.from({ length: 12 }, () => ''));
    expect(sources.values.map((line) => [line[2], line[4]]).sort()).toEqual([
      ['=EXHIBIT("敌意","表1")', '=1+1'],
      ['=RATING("敌意证券","电子")', '=1+1'],
    ]);
  });

  test('a card says them as text', async () => {
    const { value, card } = await bench.answer('=TOKENS("小星","2031-03")');
    expect(value).toBe(7e12);
    const said = JSON.stringify(card);
    expect(said).toContain('=7万亿');
    expect(said).toContain(JSON.stringify('<script>alert(1)</script>').slice(1, -1));
    expect(said).not.toMatch(/"type":"(?:WebImage|LinkedEntity|LocalImage)"/);
  });

  test('the pane shows them as text and runs none, and its insertion is inert', async () => {
    const dialogs: string[] = [];
    bench.page.on('dialog', (dialog) => {
      dialogs.push(dialog.message());
      void dialog.dismiss();
    });
    await openDataset(bench, '<img src=x');
    await bench.pane.getByText('<script>alert(2)</script>').first().waitFor();
    await bench.pane.getByText('=HYPERLINK').first().waitFor();
    expect(await bench.pane.locator('img[src="x"], a[href*="evil"], [onerror]').count()).toBe(0);
    expect(await bench.pane.locator('script', { hasText: 'alert(' }).count()).toBe(0);
    await bench.select('A1');
    await insertHere(bench);
    // A printed cell is read without the blanks around it.
    expect(await column('B', 3, TEXTS.length)).toEqual(TEXTS.map((text) => cleanText(text.trim())));
    expect(dialogs).toEqual([]);
  });
});
