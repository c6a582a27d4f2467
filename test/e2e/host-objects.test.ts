/** Comments, format rules, cell styles, and what a file keeps of a workbook, through Microsoft's own client. */
import { inPaneOf, openEmptyPane } from './empty-pane';
import { START_TIMEOUT, type Bench } from './harness';

let bench: Bench;
beforeEach(async () => {
  bench = await openEmptyPane();
  await inPane(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1:B4').values = [
        ['名', '数值'],
        ['丙', 3],
        ['甲', 1],
        ['丁', 4],
      ];
      sheet.tables.add('A1:B4', true).name = '用量';
      await context.sync();
    }),
  );
}, START_TIMEOUT);
afterEach(async () => {
  expect(bench.problems).toEqual([]);
  await bench.close();
});

const inPane = <T>(run: () => Promise<T>): Promise<T> => inPaneOf(bench, run);

test('a comment is on its cell, also after rows were put in and sorted', async () => {
  const found = await inPane(() =>
    Excel.run(async (context) => {
      const { comments } = context.workbook;
      const comment = comments.add('Sheet1!B2', '核对过');
      comment.replies.add('好');
      comment.resolved = true;
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('1:1').insert('Down');
      sheet.tables.getItem('用量').sort.apply([{ key: 1, ascending: true }]);
      const place = comments.getItemByCell('Sheet1!B4').getLocation().load('address,values');
      comments.load('items/content,items/resolved,items/authorName,items/replies/items/content');
      await context.sync();
      const [own] = comments.items;
      return [place.address, place.values, own?.content, own?.resolved, own?.replies.items[0]?.content];
    }),
  );
  expect(found).toEqual(['Sheet1!B4', [[3]], '核对过', true, '好']);
});

test('a second comment on a cell is refused, a deleted one is gone', async () => {
  const found = await inPane(async () => {
    const twice = await refusalOf(() =>
      Excel.run(async (context) => {
        context.workbook.comments.add('Sheet1!A2', 'one');
        context.workbook.comments.add('Sheet1!A2', 'two');
        await context.sync();
      }),
    );
    const none = await refusalOf(() =>
      Excel.run(async (context) => {
        context.workbook.comments.getItemByCell('Sheet1!A2').delete();
        context.workbook.comments.getItemByCell('Sheet1!A2').load('content');
        await context.sync();
      }),
    );
    return [twice, none];
  });
  expect(found).toEqual(['InvalidOperation', 'ItemNotFound']);
});

test('format rules are kept, follow their cells and go with a copied sheet', async () => {
  const found = await inPane(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const body = sheet.getRange('B2:B4');
      const rule = body.conditionalFormats.add('CellValue');
      rule.cellValue.format.font.color = '#FF0000';
      rule.cellValue.rule = { formula1: '=2', operator: 'GreaterThan' };
      const custom = body.conditionalFormats.add('Custom');
      custom.custom.rule.formula = '=$B2>1';
      custom.custom.format.fill.color = 'yellow';
      sheet.getRange('A3:B3').insert('Down');
      sheet.getRange('1:1').insert('Down');
      const copy = sheet.copy('End');
      const place = rule.getRange().load('address');
      const formats = copy.getRange('B4').conditionalFormats.load('items/type,items/priority');
      const formula = custom.custom.rule.load('formula');
      const said = rule.cellValue.load('rule');
      const font = rule.cellValue.format.font.load('color');
      await context.sync();
      return [
        place.address,
        formats.items.map(({ type, priority }) => [type, priority]),
        formula.formula,
        said.rule.formula1,
        font.color,
      ];
    }),
  );
  expect(found).toEqual([
    'Sheet1!B3:B6',
    [
      ['Custom', 0],
      ['CellValue', 1],
    ],
    '=$B3>1',
    '=2',
    '#FF0000',
  ]);
});

test('cell styles are made, put on cells and changed for all that have them', async () => {
  const found = await inPane(() =>
    Excel.run(async (context) => {
      const { styles } = context.workbook;
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      styles.add('来源行');
      const style = styles.getItem('来源行');
      style.set({ includeNumber: false, includeAlignment: false });
      style.font.color = '#767676';
      sheet.getRange('A6:B6').style = '来源行';
      sheet.getRange('B6').format.font.bold = true;
      style.font.size = 9;
      const none = styles.getItemOrNullObject('none').load('name');
      styles.load('items/name,items/builtIn');
      const cells = ['A6', 'B6', 'A7'].map((address) => sheet.getRange(address).load('style,format/font/size'));
      const both = sheet.getRange('A6:A7').load('style');
      await context.sync();
      return [
        none.isNullObject,
        styles.items.filter(({ builtIn }) => !builtIn).map(({ name }) => name),
        cells.map((cell) => [cell.style, cell.format.font.size]),
        both.style,
      ];
    }),
  );
  expect(found).toEqual([
    true,
    ['来源行'],
    [
      ['来源行', 9],
      ['来源行', 11],
      ['Normal', 11],
    ],
    null,
  ]);
});

test('a saved workbook opens with its tables, totals, settings, properties, comments and rules', async () => {
  await inPane(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const table = sheet.tables.getItem('用量');
      table.showTotals = true;
      table.style = 'TableStyleLight9';
      context.workbook.settings.add('key', { 名: '用量' });
      sheet.customProperties.add('来源', '报告');
      context.workbook.comments.add('Sheet1!B3', '核对过');
      const rule = sheet.getRange('B2:B4').conditionalFormats.add('ColorScale');
      rule.colorScale.criteria = {
        minimum: { type: 'LowestValue', color: '#FFFFFF' },
        maximum: { type: 'HighestValue', color: '#FF0000' },
      };
      await context.sync();
    }),
  );
  await bench.page.evaluate(async () => {
    const bytes = await window.workbench.save();
    await window.workbench.open(bytes);
  });
  const found = await inPane(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const table = sheet.tables.getItem('用量').load('showTotals,style');
      const total = table.getTotalRowRange().load('values,formulas');
      const setting = context.workbook.settings.getItem('key').load('value');
      const property = sheet.customProperties.getItem('来源').load('value');
      const comment = context.workbook.comments.getItemByCell('Sheet1!B3').load('content');
      const rule = sheet.getRange('B2').conditionalFormats.getItemAt(0).colorScale.load('criteria');
      await context.sync();
      return [
        [table.showTotals, table.style, total.values, total.formulas],
        [setting.value, property.value, comment.content, rule.criteria.maximum],
      ];
    }),
  );
  expect(found).toEqual([
    [true, 'TableStyleLight9', [['汇总', 8]], [['汇总', '=SUBTOTAL(109,[数值])']]],
    [{ 名: '用量' }, '报告', '核对过', { type: 'HighestValue', formula: null, color: '#FF0000' }],
  ]);
});
