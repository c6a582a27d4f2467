/** Tables whose names hold signs that the engine does not read in a formula. */
import {
  renameInFormula,
  toEngineReferences,
  toExcelReferences,
} from '../../../src/workbench/formulas/structured-references';
import { engineTableName, excelTableName } from '../../../src/workbench/formulas/table-signs';

test('names come back as they were, and twice is once', () => {
  for (const name of ['Yanbiao_Test_2', 'a.b', '表1']) {
    expect(excelTableName(engineTableName(name))).toBe(name);
    expect(engineTableName(engineTableName(name))).toBe(engineTableName(name));
  }
  expect(engineTableName('Yanbiao_Test')).not.toMatch(/[_.]/);
});

test('references keep their table through the engine and through a new name', () => {
  const engine = toEngineReferences('=[@a]*2+SUM(Y_T[b])&"Y_T[b]"', 'Y_T');
  expect(engine).not.toContain('Y_T[[');
  expect(toExcelReferences(engine, undefined)).toBe('=Y_T[@a]*2+SUM(Y_T[b])&"Y_T[b]"');
  const renamed = renameInFormula(engine, 'y_t', { table: 'Y_U' });
  expect(toExcelReferences(renamed, undefined)).toBe('=Y_U[@a]*2+SUM(Y_U[b])&"Y_T[b]"');
});
