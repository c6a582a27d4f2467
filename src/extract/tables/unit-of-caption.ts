/** The unit a caption or header states for every figure below it, as printed. */

const STATED = /单位\s*[:：]\s*([^,，;；)）\s]{1,12})/;
const UNIT =
  '(?:百分点|个百分点|[%％]|倍|[千百十]?[万亿]?(?:元|港元|美元|欧元|人民币|股|户|人|台|片|辆|吨|手)|[万亿]|EFLOPS|PFLOPS|TFLOPS|GW|MW|TB|GB)';
const BRACKETED = new RegExp(`[（(]\\s*(${UNIT})\\s*(?:[,，][^)）]*)?[)）]`);

/** `倍` of 估值 (PE-TTM, 单位: 倍), `%` of 涨跌幅(%), `EFLOPS` of 规模 (EFLOPS, …); null where none stands there. */
export function unitOf(text: string): string | null {
  return STATED.exec(text)?.[1] ?? BRACKETED.exec(text)?.[1] ?? null;
}

/** The one unit that every column but the first states in its head; null where one states none or they differ. */
export function sharedUnit(header: readonly string[]): string | null {
  const units = new Set(header.slice(1).map(unitOf));
  const [only] = units;
  return units.size === 1 && only !== undefined ? only : null;
}
