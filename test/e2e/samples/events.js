/* global Excel, check, run */
const heard = [];
const until = async (count) => {
  for (let tries = 0; heard.length < count && tries < 100; tries++)
    await new Promise((resolve) => setTimeout(resolve, 20));
};

run({
  async 'cells and selection'() {
    let handler;
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      handler = sheet.onChanged.add(async (event) => {
        await Excel.run(async (inner) => {
          const range = event.getRange(inner).load('values');
          await inner.sync();
          heard.push(['changed', event.address, event.changeType, event.source, range.values]);
        });
      });
      sheet.onSelectionChanged.add(async (event) => heard.push(['selected', event.address]));
      await context.sync();
      sheet.getRange('B2').values = [[5]];
      await context.sync();
    });
    await until(1);
    check('changed', heard[0], ['changed', 'B2', 'RangeEdited', 'Local', [[5]]]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('C3').select();
      await context.sync();
    });
    await until(2);
    check('selected', heard[1], ['selected', 'C3']);
    await Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
    await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('B2').values = [[6]];
      await context.sync();
    });
    await new Promise((resolve) => setTimeout(resolve, 100));
    check('removed', heard.length, 2);
  },
  async 'sheets and tables'() {
    heard.length = 0;
    await Excel.run(async (context) => {
      const { worksheets, tables } = context.workbook;
      worksheets.onAdded.add(async (event) => heard.push(['sheet added', typeof event.worksheetId]));
      worksheets.onActivated.add(async () => heard.push(['activated']));
      worksheets.onDeactivated.add(async () => heard.push(['deactivated']));
      worksheets.onDeleted.add(async () => heard.push(['sheet deleted']));
      tables.onAdded.add(async (event) => heard.push(['table added', event.source]));
      tables.onChanged.add(async (event) => heard.push(['table changed', event.address]));
      await context.sync();
      const sheet = worksheets.add('新');
      await context.sync();
      await until(1);
      sheet.activate();
      await context.sync();
      await until(3);
      sheet.getRange('A1:A2').values = [['x'], [1]];
      sheet.tables.add('A1:A2', true);
      await context.sync();
      await until(4);
      sheet.getRange('A2').values = [[2]];
      await context.sync();
      await until(5);
    });
    check(
      'told',
      heard.filter(([kind]) => kind !== 'table changed'),
      [['sheet added', 'string'], ['deactivated'], ['activated'], ['table added', 'Local']],
    );
    check(
      'the cell in the table',
      heard.some(([kind, address]) => kind === 'table changed' && address === 'A2'),
      true,
    );
  },
  async 'switched off'() {
    heard.length = 0;
    await Excel.run(async (context) => {
      context.runtime.enableEvents = false;
      await context.sync();
      context.workbook.worksheets.add('leise');
      await context.sync();
      await new Promise((resolve) => setTimeout(resolve, 100));
      context.runtime.enableEvents = true;
      await context.sync();
    });
    check('nothing', heard, []);
  },
  async 'selection by the older API'() {
    const told = new Promise((resolve) => {
      Excel.run(async (context) => {
        context.workbook.onSelectionChanged.add(async () => resolve(true));
        await context.sync();
        context.workbook.worksheets.getActiveWorksheet().getRange('D4').select();
        await context.sync();
      });
    });
    check('told', await told, true);
  },
});
