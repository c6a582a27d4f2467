/** List, review, refresh and undo as the pane's state. */
import { WorkbookTables } from '../../../src/taskpane/tables/workbook-tables';
import { invented, row } from '../../tables/refresh/invented';
import { FakeWorkbook } from './fake-workbook';

let book: FakeWorkbook;
let tables: WorkbookTables;
beforeEach(() => {
  book = new FakeWorkbook();
  tables = new WorkbookTables(book.operations);
});

const OLD = invented([row('甲', 1e8), row('乙', 2e8)]);
const NEW = invented([row('甲', 1.5e8), row('丙', 3e8)]);

/** Id, freshness and changes of each. */
function listed(): unknown[] {
  const state = tables.list.state();
  if (state.kind !== 'listed') throw new Error(state.kind);
  return state.tables.map(({ table, freshness, changes }) => [table.tableId, freshness, changes]);
}

function known(tableId: string) {
  const state = tables.list.state();
  const found = state.kind === 'listed' && state.tables.find(({ table }) => table.tableId === tableId);
  if (!found) throw new Error(`${tableId} is not listed`);
  return found.table;
}

const settled = () => new Promise((resolve) => setTimeout(resolve));

describe('the list', () => {
  test('says what the data has news for, without reading the sheet', async () => {
    book.insert(OLD, 'a');
    book.insert({ ...OLD, id: 'other' }, 'b');
    book.insert({ ...OLD, id: 'lost' }, 'c');
    book.change('invented', NEW);
    book.change('lost', null);
    await tables.list.load();
    expect(listed()).toEqual([
      ['a', 'stale', null],
      ['b', 'current', null],
      ['c', 'gone', null],
    ]);
    expect(book.calls).toEqual([]);
  });

  test('is read again when tables or the data change, until nobody looks', async () => {
    book.insert(OLD, 'a');
    const stop = tables.watch();
    await settled();
    expect(listed()).toEqual([['a', 'current', null]]);
    book.change('invented', NEW);
    await settled();
    expect(listed()).toEqual([['a', 'stale', null]]);
    stop();
    book.change('invented', OLD);
    await settled();
    expect(listed()).toEqual([['a', 'stale', null]]);
  });

  test('a review that was looked at and left keeps its number of changes; once there is nothing to do, the table is current', async () => {
    const model = book.insert(OLD, 'a');
    book.change('invented', NEW);
    await tables.list.load();
    await tables.refresh.check([known('a')]);
    tables.refresh.close();
    await settled();
    // One cell, one row new, one gone.
    expect(listed()).toEqual([['a', 'stale', 3]]);
    // She types the very figures in by hand.
    model.refresh(await book.operations.planOf(model.record, new AbortController().signal).then((plan) => plan!));
    model.record = { ...model.record, fingerprint: 'of before' };
    await tables.refresh.check([known('a')]);
    await settled();
    expect(listed()).toEqual([['a', 'current', null]]);
  });

  test('what a table is not: a copy is adopted or kept, a deleted one forgotten; a refusal stays with its table', async () => {
    for (const id of ['copy', 'kept', 'gone']) book.insert(OLD, id);
    book.tables.get('copy')!.state = 'copy';
    book.tables.get('kept')!.state = 'stranger';
    book.tables.get('gone')!.state = 'deleted';
    book.insert({ ...OLD, id: 'lost' }, 'lost');
    book.tables.get('lost')!.state = 'copy';
    book.change('lost', null);
    await tables.list.load();
    expect(listed()).toEqual(['copy', 'kept', 'gone', 'lost'].map((id) => [id, null, null]));
    await tables.list.act(known('copy'), 'adopt', 'zh');
    await tables.list.act(known('kept'), 'keep', 'zh');
    await tables.list.act(known('gone'), 'forget', 'zh');
    await tables.list.act(known('lost'), 'adopt', 'zh');
    expect([...book.tables].map(([id, { state }]) => [id, state])).toEqual([
      ['copy', 'ours'],
      ['kept', 'frozen'],
      ['lost', 'copy'],
    ]);
    expect(tables.list.state()).toMatchObject({ refused: { tableId: 'lost', problem: { id: 'dataset-gone' } } });
  });
});

