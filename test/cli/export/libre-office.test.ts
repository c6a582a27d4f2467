/** The exported workbook as LibreOffice opens it. */
import { seeds } from '../../../seeds/index';
import { contentOf, exportOf, HEADER_ROW, readWorkbook, sheetOf } from './export-of';
import { convert, withOffice } from './libre-office';

/** A workbook of every dataset is built and read in seconds, on a busy machine in more than jest's five. */
jest.setTimeout(60_000);

withOffice('LibreOffice opens it and shows the same values, those of the functions too', async () => {
  const { bytes, file, plans } = await exportOf(seeds);
  const converted = await readWorkbook(convert(bytes, { from: 'xlsx', to: 'xlsx' }));
  expect(converted.worksheets.map(({ name }) => name)).toEqual(file.worksheets.map(({ name }) => name));
  plans.forEach((plan, index) => {
    const sheet = sheetOf(converted, index);
    plan.rows.forEach((row, r) => {
      row.forEach((value, c) => {
        const content = contentOf(sheet, HEADER_ROW + 1 + r, c + 1);
        if (typeof value === 'number') expect(content).toBeCloseTo(value, 6);
        else expect(content).toBe(value);
      });
    });
  });
  // Lists (array formulas) LibreOffice calculates anew, to #NAME?: for them there is the sheet of values.
  const values = converted.getWorksheet('函数值');
  file.getWorksheet('函数值')?.eachRow((row, r) => {
    row.eachCell((_, c) => {
      const ours = contentOf(file.getWorksheet('函数值')!, r, c);
      expect(contentOf(values!, r, c)).toEqual(typeof ours === 'number' ? expect.closeTo(ours, 9) : ours);
    });
  });
  const answers = [4, 5, 6, 7, 9, 10].map((row) => converted.getWorksheet('函数')?.getCell(row, 4));
  expect(answers.map((cell) => cell?.result)).toEqual([4, 5, 6, 7, 9, 10].map((row) => contentOf(values!, row, 4)));
  expect(answers.every((cell) => cell?.formula)).toBe(true);
});
