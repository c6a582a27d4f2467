/** A cell as `valuesAsJson` shows it: its type with the value, and the card where a function returned one. */
import type { CellRead } from '../../host-workbook';

/** Excel's names of errors (Excel.ErrorCellValueType). */
const ERROR_TYPES: Readonly<Record<string, string>> = {
  '#N/A': 'NotAvailable',
  '#VALUE!': 'Value',
  '#REF!': 'Ref',
  '#NAME?': 'Name',
  '#DIV/0!': 'Div0',
  '#NUM!': 'Num',
  '#NULL!': 'Null',
  '#SPILL!': 'Spill',
  '#CALC!': 'Calc',
  '#BUSY!': 'Busy',
};

export function cellJson(cell: CellRead): object {
  if (typeof cell.card === 'object' && cell.card !== null) return cell.card;
  const { value } = cell;
  if (value === null) return { type: 'Empty', basicType: 'Empty', basicValue: '' };
  if (typeof value === 'object') {
    return {
      type: 'Error',
      errorType: ERROR_TYPES[value.error] ?? 'Value',
      basicType: 'Error',
      basicValue: value.error,
    };
  }
  const type = { string: 'String', number: 'Double', boolean: 'Boolean' }[
    typeof value as 'string' | 'number' | 'boolean'
  ];
  return { type, basicType: type, basicValue: value };
}
