/** Cell values as the formula engine's value objects and back. */
import {
  ArrayValueObject,
  BooleanValueObject,
  ErrorValueObject,
  NumberValueObject,
  StringValueObject,
  type BaseValueObject,
} from '@univerjs/engine-formula';
import type { CellValue } from '../host-workbook';
import { toEngineError, toExcelError } from './error-literals';

export type Matrix = readonly (readonly CellValue[])[];

/** One argument of a function: a matrix, or undefined where it was left out (`F(1,,2)`). */
export function fromVariant(variant: BaseValueObject): Matrix | undefined {
  if (variant.isArray()) {
    const array = variant as ArrayValueObject;
    const rows = array.getArrayValue();
    return Array.from({ length: array.getRowCount() }, (_, r) =>
      Array.from({ length: array.getColumnCount() }, (__, c) => {
        const cell = rows[r]?.[c];
        return cell ? fromValueObject(cell) : null;
      }),
    );
  }
  return variant.isNull() ? undefined : [[fromValueObject(variant)]];
}

function fromValueObject(value: BaseValueObject): CellValue {
  if (value.isNull()) return null;
  if (value.isError()) return { error: toExcelError(String(value.getValue())) };
  return value.getValue();
}

/** What a function gives back to the engine: one value, or an array that spills. */
export function toVariant(
  values: Matrix,
  unitId: string,
  sheetId: string,
  row: number,
  column: number,
): BaseValueObject {
  const columns = values.reduce((widest, line) => Math.max(widest, line.length), 0);
  if (values.length === 0 || columns === 0) return ErrorValueObject.create(toEngineError('#CALC!'));
  if (values.length === 1 && columns === 1) return toValueObject(values[0]?.[0] ?? null);
  return ArrayValueObject.create({
    // A short line is filled with #N/A, as Excel does with a ragged result.
    calculateValueList: values.map((line) =>
      Array.from({ length: columns }, (_, c) => toValueObject(c < line.length ? (line[c] ?? null) : { error: '#N/A' })),
    ),
    rowCount: values.length,
    columnCount: columns,
    unitId,
    sheetId,
    row,
    column,
  });
}

function toValueObject(value: CellValue): BaseValueObject {
  // A custom function that returns nothing shows an empty cell, not 0.
  if (value === null) return StringValueObject.create('');
  if (typeof value === 'object') return ErrorValueObject.create(toEngineError(value.error));
  if (typeof value === 'boolean') return BooleanValueObject.create(value);
  return typeof value === 'number' ? NumberValueObject.create(value) : StringValueObject.create(value);
}
