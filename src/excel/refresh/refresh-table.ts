/** Brings one table up to date after the user has seen what that means; all of it, or nothing. */
import { editsOf, type RefreshChoices, type RefreshEdits } from '../../tables';
import type { Problem } from '../problem';
import { hasExcelApi, run, runAsOneStep } from '../run';
import type { Journal } from './journal';
import { prepareRefresh } from './prepare-refresh';
import { putBack } from './put-back';
import { problemIn, Refusal } from './refusal';
import type { Refreshed, RefreshRefused } from './refresh-outcome';
import type { Review } from './review-table';
import { undoOf, type RefreshUndo } from './undo-plan';
import { writeRefresh, type Watching } from './write-refresh';

export interface RefreshOptions extends Watching {
  /** Local time, to be remembered: `2026-04-07 09:05`. */
  readonly now: string;
}

/**
 * Looks again at what it will overwrite, and refuses where that is not what the user saw. Writes as one step of Excel's undo
 * where Excel can group. After a failure or a cancel the table is put back as it was. Never throws.
 */
export async function refreshTable(
  review: Review,
  choices: RefreshChoices,
  { now, ...watching }: RefreshOptions,
): Promise<Refreshed | RefreshRefused> {
  const edits = editsOf(review, review.compared, choices, now);
  const attempt = new Attempt(review, edits, watching);
  try {
    const { undo, oneStep } = await attempt.make();
    return { ...counted(review, choices, edits), undo, oneStep };
  } catch (error) {
    return { ok: false, problem: await attempt.takeBack(error) };
  }
}

class Attempt {
  /** Null before there is anything to put back. */
  private journal: Journal | null = null;

  constructor(
    private readonly review: Review,
    private readonly edits: RefreshEdits,
    private readonly watching: Watching,
  ) {}

  async make(): Promise<{ readonly undo: RefreshUndo; readonly oneStep: boolean }> {
    let journal = await this.prepare();
    let oneStep = hasExcelApi('1.20');
    await runAsOneStep(
      (context) => writeRefresh(context, journal, this.edits, this.review.ours, this.watching),
      async () => {
        oneStep = false;
        const differing = await run((context) => putBack(context, journal));
        if (differing.length > 0) throw new Refusal(notRestored(differing, 'UndoNotSupported'));
        journal = await this.prepare();
      },
    );
    return { undo: undoOf(journal, this.review, this.edits), oneStep };
  }

  /** Puts the table back after a failure, whose problem it gives. */
  async takeBack(error: unknown): Promise<Problem> {
    const problem = problemIn(error);
    const { journal } = this;
    if (!journal) return problem;
    const all = `${journal.place.box.sheet}: ${journal.place.name}`;
    const differing = await run((context) => putBack(context, journal)).catch(() => [all]);
    if (differing.length === 0) return problem;
    return notRestored(differing, 'detail' in problem ? problem.detail : problem.id);
  }

  private async prepare(): Promise<Journal> {
    const { review, edits, watching } = this;
    this.journal = await run((context) => prepareRefresh(context, review, edits, watching.signal));
    return this.journal;
  }
}

function notRestored(places: readonly string[], detail: string): Problem {
  return { id: 'not-restored', cells: places.join(', '), detail };
}

function counted(
  { table, diff }: Review,
  choices: RefreshChoices,
  edits: RefreshEdits,
): Omit<Refreshed, 'undo' | 'oneStep'> {
  const restored = choices.deleted === 'restore' ? diff.deleted.length : 0;
  return {
    ok: true,
    table: table.name,
    added: edits.appended.length - restored,
    restored,
    struck: edits.struck.length,
    unstruck: edits.unstruck.length,
    removed: edits.removed.length,
    changed: edits.writes.length,
  };
}
