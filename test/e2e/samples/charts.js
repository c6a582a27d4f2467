/* global Excel, check, refused, run */
const DATA = [
  ['季度', '收入', '成本'],
  ['一季度', 120, 80],
  ['二季度', 135.5, 90],
  ['三季度', 128, 95],
];

const sheetOf = (context) => context.workbook.worksheets.getItem('Sheet1');
const source = (chart, index, dimension) => chart.series.getItemAt(index).getDimensionDataSourceString(dimension);

run({
  async add() {
    await Excel.run(async (context) => {
      const sheet = sheetOf(context);
      const range = sheet.getRange('A1:C4');
      range.values = DATA;
      const chart = sheet.charts.add(Excel.ChartType.columnClustered, range, Excel.ChartSeriesBy.auto);
      chart.name = '收支';
      chart.load('id,name,chartType,width,height');
      chart.series.load('items/name,count');
      chart.title.load('text,visible');
      chart.legend.load('visible,position');
      sheet.charts.load('count');
      const count = sheet.charts.getCount();
      await context.sync();
      check('chart', [chart.name, chart.chartType, typeof chart.id], ['收支', 'ColumnClustered', 'string']);
      check('size', [chart.width, chart.height], [360, 216]);
      check('series', [chart.series.count, chart.series.items.map(({ name }) => name)], [2, ['收入', '成本']]);
      check('title', [chart.title.text, chart.title.visible], ['图表标题', true]);
      check('legend', [chart.legend.visible, chart.legend.position], [true, 'Bottom']);
      check('count', [sheet.charts.count, count.value], [1, 1]);
      const values = chart.series.getItemAt(1).getDimensionValues('Values');
      const labels = chart.series.getItemAt(1).getDimensionValues('Categories');
      const where = [source(chart, 0, 'Values'), source(chart, 0, 'Categories')];
      await context.sync();
      check('values', values.value, [80, 90, 95]);
      check('labels', labels.value, ['一季度', '二季度', '三季度']);
      check(
        'sources',
        where.map(({ value }) => value),
        ['Sheet1!B2:B4', 'Sheet1!A2:A4'],
      );
    });
  },
  async 'found again by name, id and place'() {
    await Excel.run(async (context) => {
      const { charts } = sheetOf(context);
      charts.load('items/name,items/id');
      const byName = charts.getItem('收支').load('id');
      const missing = charts.getItemOrNullObject('没有');
      await context.sync();
      const byId = charts.getItem(byName.id).load('name');
      const byPlace = charts.getItemAt(0).load('name');
      byName.worksheet.load('name');
      await context.sync();
      check('items', [charts.items.length, charts.items[0].id === byName.id], [1, true]);
      check('names', [byId.name, byPlace.name, byName.worksheet.name], ['收支', '收支', 'Sheet1']);
      check('null object', missing.isNullObject, true);
      charts.items[0].title.text = '经营';
      charts.items[0].title.load('text');
      await context.sync();
      check('through items', charts.items[0].title.text, '经营');
    });
    await refused('by a wrong name', 'ItemNotFound', async (context) => {
      sheetOf(context).charts.getItem('没有').load('name');
      await context.sync();
    });
    await refused('beyond the last', 'InvalidArgument', async (context) => {
      sheetOf(context).charts.getItemAt(5).load('name');
      await context.sync();
    });
  },
  async 'type, title, legend, axes'() {
    await Excel.run(async (context) => {
      const chart = sheetOf(context).charts.getItem('收支');
      chart.chartType = 'LineMarkers';
      chart.title.visible = false;
      chart.legend.position = 'Right';
      const { valueAxis, categoryAxis } = chart.axes;
      valueAxis.load('minimum,maximum,numberFormat,visible');
      await context.sync();
      check('ends by the values', [valueAxis.minimum, valueAxis.maximum, valueAxis.numberFormat], [0, 160, 'General']);
      valueAxis.minimum = 50;
      valueAxis.maximum = 200;
      valueAxis.numberFormat = '#,##0.0';
      valueAxis.title.text = '亿元';
      categoryAxis.reversePlotOrder = true;
      categoryAxis.title.visible = true;
      chart.load('chartType');
      chart.title.load('visible');
      chart.legend.load('position');
      valueAxis.load('minimum,maximum,numberFormat');
      valueAxis.title.load('text,visible');
      categoryAxis.load('reversePlotOrder');
      categoryAxis.title.load('text,visible');
      await context.sync();
      check('chart', [chart.chartType, chart.title.visible, chart.legend.position], ['LineMarkers', false, 'Right']);
      check('value axis', [valueAxis.minimum, valueAxis.maximum, valueAxis.numberFormat], [50, 200, '#,##0.0']);
      check('its title', [valueAxis.title.text, valueAxis.title.visible], ['亿元', true]);
      check(
        'category axis',
        [categoryAxis.reversePlotOrder, categoryAxis.title.text, categoryAxis.title.visible],
        [true, '坐标轴标题', true],
      );
      valueAxis.minimum = '';
      valueAxis.maximum = '';
      valueAxis.load('minimum,maximum');
      await context.sync();
      check('automatic again', [valueAxis.minimum, valueAxis.maximum], [0, 160]);
    });
  },
  async place() {
    await Excel.run(async (context) => {
      const sheet = sheetOf(context);
      const chart = sheet.charts.getItem('收支');
      chart.setPosition('E2', 'H10');
      const cells = sheet.getRange('E2:H10').load('width,height');
      chart.load('left,top,width,height');
      await context.sync();
      check('over the cells', [chart.width, chart.height], [cells.width, cells.height]);
      const { width, top } = chart;
      chart.setPosition(sheet.getRange('B2'));
      chart.load('left,top,width');
      const column = sheet.getRange('A1').load('width');
      await context.sync();
      check('moved, of the same size', [chart.left, chart.top, chart.width], [column.width, top, width]);
      chart.left = 300;
      chart.top = 40;
      chart.width = 400;
      chart.height = 250;
      chart.load('left,top,width,height');
      await context.sync();
      check('in points', [chart.left, chart.top, chart.width, chart.height], [300, 40, 400, 250]);
    });
  },
  async 'series of their own'() {
    await Excel.run(async (context) => {
      const sheet = sheetOf(context);
      const chart = sheet.charts.getItem('收支');
      sheet.getRange('D1:D4').values = [['利润'], [40], [45.5], [33]];
      const added = chart.series.add('利润');
      added.setValues(sheet.getRange('D2:D4'));
      added.setXAxisValues(sheet.getRange('A2:A4'));
      added.format.fill.setSolidColor('#70AD47');
      added.format.line.color = '#123456';
      chart.series.load('count');
      const values = added.getDimensionValues('Values');
      added.format.line.load('color');
      await context.sync();
      check('added', [chart.series.count, values.value, added.format.line.color], [3, [40, 45.5, 33], '#123456']);
      const last = chart.series.getItemAt(2);
      last.name = '=Sheet1!$D$1';
      last.load('name');
      await context.sync();
      check('named by a cell', last.name, '利润');
      chart.series.getItemAt(1).delete();
      chart.series.load('items/name');
      await context.sync();
      check(
        'deleted',
        chart.series.items.map(({ name }) => name),
        ['收入', '利润'],
      );
    });
  },
  async 'references follow rows and columns'() {
    await Excel.run(async (context) => {
      const sheet = sheetOf(context);
      const chart = sheet.charts.getItem('收支');
      sheet.getRange('1:2').insert('Down');
      sheet.getRange('B:B').insert('Right');
      const moved = [source(chart, 0, 'Values'), source(chart, 0, 'Categories')];
      await context.sync();
      check(
        'inserted before',
        moved.map(({ value }) => value),
        ['Sheet1!C4:C6', 'Sheet1!A4:A6'],
      );
      sheet.getRange('5:5').insert('Down');
      const grown = source(chart, 0, 'Values');
      await context.sync();
      check('inserted inside', grown.value, 'Sheet1!C4:C7');
      sheet.getRange('1:2').delete('Up');
      sheet.getRange('3:3').delete('Up');
      sheet.getRange('B:B').delete('Left');
      const back = source(chart, 0, 'Values');
      await context.sync();
      check('deleted again', back.value, 'Sheet1!B2:B4');
    });
  },
  async 'other data, activated, deleted'() {
    await Excel.run(async (context) => {
      const sheet = sheetOf(context);
      const chart = sheet.charts.getItem('收支');
      chart.setData(sheet.getRange('A1:B4'), 'Columns');
      chart.activate();
      chart.series.load('count');
      await context.sync();
      check('set', chart.series.count, 1);
      const pie = sheet.charts.add('Pie', sheet.getRange('A1:B4'));
      pie.title.load('text');
      pie.legend.load('visible');
      pie.load('name');
      await context.sync();
      check('a single series is the title', [pie.title.text, pie.legend.visible], ['收入', true]);
      check('numbered', /^图表 \d+$/.test(pie.name), true);
      pie.delete();
      chart.delete();
      const count = sheet.charts.getCount();
      await context.sync();
      check('gone', count.value, 0);
    });
  },
  async refusals() {
    const add = (type, by) => async (context) => {
      const sheet = sheetOf(context);
      sheet.charts.add(type, sheet.getRange('A1:B4'), by);
      await context.sync();
    };
    const missing = await refused('another type', 'ApiNotImplemented', add('Treemap'));
    check('by its name', missing.debugInfo.errorLocation, 'Chart.chartType Treemap');
    await refused('series by diagonals', 'InvalidArgument', add('Line', 'Diagonals'));
    const member = await refused('a member that is missing', 'ApiNotImplemented', async (context) => {
      const sheet = sheetOf(context);
      sheet.charts.add('Line', sheet.getRange('A1:B4')).plotArea.load('height');
      await context.sync();
    });
    check('by its name', member.debugInfo.errorLocation, 'Chart.plotArea');
    await refused('axes of a pie', 'InvalidOperation', async (context) => {
      const sheet = sheetOf(context);
      sheet.charts.add('Pie', sheet.getRange('A1:B4')).axes.valueAxis.load('visible');
      await context.sync();
    });
    await refused('a protected sheet', 'AccessDenied', async (context) => {
      const sheet = context.workbook.worksheets.add('护');
      sheet.protection.protect();
      sheet.charts.add('Line', sheetOf(context).getRange('A1:B4'));
      await context.sync();
    });
  },
});
