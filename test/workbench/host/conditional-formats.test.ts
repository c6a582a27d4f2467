/** Conditional formats through the object model: kept as written, and with their cells. */
import { memoryHost, on, rangeAt, refusal, type Member, type TestHost } from './model';

let host: TestHost;
beforeEach(() => {
  host = memoryHost();
});

const rules = (address: string) => rangeAt(host, address).object('ConditionalFormats');
const place = (rule: Member) => rule.call('GetRange').get('Address');

test('every kind says what was written', () => {
  const value = rules('B2:B9').call('Add', 'CellValue');
  value.object('CellValue').set('Rule', { formula1: '=0', operator: 'LessThan' });
  value.object('CellValue').object('Format').object('Font').set('Color', '#c00000');
  value.object('CellValue').object('Format').object('Fill').set('Color', 'FFF2CC');
  expect(value.object('CellValue').get('Rule')).toEqual({ formula1: '=0', operator: 'LessThan' });
  expect(value.object('CellValueOrNullObject').object('Format').object('Font').get('Color')).toBe('#C00000');

  const scale = rules('C2:C9').call('Add', 'ColorScale');
  const criteria = {
    minimum: { type: 'LowestValue', color: '#F8696B' },
    maximum: { type: 'HighestValue', color: '#63BE7B' },
  };
  scale.object('ColorScale').set('Criteria', criteria);
  expect([scale.object('ColorScale').get('Criteria'), scale.object('ColorScale').get('ThreeColorScale')]).toEqual([
    criteria,
    false,
  ]);

  const custom = rules('D2:D9').call('Add', 'Custom');
  custom.object('Custom').object('Rule').set('Formula', '=$C2>5');
  expect(custom.object('Custom').object('Rule').get('FormulaR1C1')).toBe('=RC3>5');

  const bar = rules('E2:E9').call('Add', 'DataBar');
  bar.object('DataBar').object('PositiveFormat').set('FillColor', '#5B9BD5');
  bar.object('DataBar').set('ShowDataBarOnly', true);
  expect(bar.object('DataBar').get('ShowDataBarOnly')).toBe(true);
  expect(bar.object('DataBar').object('NegativeFormat').get('FillColor')).toBe('#FF0000');
  expect(refusal(() => bar.object('CellValue'))).toBe('ItemNotFound');
  expect(refusal(() => rules('A1').call('Add', 'Sparkles'))).toBe('InvalidArgument');
});

test('the newest comes first, and may be put behind the others', () => {
  const first = rules('A1:A5').call('Add', 'Custom');
  const second = rules('A3:A9').call('Add', 'DataBar');
  expect(
    rules('A4')
      .items()
      .map((rule) => rule.get('Type')),
  ).toEqual(['DataBar', 'Custom']);
  expect([first.get('Priority'), second.get('Priority')]).toEqual([1, 0]);
  second.set('Priority', 1);
  expect(
    rules('A4')
      .items()
      .map((rule) => rule.get('Type')),
  ).toEqual(['Custom', 'DataBar']);
  expect(rules('A8').ask('GetCount')).toBe(1);
  first.set('StopIfTrue', true);
  expect(rules('A4').call('GetItemAt', 0).get('StopIfTrue')).toBe(true);
});

test('cleared from some cells, the rule holds for the others', () => {
  const rule = rules('A1:C9').call('Add', 'Custom');
  rules('B3:B4').call('ClearAll');
  expect(rule.call('GetRanges').get('Address')).toBe('Sheet1!A1:C2,Sheet1!A5:C9,Sheet1!A3:A4,Sheet1!C3:C4');
  expect(refusal(() => rule.call('GetRange'))).toBe('ItemNotFound');
  rangeAt(host, 'A1:C9').call('Clear', 'Formats');
  expect(rules('A1:C9').ask('GetCount')).toBe(0);
});

test('rules grow and move with their cells, formulas included, stay in sorting and go along to copies', () => {
  const rule = rules('B2:B9').call('Add', 'Custom');
  rule.object('Custom').object('Rule').set('Formula', '=$C2>$E$1');
  rangeAt(host, '1:1').call('Insert', 'Down');
  rangeAt(host, '5:6').call('Insert', 'Down');
  expect([place(rule), rule.object('Custom').object('Rule').get('Formula')]).toEqual(['Sheet1!B3:B12', '=$C3>$E$2']);
  rangeAt(host, 'A3:C12')
    .object('Sort')
    .call('Apply', [{ key: 0 }]);
  expect(place(rule)).toBe('Sheet1!B3:B12');
  const copy = on(host, 'Worksheet', { sheet: host.workbook.activeSheet() }).call('Copy', 'End');
  expect(copy.call('GetRange', 'B3').object('ConditionalFormats').items().map(place)).toEqual(["'Sheet1 (2)'!B3:B12"]);
  rangeAt(host, '3:12').call('Delete', 'Up');
  expect(rules('A1:Z99').ask('GetCount')).toBe(0);
});
