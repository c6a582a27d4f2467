/**
 * What the add-in keeps in the document. `Office.context.document.settings` and `workbook.settings` are two views of one store,
 * as in Excel; the values are JSON. Kept in the file where the workbook can (`documentSettings`), else as long as the page lives.
 */
import type { HostWorkbook } from '../host-workbook';

export class SettingStore {
  private memory: Record<string, string> = {};
  private readonly listeners: (() => void)[] = [];

  constructor(private readonly workbook: HostWorkbook) {}

  /** Key and JSON text of each setting, in the order they were first set. */
  serialized(): [string, string][] {
    return Object.entries(this.workbook.documentSettings?.() ?? this.memory);
  }

  get(key: string): { readonly value: unknown } | undefined {
    const text = this.serialized().find(([name]) => name === key)?.[1];
    return text === undefined ? undefined : { value: JSON.parse(text) as unknown };
  }

  set(key: string, value: unknown): void {
    this.store({ ...Object.fromEntries(this.serialized()), [key]: JSON.stringify(value ?? null) });
  }

  remove(key: string): void {
    this.store(Object.fromEntries(this.serialized().filter(([name]) => name !== key)));
  }

  /** `document.settings.saveAsync` writes the whole collection. */
  replaceAll(settings: readonly (readonly [string, string])[]): void {
    this.store(Object.fromEntries(settings));
  }

  onChanged(listener: () => void): void {
    this.listeners.push(listener);
  }

  private store(settings: Record<string, string>): void {
    if (this.workbook.setDocumentSettings) this.workbook.setDocumentSettings(settings);
    else this.memory = settings;
    for (const listener of this.listeners) listener();
  }
}
