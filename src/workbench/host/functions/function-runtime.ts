/** Custom functions of the add-in: known to the workbook by functions.json, answered by the page's own runtime. */
import type { CellError, CellValue, FunctionCall, FunctionResult, HostWorkbook } from '../../host-workbook';
import { parseAddress } from '../address';
import type { WorkbenchLimits } from '../workbench-api';
import { convert, isError } from './argument-values';
import {
  toSpec,
  typedName,
  type FunctionMetadata,
  type FunctionsFile,
  type ParameterMetadata,
} from './function-metadata';
import { FLAG, type Invocations } from './invocations';
import { cellFor, liftedShape, type Matrix } from './lifting';

interface Argument {
  readonly parameter: ParameterMetadata;
  /** undefined where it is left out. */
  readonly matrix: Matrix | undefined;
  /** Rich values of the cells the argument refers to, by row and column; null where there are none. */
  readonly cards: readonly (readonly unknown[])[] | null;
}

export class FunctionRuntime {
  private readonly byName = new Map<string, FunctionMetadata>();

  constructor(
    private readonly workbook: HostWorkbook,
    private readonly invocations: Invocations,
    private readonly limits: WorkbenchLimits,
    private readonly file: FunctionsFile,
    namespace: string | undefined,
  ) {
    for (const metadata of file.functions) this.byName.set(typedName(metadata, namespace), metadata);
    const specs = file.functions.map((metadata) => toSpec(metadata, namespace));
    workbook.registerFunctions(specs, (call) => this.invoke(call));
  }

  /** Rejects with a CellError. */
  async invoke(call: FunctionCall): Promise<FunctionResult> {
    const metadata = this.byName.get(call.name.toUpperCase());
    if (!metadata) throw cellError('#NAME?');
    const args = this.readArguments(call, metadata);
    const shape = liftedShape(args.flatMap((arg) => (isScalar(arg) && arg.matrix ? [arg.matrix] : [])));
    if (shape.rows === 1 && shape.columns === 1) return this.callOnce(call, metadata, args, 0, 0);
    const rows = Array.from({ length: shape.rows }, (_, row) =>
      Promise.all(
        Array.from({ length: shape.columns }, (__, column) =>
          this.callOnce(call, metadata, args, row, column).then(
            (result): CellValue => result.values[0]?.[0] ?? null,
            (error: CellError): CellValue => error,
          ),
        ),
      ),
    );
    return { values: await Promise.all(rows) };
  }

  /** Arguments beside their parameters; the last parameter takes all further ones where it repeats. */
  private readArguments(call: FunctionCall, metadata: FunctionMetadata): Argument[] {
    const parameters = metadata.parameters ?? [];
    const last = parameters.at(-1);
    const count = last?.repeating ? Math.max(parameters.length, call.args.length) : parameters.length;
    if (call.args.length > count) throw cellError('#VALUE!');
    return Array.from({ length: count }, (_, index) => {
      const parameter = parameters[index] ?? last;
      if (!parameter) throw cellError('#VALUE!');
      const matrix = call.args[index];
      if (!matrix && parameter.optional !== true && parameter.repeating !== true) throw cellError('#VALUE!');
      return { parameter, matrix, cards: this.cards(parameter, call.argAddresses?.[index]) };
    });
  }

  private cards(parameter: ParameterMetadata, address: string | undefined): Argument['cards'] {
    const wanted = this.file.allowCustomDataForDataTypeAny === true && (parameter.type ?? 'any') === 'any';
    const parsed = wanted && address !== undefined ? parseAddress(address) : null;
    const sheet = this.workbook.sheets().find(({ name }) => name === parsed?.sheetName);
    if (!parsed || !sheet) return null;
    const cards = this.workbook.read({ sheet: sheet.id, ...parsed.area }).map((row) => row.map((cell) => cell.card));
    return cards.some((row) => row.some((card) => card !== undefined)) ? cards : null;
  }

  private callOnce(
    call: FunctionCall,
    metadata: FunctionMetadata,
    args: readonly Argument[],
    row: number,
    column: number,
  ): Promise<FunctionResult> {
    const options = metadata.options ?? {};
    const rich = args.some((arg) => arg.cards !== null);
    const parameters: unknown[] = [];
    const repeated: unknown[] = [];
    for (const arg of args) {
      const value = this.argument(arg, row, column, rich);
      if (isStopped(value)) return Promise.reject(value.stopped);
      (arg.parameter.repeating === true ? repeated : parameters).push(value);
    }
    if (args.at(-1)?.parameter.repeating === true) parameters.push(repeated.filter((value) => value !== null));
    const flags =
      (options.cancelable === true ? FLAG.cancelable : 0) |
      (options.stream === true ? FLAG.streaming : 0) |
      (this.file.allowErrorForDataTypeAny === true ? FLAG.errorsAllowed : 0) |
      (rich ? FLAG.richArguments : 0);
    const wantsAddress = options.requiresAddress === true || options.requiresStreamAddress === true;
    const wantsAddresses =
      options.requiresParameterAddresses === true || options.requiresStreamParameterAddresses === true;
    return this.invocations.call({
      functionId: metadata.id,
      parameters,
      address: wantsAddress ? call.address : null,
      flags,
      parameterAddresses: wantsAddresses ? args.map((_, index) => call.argAddresses?.[index] ?? null) : null,
      signal: call.signal,
      push: call.push,
    });
  }

  /** One argument as JSON; an error among the values of a parameter that does not take errors is the function's result. */
  private argument(arg: Argument, row: number, column: number, rich: boolean): unknown {
    const { matrix, parameter } = arg;
    if (!matrix) return null;
    const rules = { file: this.file, platform: this.limits.platform };
    let stopped: Stopped | undefined;
    const one = (value: CellValue, card: unknown): unknown => {
      if (card !== undefined && card !== null) return { value: JSON.stringify(card) };
      const converted = convert(value, parameter, rules);
      if (isErrorValue(converted)) stopped ??= { stopped: converted };
      // With rich arguments the client expects every object as JSON text.
      return rich && typeof converted === 'object' && converted !== null
        ? { value: JSON.stringify(converted) }
        : converted;
    };
    const value = isScalar(arg)
      ? one(
          cellFor(matrix, row, column),
          matrix.length === 1 && matrix[0]?.length === 1 ? arg.cards?.[0]?.[0] : undefined,
        )
      : matrix.map((line, r) => line.map((cell, c) => one(cell, arg.cards?.[r]?.[c])));
    return stopped ?? value;
  }
}

interface Stopped {
  readonly stopped: CellError;
}

function isStopped(value: unknown): value is Stopped {
  return typeof value === 'object' && value !== null && 'stopped' in value;
}

function isErrorValue(value: unknown): value is CellError {
  return typeof value === 'object' && value !== null && 'error' in value && isError(value as CellError);
}

function isScalar(arg: Argument): boolean {
  return arg.parameter.dimensionality !== 'matrix';
}

/** Promises of the seam reject with a CellError, which is data and no Error. */
function cellError(error: string): CellError {
  return { error };
}
