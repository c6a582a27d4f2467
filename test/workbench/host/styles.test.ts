/** Named cell styles through the object model: what they put on cells, and who follows a change. */
import { memoryHost, on, rangeAt, refusal, type, type Member, type TestHost } from './model';

let host: TestHost;
let styles: Member;
beforeEach(() => {
  host = memoryHost();
  type(host, 'A1', ['b', 2], ['a', 1], ['c', 3]);
  styles = on(host, 'Workbook', null).object('Styles');
});

function title(): Member {
  styles.call('Add', 'Title line');
  const style = styles.item('Title line');
  for (const group of ['Alignment', 'Border', 'Number', 'Patterns', 'Protection']) style.set(`Include${group}`, false);
  style.object('Font').set('Bold', true);
  style.object('Font').set('Size', 12);
  return style;
}

const styleAt = (address: string) => rangeAt(host, address).get('Style');
const font = (address: string) => rangeAt(host, address).object('Format').object('Font');
const fill = (address: string) => rangeAt(host, address).object('Format').object('Fill');

test('are listed with the built-in ones, found in letters of any case, added once', () => {
  title();
  expect(styles.items().map((style) => [style.get('Name'), style.get('BuiltIn')])).toEqual(
    expect.arrayContaining([
      ['Normal', true],
      ['Good', true],
      ['Title line', false],
    ]),
  );
  expect(styles.item('TITLE LINE').get('Name')).toBe('Title line');
  expect(styles.ask('GetItemOrNullObject', 'none')).toBeNull();
  expect(refusal(() => styles.call('Add', 'title line'))).toBe('ItemAlreadyExists');
  expect(refusal(() => styles.item('none'))).toBe('ItemNotFound');
});

test('are put on cells where they speak, and read back; mixed ones are null', () => {
  title();
  fill('A1').set('Color', '#FFFF00');
  rangeAt(host, 'A1:B1').set('Style', 'Title line');
  expect([font('A1').get('Bold'), font('B1').get('Size'), fill('A1').get('Color')]).toEqual([true, 12, '#FFFF00']);
  expect([styleAt('A1'), styleAt('A1:B1'), styleAt('A1:A2'), styleAt('A2')]).toEqual([
    'Title line',
    'Title line',
    null,
    'Normal',
  ]);
  expect(refusal(() => rangeAt(host, 'A1').set('Style', 'none'))).toBe('InvalidArgument');
});

test('Normal takes away what another put there', () => {
  rangeAt(host, 'A1').set('Style', 'Good');
  expect(fill('A1').get('Color')).toBe('#C6EFCE');
  rangeAt(host, 'A1').set('Style', 'Normal');
  expect([fill('A1').get('Color'), font('A1').get('Color'), styleAt('A1')]).toEqual(['#FFFFFF', '#000000', 'Normal']);
});

test('changed later, change the cells that have them but for those formatted directly', () => {
  const style = title();
  rangeAt(host, 'A1:B1').set('Style', 'Title line');
  font('B1').set('Color', '#FF0000');
  style.object('Font').set('Size', 20);
  expect([font('A1').get('Size'), font('B1').get('Size'), font('A2').get('Size')]).toEqual([20, 12, 11]);
});

test('number formats of a style go the same way', () => {
  styles.call('Add', 'Share');
  const style = styles.item('Share');
  style.set('NumberFormat', '0%');
  rangeAt(host, 'B1:B3').set('Style', 'Share');
  rangeAt(host, 'B2').set('NumberFormat', '0.000');
  style.set('NumberFormat', '0.0%');
  expect(rangeAt(host, 'B1:B3').get('NumberFormat')).toEqual([['0.0%'], ['0.000'], ['0.0%']]);
});

test('deleted, leave normal cells; Normal itself stays as it is', () => {
  const style = title();
  rangeAt(host, 'A1').set('Style', 'Title line');
  style.call('Delete');
  expect([styleAt('A1'), font('A1').get('Bold'), font('A1').get('Size')]).toEqual(['Normal', false, 11]);
  const normal = styles.item('Normal');
  expect(refusal(() => normal.call('Delete'))).toBe('InvalidOperation');
  expect(refusal(() => normal.object('Font').set('Bold', true))).toBe('ApiNotImplemented');
  expect(refusal(() => normal.object('Borders'))).toBe('ApiNotImplemented');
});

test('names go with their cells: inserted, sorted, copied, cleared', () => {
  title();
  rangeAt(host, 'A1:B1').set('Style', 'Title line');
  rangeAt(host, 'A1:B3')
    .object('Sort')
    .call('Apply', [{ key: 0, ascending: true }]);
  expect(['A1', 'A2', 'B2', 'A3'].map(styleAt)).toEqual(['Normal', 'Title line', 'Title line', 'Normal']);
  rangeAt(host, 'A1:B1').call('Insert', 'Down');
  expect(['A2', 'A3', 'A4'].map(styleAt)).toEqual(['Normal', 'Title line', 'Normal']);
  rangeAt(host, 'D1:D5').call('CopyFrom', rangeAt(host, 'A3'));
  expect(styleAt('D1:D5')).toBe('Title line');
  rangeAt(host, 'D2').call('Clear', 'Formats');
  expect(['D1', 'D2', 'D3'].map(styleAt)).toEqual(['Title line', 'Normal', 'Title line']);
  rangeAt(host, 'A4:B4').call('Insert', 'Down');
  expect(styleAt('A4:B4')).toBe('Title line');
});
