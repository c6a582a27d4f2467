/* global Excel, check, refused, run */
run({
  async 'font, fill, alignment'() {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const range = sheet.getRange('A1:B2');
      const { format } = range;
      format.font.bold = true;
      format.font.color = 'red';
      format.font.size = 14;
      format.fill.color = '#ffeecc';
      format.horizontalAlignment = 'Center';
      format.wrapText = true;
      format.load('horizontalAlignment,wrapText');
      format.font.load('bold,color,size');
      format.fill.load('color');
      await context.sync();
      check(
        'set',
        [format.font.bold, format.font.color, format.font.size, format.fill.color],
        [true, '#FF0000', 14, '#FFEECC'],
      );
      check('alignment', [format.horizontalAlignment, format.wrapText], ['Center', true]);
      sheet.getRange('A1').format.font.bold = false;
      format.fill.clear();
      format.font.load('bold');
      format.fill.load('color');
      await context.sync();
      check('mixed is null', [format.font.bold, format.fill.color], [null, '#FFFFFF']);
    });
  },
  async 'widths and heights'() {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const range = sheet.getRange('C1:D1');
      range.format.columnWidth = 90;
      range.format.rowHeight = 30;
      range.format.load('columnWidth,rowHeight');
      await context.sync();
      check('sizes', [Math.round(range.format.columnWidth), Math.round(range.format.rowHeight)], [90, 30]);
    });
  },
  async 'number formats'() {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('F1:F2');
      range.values = [[0.125], [0.5]];
      range.numberFormat = [['0.00%'], ['0.00']];
      range.load('text,numberFormat');
      await context.sync();
      check('text', range.text, [['12.50%'], ['0.50']]);
      check('codes', range.numberFormat, [['0.00%'], ['0.00']]);
    });
  },
  async refusals() {
    await refused('no colour', 'InvalidArgument', async (context) => {
      context.workbook.getSelectedRange().format.fill.color = 'notacolour';
      await context.sync();
    });
    await refused('no alignment', 'InvalidArgument', async (context) => {
      context.workbook.getSelectedRange().format.horizontalAlignment = 'Sideways';
      await context.sync();
    });
  },
});
