/** Cells put into a sheet take the looks of their neighbours above or left, never of those they push away. */
import { areaAt, memoryHost, rangeAt, type, type TestHost } from './model';

let host: TestHost;
beforeEach(() => {
  host = memoryHost();
  type(host, 'B2', ['a', 1], ['below', 2]);
  rangeAt(host, 'C2').set('NumberFormat', '0.00');
  rangeAt(host, 'B2').object('Format').object('Font').set('Bold', true);
  rangeAt(host, 'B3:C3').object('Format').object('Font').set('Italic', true);
});

const look = (address: string) => {
  const font = rangeAt(host, address).object('Format').object('Font');
  return [font.get('Bold'), font.get('Italic'), (rangeAt(host, address).get('NumberFormat') as string[][])[0]?.[0]];
};

test('down: as the row above', () => {
  rangeAt(host, 'B3:C4').call('Insert', 'Down');
  expect(['B3', 'B4', 'C3', 'B5'].map(look)).toEqual([
    [true, false, 'General'],
    [true, false, 'General'],
    [false, false, '0.00'],
    [false, true, 'General'],
  ]);
});

test('right: as the column before', () => {
  rangeAt(host, 'C2:C3').call('Insert', 'Right');
  expect(['C2', 'C3', 'D2'].map(look)).toEqual([
    [true, false, 'General'],
    [false, true, 'General'],
    [false, false, '0.00'],
  ]);
});

test('in the first row there is nothing to look like', () => {
  type(host, 'D1', ['x']);
  rangeAt(host, 'D1').object('Format').object('Font').set('Bold', true);
  rangeAt(host, 'D1').call('Insert', 'Down');
  expect(look('D1')).toEqual([false, false, 'General']);
  expect(look('D2')).toEqual([true, false, 'General']);
});

test('a first row of a table looks like the one below it, not like the header', () => {
  type(host, 'F1', ['名'], [1]);
  rangeAt(host, 'F1').set('NumberFormat', '@');
  rangeAt(host, 'F2').set('NumberFormat', '0.0');
  host.workbook.addTable(areaAt(host.workbook, 'F1:F2'), '用量', true);
  rangeAt(host, 'F2').call('Insert', 'Down');
  expect(look('F2')).toEqual([false, false, '0.0']);
});
