/** The card of a figure: what it is, where it stands, and what other reports state. Never a sentence of a report. */
import type { Fact } from '../facts/fact';
import type { Choice, Other } from '../query/choice';
import { conflictsOf, widestGap } from '../query/conflict';
import { AGREEMENTS } from '../query/choice-words';
import { citedEvidence, dateText, placeText, sectionName } from '../query/citation';
import { MODALITIES, QUALIFIERS } from '../query/fact-words';
import { periodName } from '../query/period-name';
import type { Language } from '../query/session';
import type { ShownValue } from '../query/shown-value';
import { BASES, CONFLICT, MULTIPLES, NO_PERIOD, UNDATED, SECTIONS, SUSPECT, say } from './card-words';
import { number, text, type Card, type PropertyValue } from './cell-value';

/** So many other reports are named; more are counted. */
const NAMED_OTHERS = 5;

/** The card for `choice`, whose value the cell shows as `shown`. Properties with nothing to say are left out. */
export function figureCard(choice: Choice, shown: ShownValue, language: Language): Card {
  const { fact, report } = choice.chosen;
  const period = periodName(fact.period) || say(NO_PERIOD, language);
  const figure: Record<string, PropertyValue | string> = {
    值: number(shown.value, shown.numberFormat),
    原文数字: fact.printed,
    限定: say(QUALIFIERS[fact.qualifier], language),
    口径: fact.metric,
    期间: `${period}${fact.period.basis === 'unstated' ? '' : say(BASES[fact.period.basis], language)}`,
    状态: fact.modality === 'actual' ? '' : say(MODALITIES[fact.modality], language),
    倍数: fact.multiple === null ? '' : say(MULTIPLES[fact.multiple], language),
    每: fact.per ?? '',
    校验: fact.suspect ? say(SUSPECT, language) : '',
  };
  const source: Record<string, PropertyValue | string> = {
    报告: report.title ?? report.id,
    券商: report.broker ?? '',
    日期: dateText(report, language),
    位置: placeText(fact, language),
    章节: sectionTitle(fact),
    引用来源: fact.quotedSource ?? '',
  };
  const others: Record<string, PropertyValue | string> = {
    选取依据: choice.reasons.map(({ words }) => (language === 'en-US' ? words.en : words.zh)).join(comma(language)),
    冲突: conflictText(choice, language),
    其他报告: otherReports(choice.others, language),
  };
  const mark = conflictsOf(choice).length > 0 ? ` · ⚠ ${say(CONFLICT, language)}` : '';
  return buildCard(`${fact.subject} · ${fact.metric} · ${period}${mark}`, [
    [say(SECTIONS.figure, language), figure],
    [say(SECTIONS.source, language), source],
    [say(SECTIONS.others, language), others],
  ]);
}

function comma(language: Language): string {
  return language === 'en-US' ? '; ' : '；';
}

/** The heading the figure stands under, where its number alone (§3.1) does not say it all; "" else. */
function sectionTitle(fact: Fact): string {
  const place = citedEvidence(fact);
  const title = place ? sectionName({ ...place, exhibit: null, section: withoutNumber(place.section) }) : '';
  return place && sectionName(place) === title ? '' : title;
}

function withoutNumber(section: string | null): string | null {
  return section === null ? null : section.replace(/^\s*\d{1,2}(?:\.\d{1,2}){0,3}[\s.、．:：]*/, '');
}

/** How many reports state another value, and how far the farthest is from this one. */
function conflictText(choice: Choice, language: Language): string {
  const conflicts = conflictsOf(choice);
  if (conflicts.length === 0) return '';
  const reports = new Set(conflicts.map(({ candidate }) => candidate.report.id)).size;
  const gap = widestGap(choice, conflicts);
  const far = gap === null ? '' : `${(gap * 100).toFixed(2)}%`;
  return say(
    [
      `${reports} 份报告的数字不同${far === '' ? '' : `，最多相差 ${far}`}`,
      `${reports} ${reports === 1 ? 'report states' : 'reports state'} another value${far === '' ? '' : `, at most ${far} apart`}`,
    ],
    language,
  );
}

function otherReports(others: readonly Other[], language: Language): string {
  const named = others.slice(0, NAMED_OTHERS).map(({ candidate: { fact, report }, agreement }) => {
    const who = `${report.broker ?? report.id} ${dateText(report, language)}`;
    const undated = fact.period.kind === 'unstated' ? say(UNDATED, language) : '';
    return (
      say([`${who}：${fact.printed}${undated}（`, `${who}: ${fact.printed}${undated} (`], language) +
      say(AGREEMENTS[agreement], language) +
      say(['）', ')'], language)
    );
  });
  const more = others.length - named.length;
  return [...named, ...(more > 0 ? [`+${more}`] : [])].join(comma(language));
}

/** A card of sections; empty properties and empty sections are left out. */
export function buildCard(
  title: string,
  sections: readonly (readonly [title: string, properties: Readonly<Record<string, PropertyValue | string>>])[],
): Card {
  const properties: Record<string, PropertyValue> = {};
  const shown: Card['sections'] = [];
  for (const [name, members] of sections) {
    const kept = Object.entries(members).filter(([, value]) => value !== '');
    for (const [key, value] of kept) properties[key] = typeof value === 'string' ? text(value) : value;
    if (kept.length > 0) shown.push({ layout: 'List', title: name, properties: kept.map(([key]) => key) });
  }
  return { title, properties, sections: shown };
}
