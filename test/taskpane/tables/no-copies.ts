/** Snapshot and list of sources for tests that press neither. */
import { WorkbookCopies } from '../../../src/taskpane/tables/workbook-copies';

export function noCopies(): WorkbookCopies {
  const refuse = () => Promise.reject(new Error('nothing is copied here'));
  return new WorkbookCopies({ snapshot: refuse, listSources: refuse });
}
