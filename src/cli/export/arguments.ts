/** What `npm run export` is asked for. */
import { existsSync, statSync } from 'node:fs';
import type { Words } from '../../document/problem';
import { EXPORT_USAGE, isAFolder, notAFolder, notXlsx, unknownExportOption } from '../messages';
import type { ExportLanguage } from './words';

export type ExportRequest =
  | { readonly kind: 'help' }
  | { readonly kind: 'refused'; readonly words: readonly Words[] }
  | {
      readonly kind: 'xlsx' | 'csv';
      /** The workbook, or the folder of CSV files. */
      readonly out: string;
      readonly reports: readonly string[];
      readonly language: ExportLanguage;
    };

/** Looks at the disk only to tell a file from a folder; what cannot be written shows when it is. */
export function readArguments(args: readonly string[]): ExportRequest {
  const options = args.filter((arg) => arg.startsWith('-'));
  const [out, ...reports] = args.filter((arg) => !arg.startsWith('-'));
  if (options.includes('--help') || options.includes('-h')) return { kind: 'help' };
  const unknown = options.find((option) => option !== '--csv' && option !== '--en');
  if (unknown !== undefined) return refused(unknownExportOption(unknown), EXPORT_USAGE);
  if (out === undefined || out === '') return refused(EXPORT_USAGE);
  const language = options.includes('--en') ? 'en' : 'zh';
  const folder = existsSync(out) && statSync(out).isDirectory();
  if (options.includes('--csv')) {
    return existsSync(out) && !folder ? refused(notAFolder(out)) : { kind: 'csv', out, reports, language };
  }
  if (!out.toLowerCase().endsWith('.xlsx')) return refused(notXlsx(out));
  return folder ? refused(isAFolder(out)) : { kind: 'xlsx', out, reports, language };
}

function refused(...words: readonly Words[]): ExportRequest {
  return { kind: 'refused', words };
}
