/** Starts Univer: the engine and sheet plugins everywhere, the screen's only where there is one. */
import {
  ICommandService,
  Injector,
  IUndoRedoService,
  LocaleType,
  LogLevel,
  Univer,
  UniverInstanceType,
  type ILocales,
} from '@univerjs/core';
import {
  FormulaDataModel,
  IActiveDirtyManagerService,
  IDependencyManagerService,
  IFormulaDependencyGenerator,
  Interpreter,
  UniverFormulaEnginePlugin,
} from '@univerjs/engine-formula';
import { SheetRangeThemeModel, UniverSheetsPlugin } from '@univerjs/sheets';
import { UniverSheetsFilterPlugin } from '@univerjs/sheets-filter';
import { TriggerCalculationController, UniverSheetsFormulaPlugin } from '@univerjs/sheets-formula';
import { UniverSheetsNumfmtPlugin } from '@univerjs/sheets-numfmt';
import { UniverSheetsSortPlugin } from '@univerjs/sheets-sort';
import { TableManager, UniverSheetsTablePlugin } from '@univerjs/sheets-table';
import { blankWorkbook } from './blank-workbook';
import { CalculationController } from './calculation';
import { LiveDependencyManager } from './dependency-manager';
import { teachEngineErrors } from './error-literals';
import { IndexedFormulaData } from './formula-data';
import { GridContext } from './grid-context';
import { keepFormulasOfRedoneStyles } from './redone-styles';
import { PacedDependencyGenerator, PacedInterpreter } from './paced-engine';
import { layOutRowsQuickly } from './row-layout';
import { KeepingTableManager } from './table-manager';
import { tableThemes } from './table-styles';
import { TableThemeModel } from './theme-model';
import { StepUndoService } from './undo-steps';

export interface StartOptions {
  readonly language: 'zh-CN' | 'en-US';
  readonly dark: boolean;
  readonly locales: ILocales;
  /** Registers the plugins of the screen; left out in Node. */
  readonly screen?: (univer: Univer) => void;
}

/** The engine with our dependency index (see `dependency-manager.ts`) and our list of formulas (`formula-data.ts`). */
class FormulaEnginePlugin extends UniverFormulaEnginePlugin {
  override onStarting(): void {
    super.onStarting();
    this._injector.replace([IDependencyManagerService, { useClass: LiveDependencyManager }]);
    this._injector.replace([IFormulaDependencyGenerator, { useClass: PacedDependencyGenerator }]);
    this._injector.replace([Interpreter, { useClass: PacedInterpreter }]);
    const formulas = (injector: Injector) => new IndexedFormulaData(injector);
    this._injector.replace([FormulaDataModel, { useFactory: formulas, deps: [Injector] }]);
  }
}

/** The sheets with our banding (see `theme-model.ts`). */
class SheetsPlugin extends UniverSheetsPlugin {
  override onStarting(): void {
    super.onStarting();
    const themes = (injector: Injector) => new TableThemeModel(injector);
    this._injector.replace([SheetRangeThemeModel, { useFactory: themes, deps: [Injector] }]);
  }
}

/** The tables with columns that stay themselves (see `table-manager.ts`). */
class TablePlugin extends UniverSheetsTablePlugin {
  override onStarting(): void {
    super.onStarting();
    this._injector.replace([TableManager, { useClass: KeepingTableManager }]);
  }
}

/** The formula plugin with our own calculation trigger in place of Univer's (see `calculation.ts`). */
class SheetsFormulaPlugin extends UniverSheetsFormulaPlugin {
  override onStarting(): void {
    super.onStarting();
    this._injector.replace([
      TriggerCalculationController,
      {
        useFactory: (injector: Injector) =>
          new CalculationController(
            injector.get(ICommandService),
            injector.get(IActiveDirtyManagerService),
            injector.get(FormulaDataModel),
            // Univer reads only `progress$` and `clearProgress` of it; the private members of its class are its own.
          ) as unknown as TriggerCalculationController,
        deps: [Injector],
      },
    ]);
  }
}

/** A running Univer with one empty workbook in it. */
export function startUniver(options: StartOptions): { context: GridContext; calculation: CalculationController } {
  teachEngineErrors();
  layOutRowsQuickly();
  const locale = options.language === 'zh-CN' ? LocaleType.ZH_CN : LocaleType.EN_US;
  const univer = new Univer({
    locale,
    locales: options.locales,
    darkMode: options.dark,
    logLevel: LogLevel.WARN,
    override: [[IUndoRedoService, { useClass: StepUndoService, lazy: true }]],
  });
  keepFormulasOfRedoneStyles(univer.__getInjector().get(ICommandService));
  univer.registerPlugin(FormulaEnginePlugin);
  options.screen?.(univer);
  univer.registerPlugin(SheetsPlugin);
  univer.registerPlugin(SheetsFormulaPlugin);
  univer.registerPlugin(UniverSheetsNumfmtPlugin);
  univer.registerPlugin(UniverSheetsSortPlugin);
  univer.registerPlugin(UniverSheetsFilterPlugin);
  univer.registerPlugin(TablePlugin, { userThemes: tableThemes(), defaultThemeIndex: 0 });
  univer.createUnit(UniverInstanceType.UNIVER_SHEET, blankWorkbook(locale));
  const context = new GridContext(univer);
  const calculation = context.injector.get(TriggerCalculationController) as unknown as CalculationController;
  return { context, calculation };
}
