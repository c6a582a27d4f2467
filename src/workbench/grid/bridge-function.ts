/** The engine's side of one custom function: the same object for the life of the page, because formulas keep hold of it. */
import { BaseFunction, type BaseValueObject } from '@univerjs/engine-formula';
import type { FunctionBridge } from './function-bridge';
import { fromVariant, toVariant } from './value-objects';

export class BridgeFunction extends BaseFunction {
  constructor(
    private readonly functionName: string,
    private readonly bridge: FunctionBridge,
  ) {
    super(functionName);
    this.minParams = 0;
    this.maxParams = 255;
  }

  /** Else the literal "2026-03" arrives as the number 46082. */
  override isArgumentsIgnoreNumberPattern(): boolean {
    return true;
  }

  override calculate(...variants: BaseValueObject[]): BaseValueObject {
    const sheet = this.subUnitId ?? '';
    const args = variants.map(fromVariant);
    while (args.length > 0 && args.at(-1) === undefined) args.pop();
    const values = this.bridge.evaluate(this.functionName, sheet, this.row, this.column, args);
    return toVariant(values, this.unitId ?? '', sheet, this.row, this.column);
  }
}
