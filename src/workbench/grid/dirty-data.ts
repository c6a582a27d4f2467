/** What a calculation has to look at, gathered from many changes. */
import type { IFormulaDirtyData } from '@univerjs/engine-formula';

export function nothingDirty(): IFormulaDirtyData {
  return {
    forceCalculation: false,
    dirtyRanges: [],
    dirtyNameMap: {},
    dirtyDefinedNameMap: {},
    dirtySuperTableMap: {},
    dirtyUnitFeatureMap: {},
    dirtyUnitOtherFormulaMap: {},
    clearDependencyTreeCache: {},
  };
}

export function isNothing(data: IFormulaDirtyData): boolean {
  return (
    !data.forceCalculation &&
    data.dirtyRanges.length === 0 &&
    [
      data.dirtyNameMap,
      data.dirtyDefinedNameMap,
      data.dirtySuperTableMap ?? {},
      data.dirtyUnitFeatureMap,
      data.dirtyUnitOtherFormulaMap,
      data.clearDependencyTreeCache,
    ].every((map) => Object.keys(map).length === 0)
  );
}

type Nested = { [unit: string]: { [key: string]: unknown } | null | undefined };

/**
 * Both together; maps are joined two levels deep (unit, then sheet or name), the later winning. The first's list of ranges becomes
 * the result's and grows: thousands of small changes come one by one.
 */
export function mergeDirty(first: IFormulaDirtyData, second: Partial<IFormulaDirtyData>): IFormulaDirtyData {
  for (const range of second.dirtyRanges ?? []) first.dirtyRanges.push(range);
  const join = <T extends object>(a: T | undefined, b: T | undefined): T => {
    const joined: Nested = { ...a };
    const later: Nested = { ...b };
    for (const [unit, inner] of Object.entries(later)) joined[unit] = { ...joined[unit], ...inner };
    return joined as T;
  };
  return {
    forceCalculation: first.forceCalculation || second.forceCalculation === true,
    dirtyRanges: first.dirtyRanges,
    dirtyNameMap: join(first.dirtyNameMap, second.dirtyNameMap),
    dirtyDefinedNameMap: join(first.dirtyDefinedNameMap, second.dirtyDefinedNameMap),
    dirtySuperTableMap: join(first.dirtySuperTableMap, second.dirtySuperTableMap),
    dirtyUnitFeatureMap: join(first.dirtyUnitFeatureMap, second.dirtyUnitFeatureMap),
    dirtyUnitOtherFormulaMap: join(first.dirtyUnitOtherFormulaMap, second.dirtyUnitOtherFormulaMap),
    clearDependencyTreeCache: join(first.clearDependencyTreeCache, second.clearDependencyTreeCache),
  };
}
