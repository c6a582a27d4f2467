/* global Excel, check, refused, run */
run({
  async values() {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const range = sheet.getRange('A1:C2');
      range.values = [
        [1, '文', true],
        ['=A1*2', '50%', '2026-03-31'],
      ];
      range.load('values,formulas,text,numberFormat,valueTypes,address,rowCount,columnCount,rowIndex,cellCount');
      await context.sync();
      check('values', range.values, [
        [1, '文', true],
        [2, 0.5, 46112],
      ]);
      check('formulas', range.formulas[1][0], '=A1*2');
      check('types', range.valueTypes, [
        ['Double', 'String', 'Boolean'],
        ['Double', 'Double', 'Double'],
      ]);
      check(
        'shape',
        [range.address, range.rowCount, range.columnCount, range.rowIndex, range.cellCount],
        ['Sheet1!A1:C2', 2, 3, 0, 6],
      );
      range.values = [
        [null, '', null],
        [null, null, null],
      ];
      range.load('values,valueTypes');
      await context.sync();
      check('null leaves, "" empties', [range.values[0], range.valueTypes[0][1]], [[1, '', true], 'Empty']);
    });
  },
  async 'one value for all, dependents follow, text stays text'() {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('E1:E3').values = 4;
      sheet.getRange('E4').formulas = [['=SUM(E1:E3)']];
      const sum = sheet.getRange('E4').load('values');
      await context.sync();
      check('sum', sum.values, [[12]]);
      sheet.getRange('E1').values = [[10]];
      sum.load('values');
      await context.sync();
      check('recalculated before the answer', sum.values, [[18]]);
      const code = sheet.getRange('F1');
      code.numberFormat = [['@']];
      code.values = [['000001']];
      code.load('values,numberFormat');
      await context.sync();
      check('text format', [code.values, code.numberFormat], [[['000001']], [['@']]]);
    });
  },
  async 'a large matrix, sent in slices by the client'() {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('大');
      const values = Array.from({ length: 900 }, (_, row) => [row, `行${row}`, row / 2]);
      const range = sheet.getRange('A1').getResizedRange(values.length - 1, 2);
      range.values = values;
      const used = sheet.getUsedRange(true).load('address,values');
      await context.sync();
      check(
        'arrived',
        [used.address, used.values[899], used.values.length],
        ['大!A1:C900', [899, '行899', 449.5], 900],
      );
      sheet.delete();
      await context.sync();
    });
  },
  async geometry() {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const base = sheet.getRange('C3:D5');
      const asked = {
        cell: base.getCell(1, 1),
        outside: base.getCell(4, 0),
        offset: base.getOffsetRange(2, -1),
        resized: base.getResizedRange(-1, 2),
        row: base.getRow(1),
        column: base.getColumn(1),
        lastCell: base.getLastCell(),
        lastRow: base.getLastRow(),
        entireRow: base.getEntireRow(),
        entireColumn: base.getEntireColumn(),
        below: base.getRowsBelow(2),
        above: base.getRowsAbove(1),
        after: base.getColumnsAfter(1),
        bounding: base.getBoundingRect('F9'),
        shared: base.getIntersection('A1:C4'),
        indexes: sheet.getRangeByIndexes(0, 1, 2, 3),
      };
      for (const range of Object.values(asked)) range.load('address');
      const apart = base.getIntersectionOrNullObject('X1:X2');
      await context.sync();
      const addresses = Object.fromEntries(
        Object.entries(asked).map(([name, range]) => [name, range.address.replace('Sheet1!', '')]),
      );
      check('addresses', addresses, {
        cell: 'D4',
        outside: 'C7',
        offset: 'B5:C7',
        resized: 'C3:F4',
        row: 'C4:D4',
        column: 'D3:D5',
        lastCell: 'D5',
        lastRow: 'C5:D5',
        entireRow: '3:5',
        entireColumn: 'C:D',
        below: 'C6:D7',
        above: 'C2:D2',
        after: 'E3:E5',
        bounding: 'C3:F9',
        shared: 'C3:C4',
        indexes: 'B1:D2',
      });
      check('no intersection', apart.isNullObject, true);
    });
  },
  async 'cells put in and taken out, and ranges held meanwhile'() {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("it's");
      sheet.getRange('A1:B3').values = [
        ['a', 1],
        ['b', 2],
        ['c', 3],
      ];
      const held = sheet.getRange('A3').load('values,address');
      await context.sync();
      check('quoted', held.address, "'it''s'!A3");
      sheet.getRange('A2:B2').insert('Down');
      const used = sheet.getUsedRange().load('values');
      await context.sync();
      held.load('address,values');
      await context.sync();
      check('inserted', used.values, [
        ['a', 1],
        ['', ''],
        ['b', 2],
        ['c', 3],
      ]);
      check('the held range moved', [held.address, held.values[0][0]], ["'it''s'!A4", 'c']);
      sheet.getRange('2:2').delete('Up');
      const after = sheet.getUsedRange().load('values');
      await context.sync();
      check('deleted', after.values, [
        ['a', 1],
        ['b', 2],
        ['c', 3],
      ]);
      sheet.delete();
      await context.sync();
    });
  },
  async 'merged cells'() {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('H1:I2').merge();
      const merged = sheet.getRange('H1:K9').getMergedAreasOrNullObject().load('address');
      const none = sheet.getRange('M1:N2').getMergedAreasOrNullObject();
      await context.sync();
      check('found', [merged.address, none.isNullObject], ['Sheet1!H1:I2', true]);
      sheet.getRange('H1').unmerge();
      const gone = sheet.getRange('H1:K9').getMergedAreasOrNullObject();
      await context.sync();
      check('unmerged', gone.isNullObject, true);
    });
  },
  async 'used, cleared, selected'() {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('空');
      const top = sheet.getUsedRange().load('address');
      const none = sheet.getUsedRangeOrNullObject(true);
      await context.sync();
      check('empty sheet', [top.address, none.isNullObject], ['空!A1', true]);
      sheet.getRange('B2:C3').values = 1;
      sheet.activate();
      sheet.getRange('C3').select();
      const used = sheet.getRange('A:Z').getUsedRange().load('address');
      const selected = context.workbook.getSelectedRange().load('address');
      const active = context.workbook.getActiveCell().load('address');
      await context.sync();
      check('used', [used.address, selected.address, active.address], ['空!B2:C3', '空!C3', '空!C3']);
      sheet.getRange('B2:C2').clear('Contents');
      const left = sheet.getUsedRange(true).load('address');
      const column = sheet.getRange('B:B').load('values,address');
      await context.sync();
      check('cleared', left.address, '空!B3:C3');
      check('whole columns have no list of values', [column.values, column.address], [null, '空!B:B']);
    });
  },
  async refusals() {
    const shape = await refused('wrong shape', 'InvalidArgument', async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1:B2').values = [[1, 2, 3]];
      await context.sync();
    });
    check('says which', /rows or columns in the input array/.test(shape?.message ?? ''), true);
    await refused('not an address', 'InvalidArgument', async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A0:B2').load('values');
      await context.sync();
    });
    await refused('off the sheet', 'InvalidArgument', async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1').getOffsetRange(-1, 0).load('values');
      await context.sync();
    });
  },
});
