/** Defined names. */
import { generateRandomId } from '@univerjs/core';
import { IDefinedNamesService, RemoveDefinedNameMutation, SetDefinedNameMutation } from '@univerjs/engine-formula';
import { SCOPE_WORKBOOK_VALUE_DEFINED_NAME } from '@univerjs/sheets';
import type { NameInfo } from '../host-workbook';
import { WORKBOOK_ID, type GridContext } from './grid-context';

export class GridNames {
  private readonly service: IDefinedNamesService;

  constructor(private readonly context: GridContext) {
    this.service = context.injector.get(IDefinedNamesService);
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
