/** The rules for formats of a sheet in a file. What ExcelTS leaves out of them stands in the sheet's own part. */
import type { Worksheet } from '@cj-tech-master/excelts';
import type { HostWorkbook } from '../host-workbook';
import { freeId, sheetOf, type FormatRuleInfo } from '../sheet-objects';
import { attribute, elements, escaped, type PackageParts } from './package-parts';
import { fileRange, parseRange } from './xlsx-range';
import { fromXlsxRule, toXlsxRule } from './xlsx-rule';

/** Those of the sheet that a file can keep, the first in force first; their place is their priority, from 1. */
function keptRules(workbook: HostWorkbook, sheet: string): FormatRuleInfo[] {
  return workbook.objects
    .list()
    .filter((each) => each.kind === 'formatRule')
    .filter((each) => sheetOf(each) === sheet && toXlsxRule(each, 'A1', 1) !== undefined);
}

export function saveRules(workbook: HostWorkbook, sheet: Worksheet, id: string): void {
  keptRules(workbook, id).forEach((info, index) => {
    const [first] = info.areas;
    const rule = first && toXlsxRule(info, fileRange({ ...first, rows: 1, columns: 1 }), index + 1);
    if (rule) sheet.addConditionalFormatting({ ref: info.areas.map(fileRange).join(' '), rules: [rule] });
  });
}

/** Whether a rule ends the search for more, and what a rule on texts looks for (ECMA-376 part 1, 18.3.1.10). */
export function markRules(parts: PackageParts, path: string, workbook: HostWorkbook, sheet: string): void {
  const rules = keptRules(workbook, sheet);
  if (rules.length === 0) return;
  const xml = (parts.text(path) ?? '').replace(/<cfRule [^>]*?priority="(\d+)"/g, (tag, priority: string) => {
    const info = rules[Number(priority) - 1];
    const { text } = (info?.parts.rule?.rule ?? {}) as { text?: string };
    const says = info?.type === 'ContainsText' ? ` operator="containsText" text="${escaped(text ?? '')}"` : '';
    return `${tag}${info?.stopIfTrue === true ? ' stopIfTrue="1"' : ''}${says}`;
  });
  parts.set(path, xml);
}

export function openRules(workbook: HostWorkbook, sheet: Worksheet, id: string, xml: string): void {
  const tags = new Map(elements(xml, 'cfRule').map((tag) => [Number(attribute(tag, 'priority')), tag]));
  sheet.conditionalFormattings
    .flatMap(({ ref, rules }) => rules.map((rule) => ({ ref, rule, priority: rule.priority ?? 0 })))
    .sort((a, b) => a.priority - b.priority)
    .forEach(({ ref, rule, priority }) => {
      const tag = tags.get(priority) ?? '';
      const said = fromXlsxRule(rule, attribute(tag, 'text'));
      const areas = ref.split(' ').flatMap((range) => {
        const box = parseRange(range);
        return box ? [{ sheet: id, ...box }] : [];
      });
      if (!said || areas.length === 0) return;
      const stopIfTrue = ['1', 'true'].includes(attribute(tag, 'stopIfTrue'));
      workbook.objects.put({
        kind: 'formatRule',
        id: freeId(workbook.objects.list()),
        areas,
        stopIfTrue,
        ...said,
      });
    });
}
