/** Ids of comments, format rules and styled cells. */
import { freeId } from '../../sheet-objects';
import type { HostContext } from '../wire/class-record';

export function newId(host: HostContext): string {
  return freeId(host.workbook.objects.list());
}
