/** One cell as it was read. */
import type { CellRead, CellValue } from '../host-workbook';
import { displayText } from './display-text';

export class ReadCell implements CellRead {
  declare readonly card?: unknown;
  declare readonly spillParent?: CellRead['spillParent'];

  constructor(
    readonly value: CellValue,
    readonly formula: string,
    readonly numberFormat: string,
    card: unknown,
    spillParent: CellRead['spillParent'],
  ) {
    if (card !== undefined) this.card = card;
    if (spillParent) this.spillParent = spillParent;
  }

  /** Made when it is asked for: most who read want values, and to apply a number format takes longer than to read a cell. */
  get text(): string {
    return displayText(this.value, this.numberFormat);
  }
}
