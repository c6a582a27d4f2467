/** Calculates the memory workbook: over and over until nothing changes, with asynchronous custom functions and spilling. */
import type {
  Area,
  CellError,
  CellValue,
  FunctionCall,
  FunctionResult,
  FunctionSpec,
} from '../../../src/workbench/host-workbook';
import { fullAddress } from '../../../src/workbench/host/address';
import type { MemoryWorkbook } from '../memory-workbook';
import { parseFormula, type Expression } from './formula';

type Matrix = CellValue[][];

interface Answer {
  readonly key: string;
  readonly abort: AbortController;
  result?: FunctionResult | CellError;
}

export class Calculator {
  private readonly known = new Map<string, FunctionSpec>();
  private invoke: ((call: FunctionCall) => Promise<FunctionResult>) | undefined;
  /** The last call of each cell; asking the same again does not call again. */
  private readonly answers = new Map<string, Answer>();
  private readonly waiting: (() => void)[] = [];

  constructor(
    private readonly workbook: MemoryWorkbook,
    private readonly onCalculated: (sheet: string) => void,
  ) {}

  register(specs: readonly FunctionSpec[], invoke: (call: FunctionCall) => Promise<FunctionResult>): void {
    for (const spec of specs) this.known.set(spec.name, spec);
    this.invoke = invoke;
    this.calculate();
  }

  pending(): number {
    return [...this.answers.values()].filter((answer) => answer.result === undefined).length;
  }

  allAnswered(): Promise<void> {
    if (this.pending() === 0) return Promise.resolve();
    return new Promise((resolve) => this.waiting.push(resolve));
  }

  /** An edited cell asks anew; its call is cancelled. */
  forget(area: Area): void {
    for (let r = 0; r < area.rows; r++)
      for (let c = 0; c < area.columns; c++) this.drop(this.place(area.sheet, area.row + r, area.column + c));
  }

  recalculate(areas: readonly Area[] | 'all'): void {
    if (areas === 'all') for (const place of [...this.answers.keys()]) this.drop(place);
    else for (const area of areas) if (area.rows * area.columns < 10_000) this.forget(area);
    this.calculate();
  }

  private place(sheet: string, row: number, column: number): string {
    return `${sheet}!${row},${column}`;
  }

  private drop(place: string): void {
    this.answers.get(place)?.abort.abort();
    this.answers.delete(place);
  }

  calculate(): void {
    for (const sheet of this.workbook.sheetList) {
      for (let pass = 0; pass < 20; pass++) {
        const before = JSON.stringify(sheet.grid.entries().map(({ cell }) => cell.value));
        this.clearSpills(sheet.id);
        for (const { row, column, cell } of sheet.grid.entries()) {
          if (cell.formula !== '')
            this.putAnswer(sheet.id, row, column, this.evaluateCell(sheet.id, row, column, cell.formula));
        }
        if (JSON.stringify(sheet.grid.entries().map(({ cell }) => cell.value)) === before) break;
      }
      this.onCalculated(sheet.id);
    }
    if (this.pending() === 0) for (const resolve of this.waiting.splice(0)) resolve();
  }

  private clearSpills(sheet: string): void {
    const { grid } = this.workbook.sheetOf(sheet);
    for (const { row, column, cell } of grid.entries()) {
      const own = cell.spillParent?.row === row && cell.spillParent.column === column;
      if (cell.spillParent) grid.set(row, column, { ...cell, spillParent: undefined, value: own ? cell.value : null });
    }
  }

  /** Puts an answer into its cell and, where it is an array, into those beside it. */
  private putAnswer(sheet: string, row: number, column: number, answer: FunctionResult): void {
    const { grid } = this.workbook.sheetOf(sheet);
    const spills = answer.values.length * (answer.values[0]?.length ?? 1) > 1;
    const blocked = answer.values.some((line, r) =>
      line.some((_, c) => {
        const cell = grid.get(row + r, column + c);
        return (r > 0 || c > 0) && (cell.formula !== '' || cell.value !== null);
      }),
    );
    const values: readonly (readonly CellValue[])[] = blocked ? [[{ error: '#SPILL!' }]] : answer.values;
    values.forEach((line, r) =>
      line.forEach((value, c) => {
        const cell = grid.get(row + r, column + c);
        const first = r === 0 && c === 0;
        const format =
          first && cell.numberFormat === 'General' ? (answer.numberFormat ?? 'General') : cell.numberFormat;
        const spillParent = spills && !blocked ? { row, column } : undefined;
        grid.set(row + r, column + c, {
          ...cell,
          value,
          numberFormat: format,
          spillParent,
          card: first ? answer.card : undefined,
        });
      }),
    );
  }

  private evaluateCell(sheet: string, row: number, column: number, formula: string): FunctionResult {
    const place = this.place(sheet, row, column);
    try {
      const expression = parseFormula(formula);
      if (expression.kind === 'call' && this.known.has(expression.name))
        return this.callFunction(place, sheet, row, column, expression);
      return { values: this.evaluate(expression, sheet) };
    } catch {
      return { values: [[{ error: '#NAME?' }]] };
    }
  }

  private callFunction(
    place: string,
    sheet: string,
    row: number,
    column: number,
    call: Extract<Expression, { kind: 'call' }>,
  ): FunctionResult {
    const args = call.args.map((arg) => arg && this.evaluate(arg, sheet));
    const title = this.workbook.sheetOf(sheet).name;
    const key = JSON.stringify([call.name, args]);
    const old = this.answers.get(place);
    if (old?.key !== key) {
      this.drop(place);
      const answer: Answer = { key, abort: new AbortController() };
      this.answers.set(place, answer);
      const settle = (result: FunctionResult | CellError) => {
        if (this.answers.get(place) !== answer) return;
        answer.result = result;
        this.calculate();
      };
      const argAddresses = call.args.map((arg) =>
        arg?.kind === 'reference' ? fullAddress(arg.address.sheetName ?? title, arg.address.area) : undefined,
      );
      const address = fullAddress(title, { row, column, rows: 1, columns: 1 });
      void this.invoke?.({
        name: call.name,
        args,
        address,
        argAddresses,
        signal: answer.abort.signal,
        push: settle,
      }).then(settle, settle);
    }
    const result = this.answers.get(place)?.result;
    if (!result) return { values: [[{ error: '#BUSY!' }]] };
    return 'values' in result ? result : { values: [[result]] };
  }

  private evaluate(expression: Expression, sheet: string): Matrix {
    switch (expression.kind) {
      case 'literal':
        return [[expression.value]];
      case 'reference': {
        const named = this.workbook.sheetList.find((each) => each.name === expression.address.sheetName);
        return this.workbook
          .read({ sheet: named?.id ?? sheet, ...expression.address.area })
          .map((line) => line.map(({ value }) => value));
      }
      case 'operation': {
        const [a, b] = [expression.left, expression.right].map((side) =>
          Number(this.evaluate(side, sheet)[0]?.[0] ?? 0),
        );
        const [x, y] = [a ?? 0, b ?? 0];
        const value = { '+': x + y, '-': x - y, '*': x * y, '/': x / y }[expression.operator] ?? NaN;
        return [[Number.isFinite(value) ? value : { error: '#VALUE!' }]];
      }
      case 'call': {
        if (expression.name !== 'SUM') return [[{ error: '#NAME?' }]];
        const numbers = expression.args.flatMap((arg) => (arg ? this.evaluate(arg, sheet).flat() : []));
        return [[numbers.reduce<number>((total, value) => total + (typeof value === 'number' ? value : 0), 0)]];
      }
    }
  }
}
