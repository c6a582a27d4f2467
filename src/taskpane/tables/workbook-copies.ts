/** The snapshot and the list of sources as the pane's state: new sheets made of what the workbook holds. */
import type { Problem, SnapshotTaken, SourceListWritten, ToolRefused } from '../../excel';
import { Observable } from '../observable';
import { unforeseen } from '../unforeseen';
import type { TableScope } from './table-operations';

/** What src/excel does; given from outside, so that the pane can be tested without Excel. */
export interface CopyOperations {
  readonly snapshot: (scope: TableScope) => Promise<SnapshotTaken | ToolRefused>;
  readonly listSources: () => Promise<SourceListWritten | ToolRefused>;
}

export type CopyTool = 'snapshot' | 'sources';

export type CopyState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'working'; readonly tool: CopyTool }
  | { readonly kind: 'taken'; readonly result: SnapshotTaken }
  | { readonly kind: 'listed'; readonly result: SourceListWritten }
  | { readonly kind: 'refused'; readonly tool: CopyTool; readonly problem: Problem };

export class WorkbookCopies extends Observable<CopyState> {
  constructor(private readonly operations: CopyOperations) {
    super({ kind: 'idle' });
  }

  readonly snapshot = (scope: TableScope): Promise<void> =>
    this.work('snapshot', async () => {
      const result = await this.operations.snapshot(scope);
      return result.ok ? { kind: 'taken', result } : refused('snapshot', result);
    });

  readonly listSources = (): Promise<void> =>
    this.work('sources', async () => {
      const result = await this.operations.listSources();
      return result.ok ? { kind: 'listed', result } : refused('sources', result);
    });

  /** One at a time: what is asked for meanwhile is dropped, as its button is disabled. */
  private async work(tool: CopyTool, task: () => Promise<CopyState>): Promise<void> {
    if (this.state().kind === 'working') return;
    this.tell({ kind: 'working', tool });
    this.tell(await task().catch((error: unknown) => ({ kind: 'refused', tool, problem: unforeseen(error) }) as const));
  }
}

function refused(tool: CopyTool, { problem }: ToolRefused): CopyState {
  return { kind: 'refused', tool, problem };
}
