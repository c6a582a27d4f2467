/** Runs one batch: the actions in order, to the first error, as Excel does; the page is not kept from drawing meanwhile. */
import { Pace } from '../../pace';
import { HostError, notImplemented } from '../host-error';
import { recordOf } from '../model/records';
import { refuseWrite } from '../refuse-write';
import { inUndoStep, type UndoStep } from '../undo-groups';
import type { HostContext, HostObject } from './class-record';
import { located, memberName, ObjectPaths } from './object-paths';
import { answerQuery, identify } from './query';
import { ActionType, NULL_RESULT, type Action, type ActionResult, type RequestBody, type ResponseBody } from './wire';

/**
 * Answers a request. Values read are those after calculation: before a query that follows a change the engine is waited for, and
 * only then, and at the end, does it calculate. `_ReferenceId`s given by `_KeepReference` live until the client removes them.
 * @param pace when a batch of thousands of actions lets the page have a turn; the caller keeps other batches out meanwhile
 * @param step what the changes are undone with; those of this batch alone where it is left out
 */
export async function runBatch(
  body: RequestBody,
  host: HostContext,
  pace = new Pace(),
  step: UndoStep = { grouped: false },
): Promise<ResponseBody> {
  const resume = host.workbook.holdCalculation?.();
  try {
    return await runActions(body, host, pace, step);
  } finally {
    resume?.();
  }
}

async function runActions(body: RequestBody, host: HostContext, pace: Pace, step: UndoStep): Promise<ResponseBody> {
  const batch = new Batch(body, host);
  const results: ActionResult[] = [];
  const traceIds: number[] = [];
  for (const [index, action] of body.Actions.entries()) {
    if (pace.isRestDue()) await pace.rest();
    try {
      if (action.ActionType === ActionType.Trace) traceIds.push(action.Id);
      if (batch.changed && action.ActionType === ActionType.Query) await batch.calculated();
      results.push({ ActionId: action.Id, Value: inUndoStep(step, host, () => batch.run(action)) });
    } catch (error) {
      return { ProcessedResults: { Results: results }, TraceIds: traceIds, Error: describeError(error, index) };
    }
  }
  await batch.calculated();
  return { Results: results, TraceIds: traceIds };
}

function describeError(error: unknown, index: number): ResponseBody['Error'] {
  if (!(error instanceof HostError)) {
    // A defect of ours, not a refusal of Excel: say so in the page's console as well as to the add-in.
    console.error('workbench: a member of the object model failed', error);
    const message = error instanceof Error ? error.message : String(error);
    return { Code: 'GeneralException', Message: message, HttpStatusCode: 500, ActionIndex: index };
  }
  const location = error.location === undefined ? {} : { Location: error.location };
  return { Code: error.code, Message: error.message, ...location, HttpStatusCode: 400, ActionIndex: index };
}

class Batch {
  changed = false;
  private readonly paths: ObjectPaths;
  private readonly referenceOf = new Map<HostObject, string>();

  constructor(
    body: RequestBody,
    private readonly host: HostContext,
  ) {
    this.paths = new ObjectPaths(body.ObjectPaths, host);
  }

  async calculated(): Promise<void> {
    const { workbook } = this.host;
    if (!this.changed) return;
    this.changed = false;
    if (workbook.calculated) await workbook.calculated();
    else if (workbook.pendingCalls() === 0) await workbook.recalculated();
  }

  run(action: Action): unknown {
    if (action.ActionType === ActionType.Trace) return null;
    const target = this.paths.resolve(action.ObjectPathId);
    switch (action.ActionType) {
      case ActionType.Instantiate:
        // A path may have changed the workbook (`worksheets.add`), which only a new calculation can show.
        this.changed = true;
        return target === null ? null : this.withReference(target, identify(target, this.host));
      case ActionType.Query:
        if (target === null) return null;
        return this.withReference(target, answerQuery(target, action.QueryInfo ?? {}, this.host) as object);
      case ActionType.Method:
        this.changed = true;
        return this.callMethod(target, action);
      case ActionType.SetProperty:
        this.changed = true;
        return this.setProperty(target, action);
      default:
        throw notImplemented(`OfficeExtension.ClientRequestContext action ${ActionType[action.ActionType] ?? ''}`);
    }
  }

  private withReference(target: HostObject, value: object): object {
    const reference = this.referenceOf.get(target);
    return reference === undefined ? value : { ...value, _ReferenceId: reference };
  }

  private callMethod(target: HostObject | null, action: Action): unknown {
    if (target === null) return NULL_RESULT;
    const record = recordOf(target);
    if (record.tracked && action.Name === '_KeepReference') {
      if (!this.referenceOf.has(target)) this.referenceOf.set(target, this.host.references.keep(target));
      return null;
    }
    const method = record.methods?.[action.Name];
    if (!method) throw notImplemented(memberName(target, action.Name));
    const args = this.paths.arguments(action.ArgumentInfo);
    const answer = located(target, action.Name, () => {
      refuseWrite(this.host, target.className, action.Name, 'method');
      return method(target.self, this.host, args);
    });
    return answer ?? null;
  }

  private setProperty(target: HostObject | null, action: Action): null {
    if (target === null) return null;
    const property = recordOf(target).properties?.[action.Name];
    const set = property?.set;
    if (!set) throw notImplemented(memberName(target, action.Name));
    const value = action.ArgumentInfo?.Arguments?.[0];
    located(target, action.Name, () => {
      refuseWrite(this.host, target.className, action.Name, 'set');
      set(target.self, this.host, value);
    });
    return null;
  }
}
