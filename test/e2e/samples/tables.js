/* global Excel, check, refused, run */
const HEAD = ['日期', '品种', '数量'];

run({
  async create() {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const table = sheet.tables.add('A1:C1', true);
      table.name = '销量';
      table.getHeaderRowRange().values = [HEAD];
      table.rows.add(null, [
        ['2026-01-05', '甲', 12],
        ['2026-01-06', '乙', 7],
        ['2026-01-07', '丙', 30],
      ]);
      sheet.getUsedRange().format.autofitColumns();
      const whole = table.getRange().load('address');
      const body = table.getDataBodyRange().load('values,text');
      table.load('name,id,style,showHeaders,showTotals');
      const count = table.rows.getCount();
      await context.sync();
      check('the empty first row is filled', whole.address, 'Sheet1!A1:C4');
      check('body', [body.values[0][2], body.values[2][1], body.text[1][0]], [12, '丙', '2026-01-06']);
      check(
        'table',
        [table.name, typeof table.id, table.showHeaders, table.showTotals],
        ['销量', 'string', true, false],
      );
      check('rows', count.value, 3);
    });
  },
  async 'found by name, in any case, and by id'() {
    await Excel.run(async (context) => {
      const byName = context.workbook.tables.getItem('销量').load('id');
      await context.sync();
      const byId = context.workbook.tables.getItem(byName.id).load('name');
      const all = context.workbook.tables.load('items/name');
      await context.sync();
      check('by id', byId.name, '销量');
      check(
        'items',
        all.items.map((table) => table.name),
        ['销量'],
      );
    });
  },
  async columns() {
    await Excel.run(async (context) => {
      const table = context.workbook.tables.getItem('销量');
      table.columns.add(null, [['单价'], [2], [3], [4]]);
      const names = table.columns.load('items/name,items/index');
      await context.sync();
      check(
        'names',
        names.items.map((column) => column.name),
        [...HEAD, '单价'],
      );
      const price = table.columns.getItem('单价').getDataBodyRange().load('values,address');
      await context.sync();
      check('values of a column', [price.address, price.values], ['Sheet1!D2:D4', [[2], [3], [4]]]);
      table.columns.getItem('单价').name = '价格';
      await context.sync();
      const renamed = table.columns.getItemOrNullObject('价格');
      await context.sync();
      check('renamed', renamed.isNullObject, false);
      renamed.delete();
      const left = table.columns.getCount();
      await context.sync();
      check('deleted', left.value, 3);
    });
  },
  async 'rows in the middle, values through a row, deletion'() {
    await Excel.run(async (context) => {
      const table = context.workbook.tables.getItem('销量');
      table.rows.add(1, [['2026-02-01', '丁', 99]]);
      const row = table.rows.getItemAt(1).load('values');
      await context.sync();
      check('inserted', row.values[0].slice(1), ['丁', 99]);
      table.rows.getItemAt(1).delete();
      const body = table.getDataBodyRange().load('values');
      await context.sync();
      check(
        'deleted',
        body.values.map((values) => values[1]),
        ['甲', '乙', '丙'],
      );
    });
  },
  async 'values below the table belong to it'() {
    await Excel.run(async (context) => {
      const table = context.workbook.tables.getItem('销量');
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A5:C5').values = [['2026-03-01', '戊', 1]];
      const range = table.getRange().load('address');
      await context.sync();
      check('grown', range.address, 'Sheet1!A1:C5');
      table.resize('A1:C4');
      const back = table.getRange().load('address');
      const below = sheet.getRange('B5').load('values');
      await context.sync();
      check('resized, cells kept', [back.address, below.values[0][0]], ['Sheet1!A1:C4', '戊']);
      sheet.getRange('A5:C5').clear();
      await context.sync();
    });
  },
  async looks() {
    await Excel.run(async (context) => {
      const table = context.workbook.tables.getItem('销量');
      table.style = 'TableStyleLight9';
      table.showBandedRows = false;
      table.showFilterButton = false;
      table.showTotals = true;
      const total = table.getTotalRowRange().load('address');
      table.load('style,showBandedRows,showFilterButton,showTotals');
      await context.sync();
      check(
        'looks',
        [table.style, table.showBandedRows, table.showFilterButton, table.showTotals],
        ['TableStyleLight9', false, false, true],
      );
      check('totals row', total.address, 'Sheet1!A5:C5');
      table.showTotals = false;
      await context.sync();
    });
  },
  async refusals() {
    const overlap = await refused('over another table', 'InvalidArgument', async (context) => {
      context.workbook.worksheets.getActiveWorksheet().tables.add('B2:D6', true);
      await context.sync();
    });
    check('says why', overlap?.message, "A table can't overlap another table.");
    await refused('over merged cells', 'InvalidArgument', async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('F1:G1').merge();
      sheet.tables.add('F1:H3', true);
      await context.sync();
    });
    await refused('a name with a space', 'InvalidArgument', async (context) => {
      context.workbook.tables.getItem('销量').name = '两 个';
      await context.sync();
    });
    await refused('resized away from its header', 'InvalidArgument', async (context) => {
      context.workbook.tables.getItem('销量').resize('A2:C6');
      await context.sync();
    });
    await refused('no such table', 'ItemNotFound', async (context) => {
      context.workbook.tables.getItem('没有').load('name');
      await context.sync();
    });
  },
  async 'headers are completed and made different'() {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('表头');
      sheet.getRange('A1:C2').values = [
        ['量', '', '量'],
        [1, 2, 3],
      ];
      const table = sheet.tables.add('A1:C2', true);
      const head = table.getHeaderRowRange().load('values');
      await context.sync();
      check('headers', [head.values[0][0], head.values[0][2], head.values[0][1] !== ''], ['量', '量2', true]);
    });
  },
  async 'a table without headers gets a row for them'() {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('无表头');
      sheet.getRange('A1:B2').values = [
        [1, 2],
        [3, 4],
      ];
      const table = sheet.tables.add('A1:B2', false);
      const range = table.getRange().load('address');
      const body = table.getDataBodyRange().load('values');
      await context.sync();
      check(
        'shifted down',
        [range.address, body.values],
        [
          '无表头!A1:B3',
          [
            [1, 2],
            [3, 4],
          ],
        ],
      );
    });
  },
  async 'back to a range, and deleted'() {
    await Excel.run(async (context) => {
      const kept = context.workbook.tables.getItem('销量').convertToRange().load('values');
      await context.sync();
      check('cells stay', kept.values[1][1], '甲');
      const other = context.workbook.worksheets.getItem('表头').tables.getItemAt(0);
      other.delete();
      const left = context.workbook.tables.getCount();
      const cells = context.workbook.worksheets.getItem('表头').getUsedRangeOrNullObject(true);
      await context.sync();
      check('one left, cells gone', [left.value, cells.isNullObject], [1, true]);
    });
  },
});
