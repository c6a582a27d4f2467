import { DEFAULT_CHOICES, nothingToDo } from '../../../src/tables';
import { invented, plan, row } from './invented';
import { SheetModel } from './sheet-model';
import { planTable } from '../../../src/tables';

const FIRST = [row('甲', 3e8), row('乙', 5e8), row('丙', 8e8)];

function names(sheet: SheetModel): unknown[] {
  return sheet.rows.map(({ cells }) => cells[sheet.column('名称')]);
}

test('data as it was: nothing to do, every row the same', () => {
  const sheet = new SheetModel(plan(FIRST));
  const { diff } = sheet.compare(plan(FIRST));
  expect(diff).toMatchObject({
    same: 3,
    own: 0,
    added: [],
    changed: [],
    gone: [],
    deleted: [],
    missing: [],
    fresh: [],
  });
  expect(nothingToDo(diff, DEFAULT_CHOICES)).toBe(true);
});

test('a figure the data changed is written in place, wherever its row was sorted to', () => {
  const sheet = new SheetModel(plan(FIRST));
  sheet.rows.reverse();
  const { diff } = sheet.refresh(plan([row('甲', 3.5e8), ...FIRST.slice(1)]));
  expect(diff.changed).toEqual([
    expect.objectContaining({
      kind: 'data',
      label: '甲 · 2031-04',
      report: '甲乙证券 2031-05-08',
      header: '金额（亿元）',
      row: 2,
      from: 3,
      to: 3.5,
      format: '#,##0.00',
    }),
  ]);
  expect(names(sheet)).toEqual(['丙', '乙', '甲']);
  expect(sheet.rows[2]?.cells[2]).toBe(3.5);
});

describe('what the user changed', () => {
  test('is kept, and told apart from what the data changed', () => {
    const sheet = new SheetModel(plan(FIRST));
    sheet.rows[0]!.cells[2] = 99;
    sheet.rows[1]!.cells[4] = '我的话';
    const { diff } = sheet.refresh(plan([row('甲', 4e8), ...FIRST.slice(1)]));
    expect(diff.changed.map(({ kind, from, to }) => [kind, from, to])).toEqual([
      ['both', 99, 4],
      ['user', '我的话', null],
    ]);
    expect(sheet.rows.map(({ cells }) => cells[2])).toEqual([99, 5, 8]);
    // And is hers the next time, too: nothing has changed since.
    expect(sheet.compare(plan([row('甲', 4e8), ...FIRST.slice(1)])).diff.changed.map(({ kind }) => kind)).toEqual([
      'user',
      'user',
    ]);
  });

  test('gives way where she wants the report’s', () => {
    const sheet = new SheetModel(plan(FIRST));
    sheet.rows[0]!.cells[2] = 99;
    sheet.refresh(plan([row('甲', 4e8), ...FIRST.slice(1)]), { both: 'report' });
    expect(sheet.rows[0]!.cells[2]).toBe(4);
  });

  test('a formula of hers in our column is kept', () => {
    const sheet = new SheetModel(plan(FIRST));
    sheet.rows[0]!.formulas.set(2, '=1+1');
    sheet.rows[0]!.cells[2] = 2;
    const { diff } = sheet.refresh(plan(FIRST));
    expect(diff.changed).toEqual([expect.objectContaining({ kind: 'user', from: '=1+1', to: 3 })]);
    expect(sheet.rows[0]!.formulas.get(2)).toBe('=1+1');
  });

  test('a text that merely begins with = is no formula', () => {
    const sheet = new SheetModel(plan([row('甲', 1e8, { remark: '=1+1' })]));
    expect(sheet.compare(plan([row('甲', 1e8, { remark: '=1+1' })])).diff.changed).toEqual([]);
  });
});

