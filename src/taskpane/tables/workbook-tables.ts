/** Everything the pane does with tables that are in the workbook: list and refresh; asked for by its buttons or the ribbon's. */
import type { KnownTable } from '../../excel';
import { Observable } from '../observable';
import { dataChanges } from './diff-size';
import { TableList } from './table-list';
import type { TableScope, TableOperations } from './table-operations';
import { TableRefresh } from './table-refresh';
import type { WorkbookCopies } from './workbook-copies';

/** How often the ribbon asked for the pane's attention. */
export class WorkbookTables extends Observable<number> {
  readonly list: TableList;
  readonly refresh: TableRefresh;
  private overdue = false;

  constructor(private readonly operations: TableOperations) {
    super(0);
    this.list = new TableList(operations);
    this.refresh = new TableRefresh(
      operations,
      ({ table, review: { plan, diff } }) =>
        this.list.noteReview(table.tableId, { fingerprint: plan.fingerprint, changes: dataChanges(diff) }),
      () => void this.list.load(),
    );
  }

  /** Lists the tables, and again whenever tables or the data change, until the returned function is called. */
  readonly watch = (): (() => void) => {
    void this.list.load();
    const stops = [this.operations.watch(this.changed), this.operations.watchData(this.changed)];
    const stopRefresh = this.refresh.subscribe(() => {
      if (this.overdue && !this.refresh.isBusy()) this.changed();
    });
    return () => [...stops, stopRefresh].forEach((stop) => stop());
  };

  readonly refreshAll = async (scope: TableScope): Promise<void> => {
    // Listed anew: the user may have gone to another sheet since.
    await this.list.read();
    await this.refresh.check(this.refreshable(scope));
  };

  readonly ribbonCalls = (): number => this.state();

  readonly refreshFromRibbon = (): Promise<void> => {
    this.tell(this.state() + 1);
    return this.refreshAll('workbook');
  };

  /** Copies made at the ribbon's wish are told of on the screen of tables, too. */
  readonly snapshotFromRibbon = (copies: WorkbookCopies): Promise<void> => {
    this.tell(this.state() + 1);
    return copies.snapshot('workbook');
  };

  /** Our own writing makes changes too: the list is read when it is over. */
  private readonly changed = (): void => {
    this.overdue = this.refresh.isBusy();
    if (!this.overdue) void this.list.load();
  };

  private refreshable(scope: TableScope): KnownTable[] {
    const state = this.list.state();
    const all = state.kind === 'listed' ? state.tables.map(({ table }) => table) : [];
    return all.filter((table) => table.state === 'ours' && (scope === 'workbook' || table.active));
  }
}
