/* global Excel, Office, check, refused, run */
run({
  async workbook() {
    await Excel.run(async (context) => {
      const { settings } = context.workbook;
      settings.add('表', { id: 5, 列: ['a', 'b'], when: new Date(Date.UTC(2026, 2, 1)) });
      settings.add('次数', 1);
      settings.add('次数', 2);
      const table = settings.getItem('表').load('value');
      const count = settings.getItem('次数').load('key,value');
      const total = settings.getCount();
      await context.sync();
      check(
        'object',
        [table.value.id, table.value.列, table.value.when.getTime()],
        [5, ['a', 'b'], Date.UTC(2026, 2, 1)],
      );
      check('the later value', [count.key, count.value, total.value], ['次数', 2, 2]);
      count.value = 3;
      settings.load('items/key,items/value');
      await context.sync();
      check(
        'items',
        settings.items.map((item) => item.key),
        ['表', '次数'],
      );
      check('set', settings.items[1].value, 3);
    });
  },
  async document() {
    const { settings } = Office.context.document;
    const result = await new Promise((resolve) => settings.refreshAsync(resolve));
    check('refreshed', [result.status, settings.get('次数')], ['succeeded', 3]);
    settings.set('从文档', { a: 1 });
    const saved = await new Promise((resolve) => settings.saveAsync(resolve));
    check('saved', saved.status, 'succeeded');
    await Excel.run(async (context) => {
      const item = context.workbook.settings.getItem('从文档').load('value');
      await context.sync();
      check('the same store', item.value, { a: 1 });
    });
  },
  async deletion() {
    await Excel.run(async (context) => {
      context.workbook.settings.getItem('次数').delete();
      const gone = context.workbook.settings.getItemOrNullObject('次数');
      await context.sync();
      check('gone', gone.isNullObject, true);
    });
    await refused('no such setting', 'ItemNotFound', async (context) => {
      context.workbook.settings.getItem('次数').load('value');
      await context.sync();
    });
  },
  async 'change is told'() {
    const told = new Promise((resolve) => {
      Excel.run(async (context) => {
        context.workbook.settings.onSettingsChanged.add(async () => resolve(true));
        await context.sync();
        context.workbook.settings.add('新', 1);
        await context.sync();
      });
    });
    check('onSettingsChanged', await told, true);
  },
});
