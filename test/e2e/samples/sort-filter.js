/* global Excel, check, refused, run */
async function names(context) {
  const body = context.workbook.tables.getItem('排名').getDataBodyRange().load('values');
  await context.sync();
  return body.values.map((row) => row[0]);
}

run({
  async build() {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('B2:C6').values = [
        ['名称', '得分'],
        ['丙', 3],
        ['甲', 1],
        ['丁', 4],
        ['乙', 2],
      ];
      sheet.tables.add('B2:C6', true).name = '排名';
      await context.sync();
    });
  },
  async 'a table by a column'() {
    await Excel.run(async (context) => {
      const table = context.workbook.tables.getItem('排名');
      table.sort.apply([{ key: 1, ascending: false }]);
      check('descending', await names(context), ['丁', '丙', '乙', '甲']);
      table.sort.apply([{ key: 1 }]);
      check('ascending', await names(context), ['甲', '乙', '丙', '丁']);
      table.sort.load('fields');
      await context.sync();
      check('remembered', table.sort.fields, [{ key: 1 }]);
    });
  },
  async 'a range with headers'() {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const range = sheet.getRange('E1:E4');
      range.values = [['数'], [5], [9], [7]];
      range.sort.apply([{ key: 0, ascending: false }], false, true);
      range.load('values');
      await context.sync();
      check('sorted below its header', range.values, [['数'], [9], [7], [5]]);
    });
  },
  async filters() {
    await Excel.run(async (context) => {
      const table = context.workbook.tables.getItem('排名');
      const filter = table.columns.getItem('名称').filter;
      filter.apply({ filterOn: Excel.FilterOn.values, values: ['甲', '丙'] });
      filter.load('criteria');
      table.autoFilter.load('isDataFiltered');
      await context.sync();
      check('criteria', [filter.criteria.values, table.autoFilter.isDataFiltered], [['甲', '丙'], true]);
      table.columns.getItem('得分').filter.applyCustomFilter('>=2', '<4', 'And');
      table.columns.getItem('得分').filter.applyTopItemsFilter(2);
      await context.sync();
      table.reapplyFilters();
      table.clearFilters();
      table.autoFilter.load('isDataFiltered');
      await context.sync();
      check('cleared', table.autoFilter.isDataFiltered, false);
      check('values are all there', await names(context), ['甲', '乙', '丙', '丁']);
    });
  },
  async refusals() {
    await refused('a column the table does not have', 'InvalidArgument', async (context) => {
      context.workbook.tables.getItem('排名').sort.apply([{ key: 7 }]);
      await context.sync();
    });
  },
});
