/**
 * Refusals of any write: those that tests play by `workbench.limits` (a workbook open for reading only, a write that fails), and
 * that of a write without undo in a group of them.
 */
import { HostError, isHostErrorCode } from './host-error';
import { assertUndoable } from './undo-groups';
import type { HostContext } from './wire/class-record';

/** Methods that leave the workbook as it is, by their wire names; what begins with `_` is the client's own. */
const READS = /^(?:_|Get|Find|Select$|Activate$|Calculate$|SetDirty$|Suspend)/;
/** Settings of Excel and services beside the workbook. */
const APART = new Set([
  'Application',
  'Runtime',
  'CustomFunctions',
  'CustomFunctionsContainer',
  'AddinInternalService',
  'AppRuntimeService',
  'AppRuntimePersistenceService',
]);

/** To be called before a method runs or a property is set; throws where that would change the workbook and may not. */
export function refuseWrite(host: HostContext, className: string, member: string, kind: 'method' | 'set'): void {
  if (APART.has(className) || (kind === 'method' && READS.test(member))) return;
  const { limits } = host;
  if (limits.readOnly) throw new HostError('AccessDenied');
  assertUndoable(host, className, member);
  const failure = limits.failAt;
  if (!failure) return;
  failure.action -= 1;
  if (failure.action > 0) return;
  limits.failAt = null;
  const code = failure.code ?? 'GeneralException';
  throw isHostErrorCode(code) ? new HostError(code) : new HostError('GeneralException', code);
}