describe('a refresh', () => {
  test('is looked at, confirmed once, written, and can be taken back', async () => {
    const model = book.insert(OLD, 'a');
    book.change('invented', NEW);
    await tables.refreshAll('workbook');
    expect(tables.refresh.state()).toMatchObject({
      kind: 'review',
      found: { reviews: [{ review: { diff: { same: 0 } } }] },
    });
    expect(book.calls).toEqual(['review a']);
    await tables.refresh.confirm();
    expect(tables.refresh.state()).toMatchObject({
      kind: 'ended',
      outcome: { done: [{ result: { added: 1, changed: 1, struck: 1 } }] },
    });
    expect(model.rows.map(({ cells, struck }) => [cells[0], cells[2], struck])).toEqual([
      ['甲', 1.5, false],
      ['乙', 2, true],
      ['丙', 3, false],
    ]);
    await tables.refresh.undo();
    expect(model.rows.map(({ cells }) => [cells[0], cells[2]])).toEqual([
      ['甲', 1],
      ['乙', 2],
    ]);
    expect(tables.refresh.state()).toMatchObject({ kind: 'ended', outcome: { undone: { left: 0, refused: [] } } });
    await tables.refresh.undo();
    expect(book.calls.filter((call) => call === 'undo')).toHaveLength(1);
  });

  test('of all: tables without changes are said to have none and are not written; what she chose for one is for that one', async () => {
    book.insert(OLD, 'a');
    book.insert({ ...OLD, id: 'same' }, 'same');
    const removing = book.insert({ ...OLD, id: 'other' }, 'b', { active: false });
    book.change('invented', NEW);
    book.change('other', { ...NEW, id: 'other' });
    await tables.refreshAll('workbook');
    tables.refresh.choose('b', { gone: 'remove' });
    await tables.refresh.confirm();
    expect(book.calls).toEqual(['review a', 'review same', 'review b', 'refresh a', 'refresh b']);
    expect(tables.refresh.state()).toMatchObject({
      outcome: { done: [{ result: { struck: 1 } }, { result: { removed: 1 } }], unchanged: [{ tableId: 'same' }] },
    });
    expect(removing.rows.map(({ cells }) => cells[0])).toEqual(['甲', '丙']);
  });

  test('of this sheet leaves the other sheets', async () => {
    book.insert(OLD, 'a', { active: false });
    book.insert({ ...OLD, id: 'here' }, 'b');
    await tables.refreshAll('sheet');
    expect(book.calls).toEqual(['review b']);
    expect(tables.refresh.state()).toMatchObject({ kind: 'checked', found: { unchanged: [{ tableId: 'b' }] } });
  });

  test('a table that refuses does not keep the others, and can be checked again', async () => {
    book.insert(OLD, 'a');
    book.insert({ ...OLD, id: 'other' }, 'b');
    book.change('invented', NEW);
    book.change('other', { ...NEW, id: 'other' });
    book.refusing.add('a');
    await tables.refreshAll('workbook');
    await tables.refresh.confirm();
    expect(tables.refresh.state()).toMatchObject({
      outcome: {
        done: [{ table: { tableId: 'b' } }],
        refused: [{ table: { tableId: 'a' }, problem: { id: 'sheet-protected' } }],
      },
    });
    book.refusing.clear();
    await tables.refresh.check([known('a')]);
    await tables.refresh.confirm();
    expect(tables.refresh.state()).toMatchObject({ outcome: { done: [{ table: { tableId: 'a' } }], refused: [] } });
  });

  test('what only she changed is shown where she asks for that table, and is no change among many', async () => {
    const model = book.insert(OLD, 'a');
    book.insert({ ...OLD, id: 'other' }, 'b');
    model.rows[0]!.cells[2] = 9;
    await tables.refreshAll('workbook');
    expect(tables.refresh.state()).toMatchObject({ kind: 'checked', found: { unchanged: [{}, {}] } });
    await tables.refresh.check([known('a')]);
    expect(tables.refresh.state()).toMatchObject({ kind: 'review' });
    tables.refresh.choose('a', { user: 'report' });
    await tables.refresh.confirm();
    expect(model.rows[0]!.cells[2]).toBe(1);
  });

  test('cancelled while it writes: the table at hand is put back, the next is not begun, the list is read again', async () => {
    book.insert(OLD, 'a');
    book.insert({ ...OLD, id: 'other' }, 'b');
    book.change('invented', NEW);
    book.change('other', { ...NEW, id: 'other' });
    let go = (): void => undefined;
    book.hold = new Promise((resolve) => (go = resolve));
    await tables.refreshAll('workbook');
    const done = tables.refresh.confirm();
    await settled();
    expect(tables.refresh.state()).toMatchObject({
      kind: 'writing',
      rows: { done: 0, total: 1 },
      tables: { done: 0, total: 2 },
    });
    tables.refresh.close();
    tables.refresh.cancel();
    expect(tables.refresh.state()).toMatchObject({ kind: 'writing', cancelling: true });
    go();
    await done;
    expect(book.calls).toEqual(['review a', 'review b', 'refresh a']);
    expect(tables.refresh.state()).toMatchObject({
      kind: 'ended',
      outcome: { done: [], refused: [{ problem: { id: 'cancelled' } }], unreached: [{ tableId: 'b' }] },
    });
  });

  test('a list that is read again meanwhile, as when the ribbon brings up its screen, does not lose the tables', async () => {
    book.insert(OLD, 'a');
    book.change('invented', NEW);
    const refreshed = tables.refreshFromRibbon();
    const stop = tables.watch();
    await refreshed;
    stop();
    expect(tables.refresh.state()).toMatchObject({ kind: 'review', found: { reviews: [{ table: { tableId: 'a' } }] } });
  });

  test('from the ribbon: each press asks for the pane’s attention', async () => {
    book.insert(OLD, 'a');
    book.change('invented', NEW);
    await tables.refreshFromRibbon();
    expect(tables.ribbonCalls()).toBe(1);
    expect(tables.refresh.state().kind).toBe('review');
  });
});
