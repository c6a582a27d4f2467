/**
 * What Excel is known to repair or refuse a file for, looked for in the file itself and by other libraries than the one that
 * wrote it: there is no Excel here to ask.
 */
import { checkCells } from './check-cells';
import { checkParts } from './check-parts';
import { checkSheets } from './check-sheets';
import { checkStyles } from './check-styles';
import { checkTables } from './check-tables';
import type { Package } from './package';

/** What is wrong, in words; nothing where nothing is known to be. */
export function checkPackage(file: Package): string[] {
  const parts = checkParts(file);
  // The others take for granted that the parts can be read.
  if (parts.length > 0) return parts;
  return [checkSheets, checkStyles, checkCells, checkTables].flatMap((check) => check(file));
}
