/** Defined names. */
import { generateRandomId } from '@univerjs/core';
import {
  IDefinedNamesService,
  IFunctionService,
  RemoveDefinedNameMutation,
  SetDefinedNameMutation,
} from '@univerjs/engine-formula';
import { SCOPE_WORKBOOK_VALUE_DEFINED_NAME } from '@univerjs/sheets';
import type { NameInfo } from '../host-workbook';
import { WORKBOOK_ID, type GridContext } from './grid-context';

export class GridNames {
  private readonly service: IDefinedNamesService;
  private readonly functions: IFunctionService;

  /** @param recalculateAll formulas that named it before it existed show its value then */
  constructor(
    private readonly context: GridContext,
    private readonly recalculateAll: () => void,
  ) {
    this.service = context.injector.get(IDefinedNamesService);
    this.functions = context.injector.get(IFunctionService);
    context.commands.onCommandExecuted((command) => {
      if (command.id !== SetDefinedNameMutation.id && command.id !== RemoveDefinedNameMutation.id) return;
      // The engine keeps parsed formulas by their text, with what a name meant when they were parsed.
      this.functions.deleteFormulaAstCacheKey((command.params as { name: string }).name);
      this.recalculateAll();
    });
  }

  list(): NameInfo[] {
    return Object.values(this.service.getDefinedNameMap(WORKBOOK_ID) ?? {}).map((item) => ({
      name: item.name,
      formula: item.formulaOrRefString.startsWith('=') ? item.formulaOrRefString : `=${item.formulaOrRefString}`,
      visible: item.hidden !== true,
    }));
  }

  /** Sets a name, or removes it (`formula` null). A plain reference is stored without its `=`, as Univer wants it. */
  set(name: string, formula: string | null, visible = true): void {
    const existing = this.service.getValueByName(WORKBOOK_ID, name);
    const before = existing ? { ...existing, unitId: WORKBOOK_ID } : undefined;
    if (formula === null) {
      if (!before) return;
      this.context.apply(
        [{ id: RemoveDefinedNameMutation.id, params: before }],
        [{ id: SetDefinedNameMutation.id, params: before }],
      );
      return;
    }
    const body = formula.replace(/^=/, '');
    const isReference = /^('(?:[^']|'')+'|[^'"()+\-*/&=<>,\s]+)!\$?[A-Za-z]{1,3}\$?\d+(:\$?[A-Za-z]{1,3}\$?\d+)?$/.test(
      body,
    );
    const params = {
      unitId: WORKBOOK_ID,
      id: existing?.id ?? generateRandomId(10),
      name,
      formulaOrRefString: isReference ? body : `=${body}`,
      comment: existing?.comment ?? '',
      localSheetId: SCOPE_WORKBOOK_VALUE_DEFINED_NAME,
      hidden: !visible,
    };
    this.context.apply(
      [{ id: SetDefinedNameMutation.id, params }],
      [before ? { id: SetDefinedNameMutation.id, params: before } : { id: RemoveDefinedNameMutation.id, params }],
    );
  }
}
