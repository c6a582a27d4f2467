/** Which table a record is of, whatever the user did to names, columns and files. */
import fc from 'fast-check';
import { claimTables, type TableMarks } from '../../../src/excel/identity/claims';
import { DEFAULT_OPTIONS, RECORD_VERSION, type TableRecord } from '../../../src/tables';

const HEADERS = ['代码', '名称', '数值'];

function table(tableId: string, name: string, headers: readonly string[] = HEADERS, ids = [1, 2, 3]): TableMarks {
  return { tableId, name, columns: headers.map((header, index) => ({ id: ids[index] ?? 90 + index, header })) };
}

function record(tableId: string, tableName: string, patch: Partial<TableRecord> = {}): TableRecord {
  return {
    schemaVersion: RECORD_VERSION,
    tableId,
    tableName,
    datasetId: 'd',
    columns: HEADERS.map((header, index) => ({ key: `c${index + 1}`, header, id: index + 1, scale: null })),
    keys: ['c1'],
    options: DEFAULT_OPTIONS,
    language: 'zh',
    dataVersion: '1',
    fingerprint: '',
    title: null,
    sourceLine: null,
    refreshed: '2031-05-09 08:30',
    frozen: false,
    ...patch,
  };
}

/** `table name ← record name`, then the strays, then the deleted. */
function claimed(tables: readonly TableMarks[], records: readonly TableRecord[]): string[] {
  const { ours, strays, deleted } = claimTables(tables, records);
  return [
    ...ours.map((each) => `${each.table.name} ← ${each.record.tableName}`),
    ...strays.map(({ name }) => `? ${name}`),
    ...deleted.map(({ tableName }) => `- ${tableName}`),
  ];
}

describe('a record finds its table', () => {
  test.each<[string, TableMarks, string]>([
    ['as it was written', table('{a}', 'Yanbiao_甲'), 'Yanbiao_甲 ← Yanbiao_甲'],
    ['renamed', table('{a}', '我的表'), '我的表 ← Yanbiao_甲'],
    ['in another order of columns', table('{a}', '我的表', ['数值', '名称', '代码'], [3, 2, 1]), '我的表 ← Yanbiao_甲'],
    ['with a header renamed', table('{a}', '我的表', ['证券', '名称', '数值']), '我的表 ← Yanbiao_甲'],
    ['with columns of the user’s', table('{a}', '我的表', ['备注', ...HEADERS], [9, 1, 2, 3]), '我的表 ← Yanbiao_甲'],
    ['under a new id, by its name', table('{x}', 'YANBIAO_甲'), 'YANBIAO_甲 ← Yanbiao_甲'],
  ])('%s', (_, standing, expected) => {
    expect(claimed([standing], [record('{a}', 'Yanbiao_甲')])).toEqual([expected]);
  });

  test('ids given anew, and to each other’s table, when a file was opened: the names decide', () => {
    const tables = [table('{b}', 'Yanbiao_甲'), table('{a}', 'Yanbiao_甲_2')];
    expect(claimed(tables, [record('{a}', 'Yanbiao_甲'), record('{b}', 'Yanbiao_甲_2')])).toEqual([
      'Yanbiao_甲 ← Yanbiao_甲',
      'Yanbiao_甲_2 ← Yanbiao_甲_2',
    ]);
  });

  test('renamed, and a second table inserted under the name that became free', () => {
    const tables = [table('{a}', '改名'), table('{b}', 'Yanbiao_甲')];
    const records = [record('{a}', 'Yanbiao_甲'), record('{b}', 'Yanbiao_甲', { refreshed: '2031-06-01 10:00' })];
    const { ours } = claimTables(tables, records);
    expect(ours.map((each) => [each.table.name, each.record.tableId])).toEqual([
      ['改名', '{a}'],
      ['Yanbiao_甲', '{b}'],
    ]);
  });

  test('of two that claim one table by name the record last written', () => {
    const records = [record('{old}', 'Yanbiao_甲'), record('{new}', 'Yanbiao_甲', { refreshed: '2031-06-01 10:00' })];
    const { ours, deleted } = claimTables([table('{x}', 'Yanbiao_甲')], records);
    expect(ours[0]?.record.tableId).toBe('{new}');
    expect(deleted.map(({ tableId }) => tableId)).toEqual(['{old}']);
  });
});

describe('a record does not take another’s table', () => {
  test('of its id, with another name and none of its columns', () => {
    const other = table('{a}', '合计', ['月份', '费用'], [7, 8]);
    expect(claimed([other], [record('{a}', 'Yanbiao_甲')])).toEqual(['- Yanbiao_甲']);
  });

  test('of its name, with none of its columns', () => {
    const other = table('{x}', 'Yanbiao_甲', ['月份', '费用'], [7, 8]);
    expect(claimed([other], [record('{a}', 'Yanbiao_甲')])).toEqual(['? Yanbiao_甲', '- Yanbiao_甲']);
  });

  test('a copy is nobody’s, and a table of the user’s is not even looked at', () => {
    const tables = [table('{a}', 'Yanbiao_甲'), table('{b}', 'Yanbiao_甲2'), table('{c}', '合计')];
    expect(claimed(tables, [record('{a}', 'Yanbiao_甲')])).toEqual(['Yanbiao_甲 ← Yanbiao_甲', '? Yanbiao_甲2']);
  });
});

test('whatever there is: no table has two records, no record two tables, and none is lost', () => {
  const id = fc.constantFrom('{a}', '{b}', '{c}');
  const name = fc.constantFrom('Yanbiao_甲', 'Yanbiao_甲_2', '改名');
  const headers = fc.constantFrom(HEADERS, ['月份', '费用', '备注'], ['名称', '代码', '数值']);
  const tables = fc.uniqueArray(
    fc.tuple(id, name, headers).map(([a, b, c]) => table(a, b, c)),
    { selector: ({ tableId }) => tableId },
  );
  const records = fc.uniqueArray(
    fc.tuple(id, name).map(([a, b]) => record(a, b)),
    { selector: ({ tableId }) => tableId },
  );
  fc.assert(
    fc.property(tables, records, (standing, known) => {
      const { ours, strays, deleted } = claimTables(standing, known);
      expect(new Set(ours.map(({ table: each }) => each)).size).toBe(ours.length);
      expect(new Set([...ours.map((each) => each.record), ...deleted])).toEqual(new Set(known));
      expect(ours.length + deleted.length).toBe(known.length);
      for (const stray of strays) expect(ours.map(({ table: each }) => each)).not.toContain(stray);
    }),
  );
});