describe('rows', () => {
  test('new ones go to the end, vanished ones are marked and stay', () => {
    const sheet = new SheetModel(plan(FIRST));
    const { diff } = sheet.refresh(plan([row('丁', 1e8), FIRST[0]!, FIRST[2]!]));
    expect(diff.added.map(({ label }) => label)).toEqual(['丁 · 2031-04']);
    expect(diff.gone).toEqual([{ label: '乙 · 2031-04', report: '', row: 1, marked: false }]);
    expect(names(sheet)).toEqual(['甲', '乙', '丙', '丁']);
    expect(sheet.rows.map(({ struck }) => struck)).toEqual([false, true, false, false]);
    // Marked once; the next refresh has nothing to do with it.
    const again = sheet.compare(plan([row('丁', 1e8), FIRST[0]!, FIRST[2]!])).diff;
    expect(again.gone).toEqual([expect.objectContaining({ row: 1, marked: true })]);
    expect(nothingToDo(again, DEFAULT_CHOICES)).toBe(true);
  });

  test('one that comes back is freed of its mark and compared', () => {
    const sheet = new SheetModel(plan(FIRST));
    sheet.refresh(plan([FIRST[0]!, FIRST[2]!]));
    const { diff } = sheet.refresh(plan([FIRST[0]!, row('乙', 6e8), FIRST[2]!]));
    expect(diff.back.map(({ label }) => label)).toEqual(['乙 · 2031-04']);
    expect(sheet.rows[1]).toMatchObject({ struck: false, cells: ['乙', '2031-04', 6, 0.25, ''] });
  });

  test('vanished ones are removed where she says so', () => {
    const sheet = new SheetModel(plan(FIRST));
    sheet.refresh(plan([FIRST[0]!]), { gone: 'remove' });
    expect(names(sheet)).toEqual(['甲']);
    expect(sheet.compare(plan([FIRST[0]!])).diff).toMatchObject({ gone: [], own: 0 });
  });

  test('those she deleted stay out until she wants them back', () => {
    const sheet = new SheetModel(plan(FIRST));
    sheet.rows.splice(1, 1);
    const { diff } = sheet.refresh(plan(FIRST));
    expect(diff.deleted.map(({ label }) => label)).toEqual(['乙 · 2031-04']);
    expect(names(sheet)).toEqual(['甲', '丙']);
    sheet.refresh(plan(FIRST), { deleted: 'restore' });
    expect(names(sheet)).toEqual(['甲', '丙', '乙']);
  });

  test('her own rows are left alone, also when the data comes to have one like them', () => {
    const sheet = new SheetModel(plan(FIRST));
    sheet.rows.push({ cells: ['我的', '2031-04', 1, '', ''], formulas: new Map(), struck: false });
    expect(sheet.refresh(plan(FIRST)).diff).toMatchObject({ own: 1, gone: [] });
    const { diff } = sheet.refresh(plan([...FIRST, row('我的', 2e8)]));
    expect(diff.changed.map(({ kind }) => kind)).toEqual(['both', 'both']);
    expect(sheet.rows[3]?.cells[2]).toBe(1);
  });

  test('of one key keep their cells apart when the sheet is sorted', () => {
    const twins = [row('甲', 1e8, { remark: '一' }), row('甲', 2e8, { remark: '二' })];
    const sheet = new SheetModel(plan(twins));
    sheet.rows.reverse();
    expect(sheet.compare(plan(twins)).diff.changed).toEqual([]);
    const { diff } = sheet.refresh(plan([twins[0]!, row('甲', 3e8, { remark: '二' })]));
    expect(diff.changed).toEqual([expect.objectContaining({ row: 0, from: 2, to: 3 })]);
  });

  test('a third of one key is new, not deleted', () => {
    const twins = [row('甲', 1e8), row('甲', 2e8)];
    const sheet = new SheetModel(plan(twins));
    expect(sheet.compare(plan([...twins, row('甲', 3e8)])).diff).toMatchObject({
      added: [{ planRow: 2 }],
      deleted: [],
    });
    sheet.rows.pop();
    expect(sheet.compare(plan(twins)).diff).toMatchObject({ added: [], deleted: [{ planRow: 1 }] });
  });
});

