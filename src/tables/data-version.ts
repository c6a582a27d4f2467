/** A name for the state of the data, the same on every machine, so that a sheet can tell whether its table is stale. */
import type { ReportData } from '../facts/report';

/**
 * `5-1a2b3c4d`: how many reports, and a 32-bit FNV-1a of what they state. It changes when a report is added, read anew with
 * another result, or corrected by a person; it does not depend on the order of the reports.
 */
export function dataVersion(reports: readonly ReportData[]): string {
  const states = reports.map((data) => JSON.stringify(data)).sort();
  let hash = 0x811c9dc5;
  for (const state of states) {
    for (let index = 0; index < state.length; index += 1) {
      hash = Math.imul(hash ^ state.charCodeAt(index), 0x01000193);
    }
  }
  return `${reports.length}-${(hash >>> 0).toString(16).padStart(8, '0')}`;
}
