/* global Excel, check, refused, run */
run({
  async 'add, name, order'() {
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const added = worksheets.add('数据').load('name,position,visibility,id');
      const second = worksheets.add().load('name');
      await context.sync();
      check('added', [added.name, added.position, added.visibility, typeof added.id], ['数据', 1, 'Visible', 'string']);
      check('numbered', second.name, 'Sheet3');
      added.name = '数据 2026';
      worksheets.load('items/name');
      const address = added.getRange('A1').load('address');
      await context.sync();
      check(
        'renamed',
        worksheets.items.map((sheet) => sheet.name),
        ['Sheet1', '数据 2026', 'Sheet3'],
      );
      check('quoted', address.address, "'数据 2026'!A1");
    });
  },
  async 'activate, neighbours, first and last'() {
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.getItem('Sheet3').activate();
      const active = worksheets.getActiveWorksheet().load('name');
      const before = active.getPrevious().load('name');
      const after = active.getNextOrNullObject();
      const first = worksheets.getFirst().load('name');
      const count = worksheets.getCount();
      await context.sync();
      check(
        'walk',
        [active.name, before.name, after.isNullObject, first.name, count.value],
        ['Sheet3', '数据 2026', true, 'Sheet1', 3],
      );
    });
  },
  async 'protection, panes, grid lines, tab'() {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet3');
      sheet.showGridlines = false;
      sheet.freezePanes.freezeRows(1);
      sheet.protection.protect();
      sheet.load('showGridlines');
      sheet.protection.load('protected');
      await context.sync();
      check('protected', [sheet.protection.protected, sheet.showGridlines], [true, false]);
    });
    await refused('writing to it', 'AccessDenied', async (context) => {
      context.workbook.worksheets.getItem('Sheet3').getRange('A1').values = [[1]];
      await context.sync();
    });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet3');
      sheet.protection.unprotect();
      sheet.getRange('A1').values = [[1]];
      const frozen = sheet.freezePanes.getLocationOrNullObject().load('address');
      await context.sync();
      check('frozen', frozen.address, 'Sheet3!1:1');
      sheet.freezePanes.unfreeze();
      await context.sync();
    });
  },
  async 'hidden and deleted'() {
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const sheet = worksheets.getItem('数据 2026');
      sheet.visibility = 'Hidden';
      const visible = worksheets.getCount(true);
      await context.sync();
      check('visible', visible.value, 2);
      sheet.delete();
      const gone = worksheets.getItemOrNullObject('数据 2026');
      await context.sync();
      check('gone', gone.isNullObject, true);
    });
  },
  async refusals() {
    await refused('a name in use', 'ItemAlreadyExists', async (context) => {
      context.workbook.worksheets.add('sheet1');
      await context.sync();
    });
    for (const name of ['a/b', 'x'.repeat(32), '[1]', "'x", 'History']) {
      await refused(`the name ${name}`, 'InvalidArgument', async (context) => {
        context.workbook.worksheets.add(name);
        await context.sync();
      });
    }
    await refused('no such sheet', 'ItemNotFound', async (context) => {
      context.workbook.worksheets.getItem('没有').load('name');
      await context.sync();
    });
    await refused('the last visible sheet', 'InvalidOperation', async (context) => {
      context.workbook.worksheets.getItem('Sheet1').delete();
      context.workbook.worksheets.getItem('Sheet3').delete();
      await context.sync();
    });
  },
});
