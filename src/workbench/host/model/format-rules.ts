/** The rules for formats a workbook keeps: found, changed, taken off cells. */
import { without, type Area } from '../../area';
import { sheetOf, type FormatRuleInfo } from '../../sheet-objects';
import { overlaps } from '../address';
import { HostError } from '../host-error';
import type { HostContext } from '../wire/class-record';
import { assertWritable } from './sheets';

/** Those of a sheet, the first in force first. */
export function rulesOf(sheet: string, host: HostContext): FormatRuleInfo[] {
  return host.workbook.objects
    .list()
    .filter((each) => each.kind === 'formatRule')
    .filter((each) => sheetOf(each) === sheet);
}

/** Those that hold for some cell of the range. */
export function rulesIn(area: Area, host: HostContext): FormatRuleInfo[] {
  return rulesOf(area.sheet, host).filter(({ areas }) => areas.some((each) => overlaps(each, area)));
}

export function ruleById(host: HostContext, id: string): FormatRuleInfo {
  const found = host.workbook.objects.list().find((each) => each.id === id);
  if (found?.kind !== 'formatRule') throw new HostError('ItemNotFound');
  return found;
}

export function changeRule(host: HostContext, id: string, patch: Partial<FormatRuleInfo>): void {
  const before = ruleById(host, id);
  assertWritable(host, sheetOf(before));
  host.workbook.objects.put({ ...before, ...patch });
}

/** Takes the cells of the range out of every rule; a rule without cells is gone. */
export function clearRules(area: Area, host: HostContext): void {
  assertWritable(host, area.sheet);
  for (const each of rulesIn(area, host)) {
    const areas = each.areas.flatMap((own) => without(own, area));
    if (areas.length > 0) host.workbook.objects.put({ ...each, areas });
    else host.workbook.objects.remove(each.id);
  }
}
