/** Hostile texts on their way into a sheet: typed by the insertion, and left behind by freezing. On workbooks in memory. */
import { applyPlan, freezeFormulas } from '../../src/excel';
import { cellEdit } from '../../src/excel/refresh/edit-cell';
import { planTable, type Dataset } from '../../src/tables';
import { cleanText } from '../../src/tables/inert-text';
import { cellOf, PAYLOADS, titleOf } from '../hostile/payloads';
import { FakeWorkbook } from './fake-workbook';
import { FormulaBook } from './formula-book';

const NOW = '2031-05-09 08:30';
const TEXTS = PAYLOADS.map(({ text }) => text);
/** All that a title may be made of. */
const LINE = TEXTS.filter((text) => text.length < 30).join(' ');

const DATASET: Dataset = {
  id: 'hostile',
  group: 'exhibit',
  title: { zh: LINE, en: LINE },
  name: LINE,
  columns: [
    { key: 'n', header: { zh: '=序号', en: '=No' }, unit: null, kind: 'number', format: '0', width: 8 },
    { key: 'text', header: { zh: LINE, en: LINE }, unit: { zh: '@', en: '@' }, kind: 'text', format: '@', width: 20 },
  ],
  rows: TEXTS.map((text, index) => [index, text]),
  keys: ['n'],
  sources: [{ broker: '=券商', title: LINE, date: null, dateEstimated: false }],
  printedSource: LINE,
};

describe('insertion', () => {
  afterEach(() => FakeWorkbook.uninstall());

  test.each(['selection', 'new-sheet'] as const)(
    '%s: every payload is the text it is, none a formula',
    async (kind) => {
      const book = new FakeWorkbook();
      book.install(20);
      const plan = planTable(DATASET, { language: 'zh', dataVersion: '1-a' });
      expect(await applyPlan(plan, { kind }, { now: NOW })).toMatchObject({ ok: true, rows: TEXTS.length });
      const sheet = kind === 'selection' ? book.first : book.sheets.at(-1)!;
      const [row, column] = kind === 'selection' ? [1, 1] : [0, 0];
      expect(sheet.filled().filter(({ formula }) => formula)).toEqual([]);
      const texts = sheet.block(row, column + 1, TEXTS.length + 2, 1).map(([text]) => text);
      expect(texts.slice(2)).toEqual(PAYLOADS.map(cellOf));
      expect(texts[1]).toBe(plan.columns[1]?.header);
      expect(sheet.cell(row, column).value).toBe(cleanText(LINE));
      expect(sheet.cell(row + TEXTS.length + 2, column).value).toBe(cleanText(plan.sourceLine));
    },
  );
});

describe('refresh', () => {
  /** As Excel takes what is typed into a cell of that format. */
  const typed = (text: string, format: string): { text: string; formula: boolean } => {
    if (format === '@') return { text, formula: false };
    return text.startsWith("'") ? { text: text.slice(1), formula: false } : { text, formula: /^[=+\-@]/.test(text) };
  };

  test.each(PAYLOADS.map((payload) => [titleOf(payload), payload] as const))('%s', (_title, payload) => {
    // A cell of ours, one without a format, and ones the user has formatted as a number and as a day.
    for (const format of ['@', 'General', '0.00', 'yyyy-mm-dd']) {
      const edit = cellEdit(payload.text, '@', { value: '甲', format });
      expect(typed(String(edit.typed), edit.format ?? format)).toEqual({ text: cellOf(payload), formula: false });
      expect(edit.after).toBe(cellOf(payload));
    }
  });
});

describe('freezing', () => {
  // To the workbook in memory a text that reads like an error is one.
  const answers = PAYLOADS.filter(({ text }) => !text.startsWith('#'));
  let book: FormulaBook;
  beforeEach(() => {
    book = new FormulaBook();
    book.install(20);
    answers.forEach(({ text }, index) => {
      book.known.set(`=CITE("${index}")`, text);
      book.type(index, 0, `=CITE("${index}")`);
    });
  });
  afterEach(() => {
    Reflect.deleteProperty(globalThis, 'Excel');
    Reflect.deleteProperty(globalThis, 'Office');
  });

  const column = (sheet: string, c: number, from: number): object[] =>
    answers.map((_, index) => {
      const { value, formula } = book.cell(`${sheet}!${index + from},${c}`);
      return { value, formula };
    });

  test.each(['notes', 'sheet'] as const)(
    'what a function answered stays a text; citations as %s',
    async (citations) => {
      const options = { scope: 'workbook', contained: false, citations, language: 'zh', now: NOW } as const;
      const cite = (_: string, [index]: readonly unknown[]): string => answers[Number(index)]?.text ?? '';
      const outcome = await freezeFormulas({ ...options, cite });
      expect(outcome).toMatchObject({ ok: true, formulas: answers.length, left: [] });
      // A value is left as it stood; what the sheet of sources says of it is a text of ours.
      expect(column('Sheet1', 0, 0)).toEqual(answers.map(({ text }) => ({ value: text, formula: '' })));
      if (citations === 'notes') return;
      const texts = answers.map((payload) => ({ value: cellOf(payload), formula: '' }));
      expect(column('研表来源', 3, 1)).toEqual(texts);
      expect(column('研表来源', 4, 1)).toEqual(texts);
    },
  );
});
