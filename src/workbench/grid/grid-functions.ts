/** Custom functions of the workbook: bridge, engine and cells joined. */
import type { IUnitRange } from '@univerjs/core';
import { FunctionType, IFunctionService, type IFunctionInfo } from '@univerjs/engine-formula';
import type { Area, FunctionCall, FunctionResult, FunctionSpec } from '../host-workbook';
import { areaAddress } from './a1';
import { BridgeFunction } from './bridge-function';
import type { CalculationController } from './calculation';
import type { CallState, CellCalls } from './cell-calls';
import type { CellNotes } from './cell-reader';
import { FunctionBridge } from './function-bridge';
import { FunctionFormats } from './function-formats';
import { toRange, WORKBOOK_ID, type GridContext } from './grid-context';

/** Mutations that move cells: what was remembered by address is no longer true. */
const MOVES =
  /^sheet\.mutation\.(insert-row|insert-col|remove-rows?|remove-col|move-(range|rows|columns|cols)|reorder-range|remove-sheet)/;

export class GridFunctions implements CellNotes {
  private readonly bridge: FunctionBridge;
  private readonly executors = new Set<string>();
  private readonly service: IFunctionService;
  private readonly formats: FunctionFormats;

  constructor(
    context: GridContext,
    private readonly calculation: CalculationController,
    private readonly formulaAt: (sheet: string, row: number, column: number) => string,
  ) {
    this.service = context.injector.get(IFunctionService);
    this.formats = new FunctionFormats(formulaAt);
    this.bridge = new FunctionBridge({
      address: (sheet, row, column) =>
        areaAddress(context.sheet(sheet).getName(), { row, column, rows: 1, columns: 1 }),
      isCalculating: () => calculation.isRunning(),
      recalculate: (cells) => {
        // Before the values are written, so that they are never drawn without their formats.
        for (const cell of cells) this.takeFormats(cell);
        calculation.markDirty(
          cells.map(({ sheet, row, column }) => unitRange({ sheet, row, column, rows: 1, columns: 1 })),
          { answers: true },
        );
      },
      range: (sheet, row, column) => unitRange({ sheet, row, column, rows: 1, columns: 1 }),
    });
    calculation.beforeCalculation(() => this.bridge.renewVolatile());
    calculation.onCalculated(() => {
      for (const cell of this.bridge.afterCalculation()) {
        cell.formula = this.formulaAt(cell.sheet, cell.row, cell.column);
        this.takeFormats(cell);
      }
      // A formula that was typed over asks no more: a streaming call would go on for ever.
      this.bridge.invalidate((cell) => this.formulaAt(cell.sheet, cell.row, cell.column) !== cell.formula);
    });
    context.commands.onCommandExecuted((command) => {
      if (!MOVES.test(command.id)) return;
      const sheet = (command.params as { subUnitId?: string } | undefined)?.subUnitId;
      this.bridge.invalidate((cell) => sheet === undefined || cell.sheet === sheet);
      this.formats.clear();
      calculation.markDirty('all');
    });
  }

  /** Makes the functions known; formulas typed before that show their values then. */
  register(specs: readonly FunctionSpec[], invoke: (call: FunctionCall) => Promise<FunctionResult>): void {
    this.bridge.register(specs, invoke);
    for (const spec of specs) {
      const name = spec.name.toUpperCase();
      if (!this.executors.has(name)) this.service.registerExecutors(new BridgeFunction(name, this.bridge));
      this.executors.add(name);
      this.service.unregisterDescriptions(name);
      this.service.registerDescriptions(description(spec));
      this.service.deleteFormulaAstCacheKey(name);
    }
    this.calculation.markDirty('all');
  }

  pending(): number {
    return this.bridge.pending();
  }

  recalculate(areas: readonly Area[] | 'all'): void {
    if (areas === 'all') {
      this.bridge.invalidate();
      this.calculation.markDirty('all');
      return;
    }
    for (const area of areas) {
      this.bridge.invalidate(
        (cell) =>
          cell.sheet === area.sheet &&
          cell.row >= area.row &&
          cell.row < area.row + area.rows &&
          cell.column >= area.column &&
          cell.column < area.column + area.columns,
      );
    }
    this.calculation.markDirty(areas.map(unitRange));
  }

  /** Settles when nothing calculates and no call is open. */
  async settled(): Promise<void> {
    while (!this.calculation.isClean() || this.bridge.isBusy()) {
      await this.calculation.settled();
      await this.bridge.answeredAll();
    }
  }

  message(sheet: string, row: number, column: number, rowOffset: number, columnOffset: number): string | undefined {
    for (const call of this.callsAt(sheet, row, column)) {
      const value = call.error ?? call.result?.values[rowOffset]?.[columnOffset];
      if (typeof value === 'object' && value !== null && value.message !== undefined) return value.message;
    }
    return undefined;
  }

  card(sheet: string, row: number, column: number, rowOffset: number, columnOffset: number): unknown {
    const result = this.directCall(sheet, row, column)?.result;
    if (rowOffset === 0 && columnOffset === 0) return result?.card;
    return result?.cards?.[rowOffset]?.[columnOffset];
  }

  format(sheet: string, row: number, column: number): string | undefined {
    return this.formats.at(sheet, row, column);
  }

  private takeFormats({ sheet, row, column }: CellCalls): void {
    const call = this.directCall(sheet, row, column);
    // While it is waited for, the last answer's formats may stay: the cells show #BUSY!.
    if (!call || call.status === 'answered') this.formats.set({ sheet, row, column }, call?.result);
  }

  private callsAt(sheet: string, row: number, column: number): CallState[] {
    const calls = this.bridge.callsAt(sheet, row, column);
    return calls.length > 0 && this.formulaAt(sheet, row, column) !== '' ? calls : [];
  }

  /** The one call that is the whole formula of a cell: only then do card and number format pass to the cell. */
  private directCall(sheet: string, row: number, column: number): CallState | undefined {
    const calls = this.callsAt(sheet, row, column);
    const [call] = calls;
    return call && calls.length === 1 && isWholeCall(this.formulaAt(sheet, row, column), call.name) ? call : undefined;
  }
}

function unitRange(area: Area): IUnitRange {
  return { unitId: WORKBOOK_ID, sheetId: area.sheet, range: toRange(area) };
}

/** `=TOKENS("豆包", A1)`: one call, whose closing bracket ends the formula. */
export function isWholeCall(formula: string, name: string): boolean {
  const body = formula.replace(/^=\s*\+?\s*/, '').trimEnd();
  const opening = body.indexOf('(');
  if (opening < 0 || body.slice(0, opening).trim().toUpperCase() !== name) return false;
  let depth = 0;
  let inText = false;
  for (let at = opening; at < body.length; at += 1) {
    const letter = body[at];
    if (letter === '"') inText = !inText;
    else if (!inText && letter === '(') depth += 1;
    else if (!inText && letter === ')') {
      depth -= 1;
      if (depth === 0) return at === body.length - 1;
    }
  }
  return false;
}

function description(spec: FunctionSpec): IFunctionInfo {
  return {
    functionName: spec.name.toUpperCase(),
    functionType: FunctionType.User,
    description: spec.description,
    abstract: spec.description,
    functionParameter: spec.parameters.map((parameter) => ({
      name: parameter.name,
      detail: parameter.description,
      example: '',
      require: parameter.optional ? 0 : 1,
      repeat: parameter.repeating ? 1 : 0,
    })),
  };
}
