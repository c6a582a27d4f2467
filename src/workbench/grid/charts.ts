/** The charts of the workbook, with Univer's undo; their cells follow what is inserted, deleted and moved around them. */
import { CommandType, type IMutationInfo } from '@univerjs/core';
import { RemoveSheetCommand, SheetInterceptorService } from '@univerjs/sheets';
import type { ChartInfo, ChartStore } from '../host-charts';
import type { HostEvent, TableInfo } from '../host-workbook';
import { followCells, followTable, withoutSheet } from './chart-references';
import { movesOf } from './chart-moves';
import { WORKBOOK_ID, type GridContext } from './grid-context';

const SET_CHART = 'workbench.mutation.set-chart';

interface SetChart {
  readonly unitId: string;
  readonly id: string;
  /** null takes it away. */
  readonly chart: ChartInfo | null;
  /** Its place among the others, where it is put back. */
  readonly index?: number;
}

export class GridCharts implements ChartStore {
  private charts: readonly ChartInfo[] = [];

  /** @param show makes a sheet the active one */
  constructor(
    private readonly context: GridContext,
    private readonly emit: (event: HostEvent) => void,
    private readonly show: (sheet: string) => void,
  ) {
    context.commands.registerCommand({
      id: SET_CHART,
      type: CommandType.MUTATION,
      handler: (_accessor, params: SetChart) => {
        this.set(params);
        return true;
      },
    });
    context.injector.get(SheetInterceptorService).interceptCommand({
      getMutations: (command) => {
        if (command.id === RemoveSheetCommand.id) {
          const { subUnitId } = command.params as { subUnitId: string };
          return this.steps((chart) => withoutSheet(chart, subUnitId));
        }
        const move = movesOf(command, () => this.context.workbook().getActiveSheet()?.getSheetId() ?? '');
        return move ? this.steps((chart) => followCells(chart, move)) : { redos: [], undos: [] };
      },
    });
  }

  list(): readonly ChartInfo[] {
    return this.charts;
  }

  put(chart: ChartInfo): void {
    this.change(() => chart, [chart.id]);
  }

  remove(id: string): void {
    this.change(() => null, [id]);
  }

  activate(id: string): void {
    const chart = this.charts.find((each) => each.id === id);
    if (!chart) return;
    this.show(chart.place.cells.sheet);
    this.emit({ kind: 'chart', change: 'activated', chart: id });
  }

  /** Charts of a sheet go with it; what others showed of it is gone. */
  removeSheet(sheet: string): void {
    const { redos, undos } = this.steps((chart) => withoutSheet(chart, sheet));
    this.context.apply(redos, undos);
  }

  /** Series that show all rows of a table's columns do so when it has more or fewer of them. */
  tableResized(before: TableInfo, after: TableInfo): void {
    const { redos, undos } = this.steps((chart) => followTable(chart, before, after));
    this.context.apply(redos, undos);
  }

  private change(to: (chart: ChartInfo | undefined) => ChartInfo | null, ids: readonly string[]): void {
    const steps = ids.map((id) => {
      const before = this.charts.find((each) => each.id === id);
      return this.step(id, before ?? null, to(before));
    });
    this.context.apply(
      steps.map(({ redo }) => redo),
      steps.map(({ undo }) => undo),
    );
  }

  /** The mutations that make of every chart what `to` says; charts that stay the same object are left alone. */
  private steps(to: (chart: ChartInfo) => ChartInfo | null): { redos: IMutationInfo[]; undos: IMutationInfo[] } {
    const changed = this.charts
      .map((chart) => ({ chart, next: to(chart) }))
      .filter(({ chart, next }) => next !== chart)
      .map(({ chart, next }) => this.step(chart.id, chart, next));
    return { redos: changed.map(({ redo }) => redo), undos: changed.map(({ undo }) => undo) };
  }

  private step(id: string, before: ChartInfo | null, after: ChartInfo | null) {
    const index = this.charts.findIndex((each) => each.id === id);
    const mutation = (chart: ChartInfo | null): IMutationInfo => {
      const params: SetChart = { unitId: WORKBOOK_ID, id, chart, ...(index < 0 ? {} : { index }) };
      return { id: SET_CHART, params };
    };
    return { redo: mutation(after), undo: mutation(before) };
  }

  private set({ id, chart, index }: SetChart): void {
    const at = this.charts.findIndex((each) => each.id === id);
    const others = this.charts.filter((each) => each.id !== id);
    const place = at >= 0 ? at : Math.min(index ?? others.length, others.length);
    this.charts = chart ? [...others.slice(0, place), chart, ...others.slice(place)] : others;
    this.emit({ kind: 'chart', change: chart ? (at < 0 ? 'added' : 'changed') : 'deleted', chart: id });
  }
}
