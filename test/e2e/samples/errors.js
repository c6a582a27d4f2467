/* global Excel, Office, check, refused, run */
run({
  async 'null objects carry through'() {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject('没有');
      const cell = sheet.getRange('A1').load('values');
      sheet.name = '不会';
      const count = sheet.tables.getCount();
      await context.sync();
      check('null', [sheet.isNullObject, cell.isNullObject], [true, true]);
      const all = context.workbook.worksheets.load('items/name');
      await context.sync();
      check(
        'nothing was done',
        all.items.map((each) => each.name),
        ['Sheet1'],
      );
      check('no count', count.value === undefined, true);
    });
  },
  async 'a property that was not loaded'() {
    await refused('PropertyNotLoaded', 'PropertyNotLoaded', async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
      await context.sync();
      return range.values;
    });
    await refused('before sync', 'PropertyNotLoaded', async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1').load('values');
      return range.values;
    });
  },
  async 'what is not here says its name'() {
    const error = await refused('shapes', 'ApiNotImplemented', async (context) => {
      context.workbook.worksheets.getActiveWorksheet().shapes.addGeometricShape('Rectangle');
      await context.sync();
    });
    check(
      'named',
      [error?.debugInfo.errorLocation, /Worksheet\.shapes/.test(error?.message ?? '')],
      ['Worksheet.shapes', true],
    );
    await refused('a property', 'ApiNotImplemented', async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1').load('hyperlink');
      await context.sync();
    });
  },
  async 'a batch stops at its first error'() {
    const error = await refused('first error', 'ItemNotFound', async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1').values = [['before']];
      context.workbook.tables.getItem('没有').delete();
      sheet.getRange('A2').values = [['after']];
      await context.sync();
    });
    check('where', error?.debugInfo.errorLocation, 'TableCollection.getItem');
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:A2').load('values');
      await context.sync();
      check('what was before stays done', range.values, [['before'], ['']]);
    });
  },
  async 'objects tracked across runs'() {
    let held;
    await Excel.run(async (context) => {
      held = context.workbook.worksheets.getActiveWorksheet().getRange('A1').load('values');
      context.trackedObjects.add(held);
      await context.sync();
    });
    await Excel.run(held, async (context) => {
      held.load('address');
      await context.sync();
      check('still known', held.address, 'Sheet1!A1');
      context.trackedObjects.remove(held);
      await context.sync();
    });
  },
  async 'load: everything, some, pages'() {
    await Excel.run(async (context) => {
      for (const name of ['二', '三', '四']) context.workbook.worksheets.add(name);
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1').load();
      const nested = context.workbook.worksheets
        .getActiveWorksheet()
        .getRange('A1')
        .load('format/font/bold, format/fill/color');
      const page = context.workbook.worksheets.load({ select: 'name', top: 2, skip: 1 });
      await context.sync();
      check('everything', [range.address, range.values[0][0]], ['Sheet1!A1', 'before']);
      check('nested', [nested.format.font.bold, nested.format.fill.color], [false, '#FFFFFF']);
      check(
        'pages',
        page.items.map((sheet) => sheet.name),
        ['二', '三'],
      );
      check('as JSON', range.toJSON().rowCount, 1);
    });
  },
  async 'requirement sets'() {
    const sets = [
      ['ExcelApi', '1.9'],
      ['ExcelApi', '1.19'],
      ['ExcelApi', '1.20'],
      ['ExcelApi', '1.21'],
      ['CustomFunctionsRuntime', '1.4'],
      ['SharedRuntime', '1.1'],
      ['DialogApi', '1.1'],
    ];
    check(
      'sets',
      sets.map(([name, version]) => Office.context.requirements.isSetSupported(name, version)),
      [true, true, true, false, true, true, false],
    );
    check('no theme on the web', Office.context.officeTheme === undefined, true);
  },
});
