/** The unit a caption or header states for every figure below it, as printed. */

const STATED = /单位\s*[:：]\s*([^,，;；)）\]】\s]{1,12})/;
const MONEY = '[千百十]?[万亿]?(?:元|港元|美元|欧元|日元|人民币)';
const COUNT = '[千百十]?[万亿]?(?:股|户|人|人次|台|套|片|辆|颗|件|头|羽|箱|吨|手|平方米|平米|立方米|千瓦时|千瓦|度)';
const MEASURE = '百分点|个百分点|[%％]|pct|倍|点|[万亿]|EFLOPS|PFLOPS|TFLOPS|[GMk]Wh|[GMk]W|TB|GB|bp';
/** 元 per what: 万元/吨, 美元/桶, 元/kg. */
const PER = '(?:\\s*[/／]\\s*[\\u4e00-\\u9fffA-Za-z]{1,6})?';
const UNIT = `(?:${MEASURE}|(?:${MONEY}|${COUNT})${PER}|RMB|USD|CNY)`;
const BRACKETED = new RegExp(`[（(\\[【]\\s*(${UNIT})\\s*(?:[,，][^)）]*)?[)）\\]】]`);

/** `倍` of 估值 (PE-TTM, 单位: 倍), `%` of 涨跌幅(%), `万元/吨` of 价格（万元/吨）; null where none stands there. */
export function unitOf(text: string): string | null {
  return STATED.exec(text)?.[1] ?? BRACKETED.exec(text)?.[1] ?? null;
}

/** The one unit that every column but the first states in its head; null where one states none or they differ. */
export function sharedUnit(header: readonly string[]): string | null {
  const units = new Set(header.slice(1).map(unitOf));
  const [only] = units;
  return units.size === 1 && only !== undefined ? only : null;
}