describe('columns', () => {
  test('renamed, moved and the user’s own among them: each is found', () => {
    const sheet = new SheetModel(plan(FIRST));
    sheet.addColumn('我的两倍', ({ cells }) => Number(cells[2]) * 2, 1);
    sheet.columns[3] = { ...sheet.columns[3]!, header: '金额改名' };
    const { diff } = sheet.refresh(plan([row('甲', 4e8), ...FIRST.slice(1)]));
    expect(diff.changed).toEqual([expect.objectContaining({ column: 3, header: '金额改名', to: 4 })]);
    expect(sheet.rows.map(({ cells }) => cells[1])).toEqual([6, 10, 16]);
    expect(sheet.record.columns.map(({ header }) => header)).toContain('金额改名');
  });

  test('one she deleted stays out; without one that names rows nothing can be compared', () => {
    const sheet = new SheetModel(plan(FIRST));
    const drop = (at: number): void => {
      sheet.columns.splice(at, 1);
      for (const each of sheet.rows) each.cells.splice(at, 1);
    };
    drop(3);
    expect(sheet.refresh(plan(FIRST)).diff).toMatchObject({ missing: ['占比'], same: 3, changed: [] });
    expect(sheet.compare(plan(FIRST)).diff).toMatchObject({ missing: [], fresh: ['占比'] });
    drop(0);
    expect(() => sheet.compare(plan(FIRST))).toThrow('key-column-missing');
  });

  test('two of a name in another case, ids given anew on opening: the header decides', () => {
    const sheet = new SheetModel(plan(FIRST));
    sheet.columns = sheet.columns.map(({ header }, index) => ({ id: 50 - index, header }));
    expect(sheet.compare(plan(FIRST)).diff).toMatchObject({ same: 3, changed: [] });
  });
});

describe('units', () => {
  test('a column keeps the unit it was written in when the data changes scale', () => {
    const sheet = new SheetModel(plan(FIRST));
    const { diff } = sheet.refresh(plan([row('甲', 123456), ...FIRST.slice(1)], {}, 1e4));
    expect(diff.changed).toEqual([expect.objectContaining({ from: 3, to: 0.00123456 })]);
    expect(diff.otherUnit).toBe(0);
  });

  test('amounts in a unit that cannot be turned into it are left out and counted', () => {
    const sheet = new SheetModel(plan(FIRST));
    const mixed = invented([...FIRST, row('丁', 9e8)]);
    const dollars = {
      ...mixed,
      columns: mixed.columns.map(({ scale: _, ...column }) => column),
      rowScales: [...FIRST.map(() => ({ unit: 'CNY|', size: 1e8 })), { unit: 'USD|', size: 1e8 }],
    };
    const { diff } = sheet.compare(planTable(dollars, { language: 'zh', dataVersion: '2' }));
    expect(diff).toMatchObject({ otherUnit: 1, added: [], same: 3 });
  });
});

test('title and source line follow the data while they are as we wrote them', () => {
  const sheet = new SheetModel(plan(FIRST));
  const renamed = { ...plan(FIRST), title: '新标题', sourceLine: '资料来源：新' };
  sheet.above = '我的标题';
  sheet.refresh(renamed);
  expect([sheet.above, sheet.below]).toEqual(['我的标题', '资料来源：新']);
  expect([sheet.record.title, sheet.record.sourceLine]).toEqual([null, '资料来源：新']);
});

test('without knowledge of what was written every difference is the data’s and no row is called gone', () => {
  const sheet = new SheetModel(plan(FIRST));
  sheet.written = null;
  sheet.rows[0]!.cells[2] = 99;
  const { diff } = sheet.compare(plan(FIRST.slice(0, 2)));
  expect(diff).toMatchObject({ changed: [{ kind: 'data', from: 99, to: 3 }], gone: [], own: 1, deleted: [] });
});
