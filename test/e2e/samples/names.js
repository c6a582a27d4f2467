/* global Excel, check, refused, run */
run({
  async 'ranges and constants'() {
    await Excel.run(async (context) => {
      const { names, worksheets } = context.workbook;
      const sheet = worksheets.getActiveWorksheet();
      sheet.getRange('B2:B4').values = [[1], [2], [3]];
      names.add('数列', sheet.getRange('B2:B4'));
      names.add('税率', '=0.13');
      names.add('标题', 'text');
      const range = names.getItem('数列').load('name,type,value,formula,scope,visible');
      const rate = names.getItem('税率').load('type,value');
      const title = names.getItem('标题').load('type,value');
      const cells = names.getItem('数列').getRange().load('address,values');
      await context.sync();
      check(
        'range',
        [range.name, range.type, range.value, range.formula],
        ['数列', 'Range', 'Sheet1!$B$2:$B$4', '=Sheet1!$B$2:$B$4'],
      );
      check('scope', [range.scope, range.visible], ['Workbook', true]);
      check('constants', [rate.type, rate.value, title.type, title.value], ['Double', 0.13, 'String', 'text']);
      check('cells', [cells.address, cells.values], ['Sheet1!B2:B4', [[1], [2], [3]]]);
    });
  },
  async 'used as an address, hidden, changed, deleted'() {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const cells = sheet.getRange('数列').load('address');
      const item = context.workbook.names.getItem('数列');
      item.visible = false;
      item.formula = '=Sheet1!$B$2';
      item.load('visible,formula');
      const constant = context.workbook.names.getItem('税率').getRangeOrNullObject();
      await context.sync();
      check('address', cells.address, 'Sheet1!B2:B4');
      check('changed', [item.visible, item.formula], [false, '=Sheet1!$B$2']);
      check('a constant has no range', constant.isNullObject, true);
      item.delete();
      const left = context.workbook.names.load('items/name');
      await context.sync();
      check('left', left.items.map((each) => each.name).sort(), ['标题', '税率'].sort());
    });
  },
  async refusals() {
    await refused('looks like a cell', 'InvalidArgument', async (context) => {
      context.workbook.names.add('AB12', '=1');
      await context.sync();
    });
    await refused('in use', 'InvalidArgument', async (context) => {
      context.workbook.names.add('税率', '=1');
      await context.sync();
    });
    await refused('no such name', 'ItemNotFound', async (context) => {
      context.workbook.names.getItem('没有').load('value');
      await context.sync();
    });
  },
});
