import type { MetricClass } from '../../facts/fact';
import { isMoney, type Unit } from '../../facts/unit';
import { bindPeriod, ownPeriod } from '../bind/bind-period';
import { isSizeOfFall } from '../bind/change-word';
import { bindSubject, type BoundSubject } from '../bind/bind-subject';
import { changeName } from '../bind/change-of';
import { headWords } from '../bind/head-words';
import { listedName } from '../bind/lists';
import { opensWithVerb, splitOwner } from '../bind/owner-split';
import { phraseBefore, type Phrase } from '../bind/phrase-before';
import { topicBefore } from '../bind/topic-before';
import { decline, type Draft, type DraftSubject } from '../draft';
import { isOwnerless } from '../lexicon/attributes';
import { BARE_UNITS, CARRIED_UNITS, PHRASE_CHANGES, PHRASE_CLASSES, type PhraseClass } from '../lexicon/phrase-classes';
import type { SubjectKind } from '../lexicon/subjects';
import type { Reading } from '../reading';
import { draftOf, previousInSentence, type FactRule } from './rule';

const NAME = 'printed-phrase';
const ANYONE: readonly SubjectKind[] = [
  'company',
  'product',
  'model',
  'platform',
  'sector',
  'index',
  'indicator',
  'country',
  'institution',
  'noun',
];
/** Ratios that say how much something moved, when a word or a sign before them says so. */
const RATIOS: ReadonlySet<Unit> = new Set(['percent', 'times', 'percentage_points', 'basis_points']);
/** What only a model or a product has, though its maker is named first: 某云发布Nova-7,总参数量1.2T. */
const MODELS: readonly SubjectKind[] = ['model', 'product'];
const OF_MODELS: ReadonlySet<Unit> = new Set<Unit>(['params', 'tokens', 'score', 'TFLOPS', 'GB', 'GB/s', 'W']);
const DURATIONS: ReadonlySet<Unit> = new Set(['days', 'weeks', 'months', 'years', 'hours', 'minutes', 'seconds']);
/** 30亿元逆回购到期, 8台设备: the noun behind a figure that has none before it. */
const NOUN_AFTER =
  /^(?:左右|以上|多|余)?的?([\u4e00-\u9fffA-Za-z]{2,10}?)(?=[,、;。()“"]|和|与|及|的|已|在|将|从|到期|$)/;
const NO_NOUN = /^(?:增长|下降|提升|突破|以下|以内|之间|不等|到|至|左右|播放|月|季度|年|人民币)/;
/** 申万31个一级行业: how long a list is, not a figure of anyone. */
const OF_A_LIST = /^(?:的)?[\u4e00-\u9fff]{0,6}(?:行业|板块|子行业|省份|城市中|样本)/;

/** 在某榜单中以88分, 某评测上取得70分: where a score was reached, never who reached it. */
const BOARD = /(?:榜单?|榜单测试|评测|测试集?|基准|bench(?:mark)?|verified|竞技场)(?:[中上里内]|当中)?以?$/i;

/** TOP10机型: the list somebody drew up, no place of anyone's. */
const LIST_OF_TOP = /^TOP\s?\d+[\u4e00-\u9fff]$/i;

function classOf(list: readonly PhraseClass[], words: string, unit: Unit): MetricClass | null {
  const kind = isMoney(unit) ? 'money' : unit === 'percent' ? 'percent' : unit === 'times' ? 'times' : 'amount';
  return list.find((one) => (one.units === 'any' || one.units === kind) && one.words.test(words))?.metricClass ?? null;
}

function levelClass(words: string, unit: Unit): MetricClass {
  const known = classOf(PHRASE_CLASSES, words, unit);
  if (known) return known;
  if (unit === 'count' || unit === 'persons' || unit === 'tonnes' || unit === 'sqm' || unit === 'barrels')
    return 'quantity';
  if (unit === 'tokens' && /调用|用量|消耗|处理|吞吐/.test(words)) return 'token_usage';
  // Batteries and power are made and installed by the GWh; a thing of its own has kWh.
  if (unit === 'GWh' || unit === 'GW') return 'quantity';
  if (unit === 'none') return /指数|汇率|中间价|点位/.test(words) ? 'price_level' : 'other';
  if (DURATIONS.has(unit)) return 'other';
  if (unit === 'rank') return 'rank';
  if (unit === 'score') return 'score';
  return isMoney(unit) || RATIOS.has(unit) ? 'other' : 'spec';
}

/** Whether the figure says how far something moved. A sign or a word of change does; 至 and 为 after it name a level. */
function isChange({ quantity }: Reading, { change }: Phrase, unit: Unit): boolean {
  if (quantity.level || quantity.multiple === 'multiple_of') return false;
  if (change !== null && change.word !== '新增' && change.word !== '累计') return true;
  if (unit === 'percentage_points') return true;
  return RATIOS.has(unit) && (quantity.sign === 'plus' || quantity.sign === 'minus' || quantity.direction !== 'none');
}

/** The unit of a number without one, where the words before it or the figure before it leave no doubt; else null. */
function bareUnit(reading: Reading): Unit | null {
  const { quantity } = reading;
  const { text, change } = phraseBefore(reading);
  const isPoints = quantity.unitWord !== null && /^[点點]$/.test(quantity.unitWord);
  if (isPoints) return change === null ? 'none' : null;
  if (quantity.sign !== 'none' || quantity.spelled) return null;
  const known = BARE_UNITS.find(([words]) => words.test(text))?.[1];
  // A year or a place in a list is whole and has no scale; an index or a rate of exchange is printed with its decimals.
  const isAmount = quantity.scale !== null || quantity.decimals > 0;
  if (known !== undefined) return isAmount || known === 'none' ? known : null;
  return quantity.scale === null ? null : (carriedFrom(reading)?.unit ?? null);
}

/** 某平台27.4万亿Token;其中甲以4.3万亿居首: the last size of the sentence that another name's bare size goes on from. */
function carriedFrom({ earlier, page, clause }: Reading): Draft | null {
  for (let i = earlier.length - 1; i >= 0; i--) {
    const one = earlier[i];
    if (!one || page.layout.clauses[one.clauseIndex]?.sentence !== clause.sentence) return null;
    if (CARRIED_UNITS.has(one.draft.unit)) return one.draft;
  }
  return null;
}

interface Named {
  readonly subject: DraftSubject;
  readonly metric: string;
  /** The fact whose words this one leans on, where it has none of its own. */
  readonly of: Draft | null;
}

/** Whom and what: a name in scope and the phrase beside it; without a name the phrase is what the figure is about. */
function namedBy(reading: Reading, phrase: string, unit: Unit | null): Named | null {
  const previous = previousInSentence(reading);
  const worth = headWords(phrase);
  if (phrase.length < 2 || worth.kind === 'nothing') {
    // 支持113种语言,可处理10小时音频: what a length is of stands behind it.
    const unitOf = reading.quantity.unit;
    const held =
      unitOf !== null && DURATIONS.has(unitOf) && previous?.unit !== unitOf
        ? NOUN_AFTER.exec(reading.tail)?.[1]
        : undefined;
    if (previous && held !== undefined && !NO_NOUN.test(held))
      return { subject: previous.subject, metric: held, of: null };
    if (previous)
      return {
        subject: listedName(reading) ?? previous.subject,
        metric: previous.changeOf ?? previous.metric,
        of: previous,
      };
    const noun = NOUN_AFTER.exec(reading.tail)?.[1];
    const subject = bindSubject(reading, ANYONE);
    return noun && !NO_NOUN.test(noun) && subject ? { subject, metric: noun, of: null } : null;
  }
  // 净息差, 完成新一轮融资, 公司此前: a measure or a deed without an owner is the topic's.
  const board = (unit === 'score' || unit === 'rank') && BOARD.test(phrase);
  const ownerless = board || worth.kind === 'company' || isOwnerless(phrase) || opensWithVerb(phrase);
  const topic = ownerless
    ? ((unit !== null && OF_MODELS.has(unit) ? topicBefore(reading, MODELS) : null) ?? topicBefore(reading, ANYONE))
    : null;
  if (topic) return { subject: topic, metric: board ? '得分' : phrase, of: null };
  const subject: BoundSubject | null = bindSubject(reading, ANYONE);
  const { owner, metric } = splitOwner(worth.kind === 'name' ? worth.name : phrase);
  const noun: DraftSubject =
    owner === '' || metric === ''
      ? { name: owner || metric, aliases: owner === phrase || owner === '' ? [] : [phrase], kind: 'noun' }
      : { name: owner, aliases: [phrase], kind: 'noun' };
  if (!subject || subject.via === 'head') return { subject: noun, metric: owner === '' ? '' : metric, of: null };
  if (subject.via === 'list') return { subject, metric: splitOwner(phrase).metric || phrase, of: null };
  const spelled = [subject.name, ...subject.aliases].find((name) => phrase.includes(name)) ?? subject.name;
  const rest = phrase.replace(spelled, '').replace(/^的/, '');
  if (rest === '') {
    const noun = NOUN_AFTER.exec(reading.tail)?.[1];
    return { subject, metric: noun && !NO_NOUN.test(noun) ? noun : '', of: null };
  }
  const own = subject.via === 'own' || subject.via === 'bracket' || subject.via === 'clause';
  // Far away, only a company is what an unnamed phrase is about; an industry or a place is not what its goods are.
  if (own || subject.kind === 'company') return { subject, metric: rest, of: null };
  return { subject: noun, metric: owner === '' ? '' : metric, of: null };
}

/** 增速由去年同期的11.1%提升至14.0%: how fast, though the figure is a level. */
const SPEED = /(?:增速|增幅|增长率)[^,。;:]{0,20}$/;

/** 甲投资-14.7%、乙投资+2.7%、丙1.5%: a member of a list of growths in one clause. */
function inGrowthList(reading: Reading): boolean {
  const last = reading.earlier[reading.earlier.length - 1];
  return (
    last?.clauseIndex === reading.clauseIndex &&
    last.draft.metricClass === 'growth' &&
    last.draft.unit === 'percent' &&
    /^[、和及与]/.test(reading.lead)
  );
}

/** 其中白酒为18.45倍: a part of what was told just before has its metric. Null where the phrase names one or nothing of the unit was told. */
function partOf(reading: Reading, { metric, of }: Named, unit: Unit): Draft | null {
  const { page, clause, quantity } = reading;
  if (metric !== '' || of !== null) return null;
  if (!/^[\s,]*其中/.test(page.block.text.slice(clause.start, quantity.start))) return null;
  const previous = previousInSentence(reading);
  return previous?.unit === unit && previous.changeOf === undefined ? previous : null;
}

/**
 * The last resort: a figure with a unit whose metric no rule knows, named by the words printed before it. What it says is
 * the report's own wording, so the metric is the phrase, and the class is other unless the phrase tells more.
 */
export const printedPhrase: FactRule = {
  name: NAME,
  classes: ['other', 'growth', 'price_change', 'quantity', 'spec'],
  read(reading) {
    const { quantity } = reading;
    const unit = quantity.unit === null || quantity.unit === 'none' ? bareUnit(reading) : quantity.unit;
    if (unit === null) return decline('a bare number');
    if (quantity.spelled && !isMoney(unit) && unit !== 'percent')
      return decline('a spelled number of things is rarely a figure');
    if (unit === 'count' && OF_A_LIST.test(reading.tail)) return decline('the length of a list');
    const { page, clause } = reading;
    if (unit === 'rank' && LIST_OF_TOP.test(page.block.text.slice(quantity.start, quantity.end + 1)))
      return decline('the length of a list');
    if (/跑[赢输]/.test(page.block.text.slice(clause.start, quantity.start)))
      return decline('a lead over an index that could not be told');
    const phrase = phraseBefore(reading);
    const named = namedBy(reading, phrase.text, unit);
    if (!named) return decline('no words before it that name a thing');
    const { subject, of } = named;
    const period =
      (of && (ownPeriod(reading, subject) ?? of.period)) ??
      bindPeriod(reading, subject, { carries: true, event: true });
    const words = `${subject.name}${named.metric}`;
    if (isChange(reading, phrase, unit)) {
      const down = quantity.sign === 'minus' || (phrase.change?.sign ?? (quantity.direction === 'down' ? -1 : 1)) < 0;
      const base = named.metric === '' ? null : named.metric;
      // 由16元降至10元,降幅37.5%: how far the price just told moved.
      if (of?.metricClass === 'price_level' && isMoney(of.unit) && unit === 'percent' && phrase.change)
        return draftOf(NAME, reading, {
          subject,
          metric: '价格涨幅',
          metricClass: 'price_change',
          period,
          unit,
          direction: down ? 'down' : 'up',
          sign: down ? -1 : 1,
          changeOf: '价格',
        });
      return draftOf(NAME, reading, {
        subject,
        metric: phrase.change && RATIOS.has(unit) ? changeName(base, phrase.change) : `${named.metric}变动`,
        metricClass: classOf(PHRASE_CHANGES, words, unit) ?? (RATIOS.has(unit) ? 'growth' : levelClass(words, unit)),
        period,
        unit,
        direction: down ? 'down' : 'up',
        ...(quantity.multiple === null ? { sign: down ? (-1 as const) : (1 as const) } : {}),
        ...(base === null ? {} : { changeOf: base }),
      });
    }
    // 9.8万亿Token,超过美国模型的6.0万亿Token: the second is the use of the first, not what a model can take.
    const goesOn = quantity.unit === null || (unit === 'tokens' && classOf(PHRASE_CLASSES, words, unit) === null);
    const carried = goesOn && CARRIED_UNITS.has(unit) ? carriedFrom(reading) : null;
    // How long an input a model takes is what it can do.
    const ofModel = subject.kind === 'model' && DURATIONS.has(unit);
    const metricClass =
      carried?.metricClass ?? (of && of.unit === unit ? of.metricClass : ofModel ? 'spec' : levelClass(words, unit));
    // 收购某企业51%股权: what share of it changes hands.
    if (unit === 'percent' && /^(?:的)?(?:股权|股份|控股权)/.test(reading.tail))
      return draftOf(NAME, reading, { subject, metric: '股权比例', metricClass: 'holding_ratio', period, unit });
    const said = page.block.text.slice(clause.start, quantity.start);
    if (unit === 'percent' && (SPEED.test(said) || inGrowthList(reading))) {
      const base = of ? (of.changeOf ?? of.metric) : named.metric.replace(/(?:增速|增幅|增长率)$/, '');
      return draftOf(NAME, reading, {
        subject,
        metric: `${base}增速`,
        metricClass: 'growth',
        period,
        unit,
        direction: quantity.sign === 'minus' ? 'down' : 'up',
        ...(base === '' ? {} : { changeOf: base }),
      });
    }
    const part = partOf(reading, named, unit);
    if (part)
      return draftOf(NAME, reading, { subject, metric: part.metric, metricClass: part.metricClass, period, unit });
    const fell = RATIOS.has(unit) && isSizeOfFall(said);
    return draftOf(NAME, reading, {
      subject,
      metric: named.metric || genericName(unit),
      metricClass,
      period,
      unit,
      ...(fell ? { sign: -1 as const, direction: 'down' as const } : {}),
    });
  },
};

/** For a noun that has its figure and nothing else: 贸易顺差900亿美元. */
function genericName(unit: Unit): string {
  if (isMoney(unit)) return '金额';
  if (unit === 'percent') return '比率';
  return unit === 'count' || unit === 'persons' ? '数量' : '数值';
}
