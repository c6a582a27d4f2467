/** Formulas through the object model: R1C1, and copies to other cells. */
import { areaAt, memoryHost, rangeAt, refusal, type, type TestHost } from './model';

let host: TestHost;
beforeEach(() => {
  host = memoryHost();
  type(host, 'A1', [2, '=A1*3', 'text'], [5, '=A2*3', '']);
});

const formulas = (address: string) => rangeAt(host, address).get('Formulas');

test('R1C1 is the same text down a column, and can be written', () => {
  expect(rangeAt(host, 'A1:C2').get('FormulasR1C1')).toEqual([
    [2, '=RC[-1]*3', 'text'],
    [5, '=RC[-1]*3', ''],
  ]);
  rangeAt(host, 'D1:D2').set('FormulasR1C1', '=RC[-2]+R1C1');
  expect(formulas('D1:D2')).toEqual([['=B1+$A$1'], ['=B2+$A$1']]);
  rangeAt(host, 'D1:D2').set('FormulasR1C1', [['plain'], [null]]);
  expect(formulas('D1:D2')).toEqual([['plain'], ['=B2+$A$1']]);
});

test('copied formulas move with their cell, values do not', () => {
  rangeAt(host, 'A5').call('CopyFrom', 'A1:C2');
  expect(formulas('A5:C6')).toEqual([
    [2, '=A5*3', 'text'],
    [5, '=A6*3', ''],
  ]);
  rangeAt(host, 'D5').call('CopyFrom', 'A1:B2', 'Values');
  expect(formulas('D5:E6')).toEqual([
    [2, 6],
    [5, 15],
  ]);
});

test('a destination that holds the source several times is filled, another gets it once', () => {
  rangeAt(host, 'E1:E4').call('CopyFrom', 'B1:B2');
  expect(formulas('E1:E4')).toEqual([['=D1*3'], ['=D2*3'], ['=D3*3'], ['=D4*3']]);
  rangeAt(host, 'G1:G3').call('CopyFrom', 'A1:A2');
  expect(formulas('G1:G3')).toEqual([[2], [5], ['']]);
});

test('blanks may be skipped, rows may become columns, formats go along', () => {
  type(host, 'G1', ['old'], ['old']);
  rangeAt(host, 'G1').call('CopyFrom', 'C1:C2', 'All', true);
  expect(formulas('G1:G2')).toEqual([['text'], ['old']]);
  host.workbook.setFormat(areaAt(host.workbook, 'A2'), { bold: true });
  host.workbook.setNumberFormats(areaAt(host.workbook, 'A1:A2'), [['0.0'], ['0%']]);
  rangeAt(host, 'A8').call('CopyFrom', 'A1:A2', 'All', false, true);
  expect(formulas('A8:B8')).toEqual([[2, 5]]);
  expect(rangeAt(host, 'A8:B8').get('NumberFormat')).toEqual([['0.0', '0%']]);
  expect(host.workbook.readFormat(areaAt(host.workbook, 'A8:B8'))).toEqual([[{}, { bold: true }]]);
  expect(refusal(() => rangeAt(host, 'A9').call('CopyFrom', 'B1', 'All', false, true))).toBe('ApiNotImplemented');
});

test('this row of a table is named when its formula leaves the table', () => {
  type(host, 'A20', ['量', '倍'], [1, '=[@量]*2']);
  host.workbook.addTable(areaAt(host.workbook, 'A20:B21'), '用量', true);
  rangeAt(host, 'F21').call('CopyFrom', 'B21');
  expect(formulas('F21')).toEqual([['=用量[[#This Row],[量]]*2']]);
});
