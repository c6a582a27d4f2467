import type { Period } from '../../facts/period';
import { bindPeriod } from '../bind/bind-period';
import { bindSubject, type BoundSubject } from '../bind/bind-subject';
import { leadChange } from '../bind/change-word';
import { withoutPeriods } from '../bind/phrase-before';
import { decline } from '../draft';
import type { Reading } from '../reading';
import { draftOf, previousInSentence, type FactRule } from './rule';

const NAME = 'index-return';
const MARKET_VERB = /涨|跌|上行|下行|变动/;
/** Of an index that stands beside them these, too, are moves; of anything else they are changes of a measure. */
const INDEX_VERB = /回落|回升|反弹|上扬|走高|走低/;
/** Common nouns that end like this are amounts, prices or goods, not securities. */
const NO_SECURITY =
  /产品|服务|算力|存储|芯片|价|费用|版\)|(?:额|量|率|费|品|数|比|人|类|成本|入|润|卡|值|税|材料|规模|业务)$/;
/** Before 涨 and 跌 without naming what moved. */
const NAMES_NO_ONE =
  /累计|合计|整体|行业|板块|指数|本周|上周|当周|单周|全周|本月|今年|以来|年初|至今|同期|期间|大幅|小幅|分别|收盘|其中|区间|周度|月度|周|月|日|年|较|其|该|而|且|则|也|均|略|仍|为|的|了|在/g;
const DAY_MS = 86_400_000;

/** Name of the return by the length of its period. */
export function returnName(period: Period): string {
  if (period.kind === 'day') return '日涨跌幅';
  if (period.kind === 'month') return '月涨跌幅';
  if (period.start && period.end) {
    const days = (Date.parse(period.end) - Date.parse(period.start)) / DAY_MS;
    if (days <= 8) return '周涨跌幅';
  }
  return '区间涨跌幅';
}

function isSecurity(subject: BoundSubject): boolean {
  if (subject.kind === 'index' || subject.kind === 'sector') return true;
  return !NO_SECURITY.test(subject.name);
}

/** 涨幅居前的有海蓝股份(+12.3%)、远山科技(9.8%): the heading word of the list is the verb of each. */
function bracketOfMovers({ bracket, lead, clause, page }: Reading): 1 | -1 | 0 {
  if (!bracket || lead.trim() !== '') return 0;
  const first = page.layout.clauses.find((one) => one.sentence === clause.sentence && one.item === clause.item);
  const before = page.block.text.slice(first?.start ?? clause.start, bracket.open);
  const word =
    [...before.matchAll(/涨幅|跌幅|领涨|领跌|涨跌幅/g)].pop()?.[0] ?? verbBehindList(page.block.text, bracket.close);
  return word === undefined ? 0 : word.includes('涨') ? 1 : -1;
}

/** Characters a list of names with their moves in brackets may run on before its verb. */
const LIST_REACH = 160;
/** 甲(+1.2%)、乙(+0.4%)均上涨: the verb that ends the list of brackets. */
const LIST_VERB =
  /\)[均都皆则也又全双齐普逆小大微略分别部数集体幅遍势续仍]{0,4}(上涨|收涨|领涨|走高|飘红|下跌|收跌|领跌|走低|飘绿)$/;

function verbBehindList(text: string, close: number): string | undefined {
  const list = text.slice(close, close + LIST_REACH).split(/[,。;:\n]/, 1)[0] ?? '';
  const word = LIST_VERB.exec(list)?.[1];
  return word === undefined ? undefined : /[跌低绿]/.test(word) ? '跌' : '涨';
}

/** 沪深300下跌1.37%, 恒生指数(跌0.7%), 美团-W涨4.2%: what an index, an industry or a share did over a period. */
export const indexReturn: FactRule = {
  name: NAME,
  classes: ['index_return'],
  read(reading) {
    const { quantity, lead, page } = reading;
    if (quantity.unit !== 'percent') return decline('unit is not %');
    const change = leadChange(reading);
    const listed = change === null && /^[、和及]/.test(lead) ? reading.earlier[reading.earlier.length - 1] : undefined;
    const signed = bracketOfMovers(reading);
    if (!change && listed?.draft.metricClass !== 'index_return' && !signed) return decline('no 涨 or 跌 beside it');
    const beside = page.subjects.some(
      (one) => one.kind === 'index' && one.start >= reading.leadStart && one.end <= quantity.start,
    );
    const verb = change && (MARKET_VERB.test(change.word) || (beside && INDEX_VERB.test(change.word)));
    if (change && (!verb || /价/.test(change.word))) return decline(`${change.word || '同比'} is no market move`);
    if (change?.basis) return decline('a change on year or quarter is no return');
    const limit = change ? reading.leadStart + change.start : quantity.start;
    const named = page.metrics.some(
      (one) => one.start >= reading.leadStart && one.end <= quantity.start && one.entry.metricClass !== 'valuation',
    );
    if (named) return decline('a metric word stands before it');
    const subject = bindSubject(reading, ['index', 'sector', 'company', 'noun'], limit);
    if (!subject) return decline('no subject in scope');
    const security = subject.kind === 'company' || subject.kind === 'noun';
    if (
      security &&
      (subject.via === 'earlier' || subject.via === 'item' || subject.via === 'heading' || subject.via === 'title')
    ) {
      return decline('a share or a common noun must stand in the same clause');
    }
    if (
      subject.kind === 'company' &&
      subject.end >= 0 &&
      page.block.text.slice(subject.end, limit).replace(/股价|本周|累计|当日|全天|[\d月日]/g, '').length > 0
    ) {
      return decline('another noun stands between the company and the verb');
    }
    if (signed === 0 && !isSecurity(subject)) return decline(`${subject.name} is no index, industry or share`);
    // 碳酸锂报7.5万元/吨,周涨2%: goods with a price are what moved, not the industry of the title.
    const far = subject.via === 'heading' || subject.via === 'title' || subject.via === 'earlier';
    // 对美出口跌幅25%: what fell is named, and it is not the industry of the title.
    const words = withoutPeriods(reading, reading.leadStart, limit).replace(NAMES_NO_ONE, '');
    if ((subject.via === 'heading' || subject.via === 'title') && /[\u4e00-\u9fff]{2,}/.test(words))
      return decline(`${words} is named beside it`);
    const priced = previousInSentence(reading);
    const goods = priced !== null && ['product', 'model', 'noun'].includes(priced.subject.kind);
    if (
      far &&
      (priced?.metricClass === 'price_change' ||
        (priced?.metricClass === 'price_level' && (goods || priced.per !== null)))
    )
      return decline(`${priced.subject.name} has a price`);
    const period = bindPeriod(reading, subject, { market: true });
    return draftOf(NAME, reading, {
      subject,
      metric: returnName(period),
      metricClass: 'index_return',
      period,
      unit: 'percent',
      ...(signed === -1 ? { sign: -1 as const } : {}),
      ...(change && change.word.includes('跌') && !change.word.includes('涨') ? { sign: -1 as const } : {}),
    });
  },
};
