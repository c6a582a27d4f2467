/** Merged cells, which no table can hold. */
import type { Problem } from './problem';
import { hasExcelApi } from './run';

/**
 * The merged cells of an area, if any; one sync. To be asked only where there is reason to: the question itself empties the
 * user's undo list in some versions of Excel (office-js #5918). Null before ExcelApi 1.13, where it cannot be asked.
 */
export async function mergedProblem(
  context: Excel.RequestContext,
  area: Excel.Range,
): Promise<Extract<Problem, { id: 'merged-cells' }> | null> {
  if (!hasExcelApi('1.13')) return null;
  const merged = area.getMergedAreasOrNullObject().load('address');
  await context.sync();
  return merged.isNullObject ? null : { id: 'merged-cells', address: merged.address.replace(/^.*!/, '') };
}
