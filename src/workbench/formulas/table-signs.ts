/**
 * Names of tables as the engine can read them in a formula: it takes none with `_` or `.` (its TABLE_NAME_REGEX), which Excel
 * allows. Letters that nobody types stand in for the two.
 */
const SIGNS: readonly (readonly [excel: string, engine: string])[] = [
  ['_', '\u02cd'],
  ['.', '\ua78f'],
];

export function engineTableName(name: string): string {
  return SIGNS.reduce((text, [excel, engine]) => text.replaceAll(excel, engine), name);
}

export function excelTableName(name: string): string {
  return SIGNS.reduce((text, [excel, engine]) => text.replaceAll(engine, excel), name);
}
