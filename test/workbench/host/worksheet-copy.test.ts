/** Worksheet.copy and what add-ins keep with a sheet. */
import { areaAt, memoryHost, on, rangeAt, refusal, type, type Member, type TestHost } from './model';

let host: TestHost;
let sheet: Member;
beforeEach(() => {
  host = memoryHost();
  sheet = on(host, 'Worksheet', { sheet: host.workbook.activeSheet() });
  type(host, 'A1', ['名', '值'], ['甲', 1], ['乙', 2]);
  host.workbook.addTable(areaAt(host.workbook, 'A1:B3'), '用量', true);
});

const titles = () => host.workbook.sheets().map(({ name }) => name);

describe('copies', () => {
  test('come first without a position, else where they are asked for', () => {
    sheet.call('Copy');
    expect(titles()).toEqual(['Sheet1 (2)', 'Sheet1']);
    sheet.call('Copy', 'End');
    sheet.call('Copy', 'After', sheet);
    sheet.call('Copy', 'Before', sheet);
    expect(titles()).toEqual(['Sheet1 (2)', 'Sheet1 (5)', 'Sheet1', 'Sheet1 (4)', 'Sheet1 (3)']);
    expect(refusal(() => sheet.call('Copy', 'After'))).toBe('InvalidArgument');
    expect(refusal(() => sheet.call('Copy', 'Somewhere'))).toBe('InvalidArgument');
  });

  test('of a copy count on, and a long title is cut', () => {
    const copy = sheet.call('Copy', 'End');
    expect(copy.call('Copy', 'End').get('Name')).toBe('Sheet1 (3)');
    sheet.set('Name', '一'.repeat(31));
    expect(sheet.call('Copy', 'End').get('Name')).toBe(`${'一'.repeat(27)} (2)`);
  });

  test('have their own tables, filtered as the original ones', () => {
    const [original] = host.workbook.tables();
    const filter = on(host, 'Table', { table: original!.id }).object('Columns').item('名').object('Filter');
    filter.call('ApplyValuesFilter', ['乙']);
    sheet.call('Copy', 'End');
    const copied = host.workbook.tables().find(({ name }) => name === '用量2');
    expect(copied?.id).not.toBe(original?.id);
    expect(host.workbook.filters.get(`${copied?.id}/0`)).toEqual(['乙']);
    expect(on(host, 'Table', { table: copied!.id }).object('AutoFilter').get('IsDataFiltered')).toBe(true);
  });
});

describe('custom properties', () => {
  const properties = () => sheet.object('CustomProperties');

  test('are added, set, counted, listed and deleted; keys in any case', () => {
    properties().call('Add', 'Source', 'a');
    properties().call('Add', 'other', 'b');
    properties().call('Add', 'SOURCE', 'c');
    expect(
      properties()
        .items()
        .map((item) => [item.get('Key'), item.get('Value')]),
    ).toEqual([
      ['other', 'b'],
      ['Source', 'c'],
    ]);
    properties().item('source').set('Value', 'd');
    expect(properties().item('Source').get('Value')).toBe('d');
    expect(properties().ask('GetCount')).toBe(2);
    properties().item('other').call('Delete');
    expect(properties().ask('GetItemOrNullObject', 'other')).toBeNull();
    expect(refusal(() => properties().item('other'))).toBe('ItemNotFound');
    expect(refusal(() => properties().call('Add', 'k'.repeat(256), ''))).toBe('InvalidArgument');
  });

  test('stay behind when the sheet is copied, unless an Excel is played that copies them', () => {
    properties().call('Add', 'key', 'value');
    const copy = sheet.call('Copy', 'End');
    expect(copy.object('CustomProperties').ask('GetCount')).toBe(0);
    host.limits.copiedSheetProperties = true;
    const other = sheet.call('Copy', 'End');
    expect(other.object('CustomProperties').item('key').get('Value')).toBe('value');
    expect(rangeAt(host, 'A1', host.workbook.sheets()[2]?.id).get('Values')).toEqual([['名']]);
  });
});
