/** Opening and saving .xlsx files from the page. */
import type { HostWorkbook } from '../host-workbook';
import { say, type Language } from './strings';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** @param complain shows a sentence to the person */
export function installFileButtons(
  workbook: HostWorkbook,
  language: Language,
  buttons: { readonly open: HTMLElement; readonly save: HTMLElement; readonly picker: HTMLInputElement },
  complain: (message: string) => void,
): void {
  buttons.open.addEventListener('click', () => buttons.picker.click());
  buttons.picker.addEventListener('change', () => {
    const [file] = buttons.picker.files ?? [];
    if (!file) return;
    // The same file can be chosen again.
    const done = (): void => void (buttons.picker.value = '');
    file
      .arrayBuffer()
      .then((bytes) => workbook.open(new Uint8Array(bytes)))
      .catch((error: unknown) => complain(say(language, 'cannotOpen', words(error))))
      .finally(done);
  });
  buttons.save.addEventListener('click', () => {
    workbook
      .save()
      .then((bytes) => download(bytes, say(language, 'fileName')))
      .catch((error: unknown) => complain(say(language, 'cannotSave', words(error))));
  });
}

function download(bytes: Uint8Array, name: string): void {
  const url = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: XLSX }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}

function words(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
