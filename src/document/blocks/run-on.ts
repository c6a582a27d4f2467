/** Where one printed line holds several parts: captions side by side, form feeds, and text exported without line breaks. */
import { matchesOf } from '../matches';
import { pipedRowEdges } from './piped-rows';
import { fieldEdges, isTextWithTabs, tableEdges } from './tables-in-text';
import { RATING_WORDS } from './words';

/** Labels that open something of their own even in the middle of a line: behind the mark in group 1, or a mark themselves. */
const RUN_ON =
  /([\s。；;])(?=(?:图表|图|表)\s?\d{1,3}\s?[:：]|(?:资料来源|数据来源)\s?[:：]|(?:[一二三四五六七八九十]{1,2}、)?(?:行业核心观点|核心观点|投资要点|投资建议|风险提示|相关研究|相关报告|分析师声明|分析师承诺|证券分析师承诺|免责声明|正文目录|图表目录|行业投资评级|公司投资评级|股票投资评级)\s?[:：\s])|[■●◆](?=\s*\S)/g;
const BESIDE = /(?<=\t)(?=(?:图表|图|表)\s?\d|(?:资料|数据)?来源)/g;
const BESIDE_HINT = /(?:图表|图|表|圖表|圖)\s?\d{1,3}\s?[:：]|(?:来源|來源)\s?[:：]/;
/** Fields of title page, side bar and rating definitions; looked for only where a line is longer than any such field. */
const FIELDS = new RegExp(
  `([\\s；;。])(?=(?:(?:证券)?分析师|联系人|执业证书编号|证书编号|SAC 编号|电话|邮箱|E-mail|行业|日期|投资评级|基准指数|${RATING_WORDS})\\s?[:：])`,
  'gi',
);
/** Characters; only a report printed on few lines has such a line. Its parts may follow each other with nothing between. */
export const RUN_ON_LINE = 600;
const GLUED =
  /(?<![(（如见由\s])(?=(?:图表|图|表)\s?\d{1,3}\s?[:：]|(?:资料来源|数据来源)\s?[:：]|(?:行业核心观点|投资要点|投资建议|风险提示|分析师声明|证券分析师承诺|免责声明|正文目录|行业投资评级|公司投资评级|股票投资评级|投资评级体系|重要声明|特别声明)\s?(?:[:：]|$))/g;
const GLUED_FIELDS =
  /(?<=\S)(?=(?:证券分析师|(?<!证券)分析师|联系人|执业证书编号|(?<!执业)证书编号|SAC 编号|电话|邮箱|E-mail|(?<!\p{L})行业|日期|投资评级|相关报告|相关研究)\s?[:：])/giu;
/** Statements of the back matter that open without a colon. */
const GLUED_BACK =
  /(?<=[。；;])\s?(?=(?:分析师声明|证券分析师承诺|公司业务资格说明|投资评级体系|特别声明|免责声明|法律声明|行业投资评级|股票投资评级|公司投资评级|重要声明))/g;
/** A source line ends with the house's own research department, or the house itself last of several; what follows is text again. */
const GLUED_SOURCE_END =
  /来源\s?[:：](?:[^。；\n]{2,60}?研究(?:所|院|中心|部)|[^。；\n]{2,40}?证券(?!\s?[，、,及和与]|[^。；，\n]{0,6}(?:研究|整理|预测|测算)))/g;
/** A company note's first paragraph behind an address, a bracket or a full stop. */
const GLUED_EVENT = /(?<=[\w)）。])(?=事件\s?[:：])/g;
/** A numbered section right behind a sentence. */
const GLUED_SECTION = /(?<=[。！？])(?=[一二三四五六七八九十]{1,2}、)/g;
/** Blank lines of a report whose line ends were replaced by blanks. */
const LOST_BLANK_LINE = /(?<=\s\s)(?=\S)/g;
/** On a title page in one line: the series after ——, the rating with its change, the date between blanks. */
const TITLE_FIELDS = new RegExp(
  `(?<=\\s)(?=——|(?:${RATING_WORDS})\\s?[（(](?:维持|上调|下调|首次)|20\\d{2}\\s?[年/.-]\\s?\\d{1,2}\\s?[月/.-]\\s?\\d{1,2}\\s?日?\\s)`,
  'g',
);
/** After these values something else begins. */
const ENDS =
  /(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,6}\s|(?<![A-Z\d])[A-Z]\d{13}\s|来源\s?[:：][^。；]{2,60}?研究(?:所|院|中心|部)\s/g;
/** A licence number as ENDS has it; a line without one, without @ and without 来源 is not searched. */
const LICENCE = /[A-Z]\d{13}/;
/** Characters; a line this long is no single field. */
const LONG_LINE = 70;

/** Where an HTML table begins, and behind its end. */
const HTML_EDGE = /<table[\s>]|<\/table\s*>/gi;

/** Start and end of the stretches of one line; `plain` is it simplified. Its first `headLength` characters may belong to a title page. */
export function cutPlaces(line: string, plain: string, headLength: number): [number, number][] {
  const cuts = [0];
  const cutAt = (pattern: RegExp, limit = Infinity): void => {
    for (const { index, 1: mark = '' } of matchesOf(pattern, plain)) {
      const at = index + mark.length;
      if (at < limit) cuts.push(at);
    }
  };
  for (let i = line.indexOf('\f'); i >= 0; i = line.indexOf('\f', i + 1)) cuts.push(i);
  if (line.includes('<')) {
    for (const match of matchesOf(HTML_EDGE, line))
      cuts.push(match[0][1] === '/' ? match.index + match[0].length : match.index);
  }
  if (line.includes('|')) cuts.push(...pipedRowEdges(line));
  const runOn = line.length > RUN_ON_LINE;
  if (line.includes('\t') && !isTextWithTabs(line)) {
    if (BESIDE_HINT.test(line)) cutAt(BESIDE);
  } else {
    if (line.includes('\t')) cuts.push(...tableEdges(line), ...fieldEdges(line, headLength));
    cutAt(RUN_ON);
    if (runOn) {
      cutAt(GLUED);
      cutAt(GLUED_BACK);
      cutAt(GLUED_EVENT);
      cutAt(GLUED_SECTION);
      cutAt(LOST_BLANK_LINE);
      for (const match of matchesOf(GLUED_SOURCE_END, plain)) cuts.push(match.index + match[0].length);
      if (headLength > 0) cutAt(GLUED_FIELDS, headLength);
    }
    if (line.length > LONG_LINE) {
      cutAt(FIELDS);
      if (headLength > 0) cutAt(TITLE_FIELDS, headLength);
      if (plain.includes('@') || plain.includes('来源') || LICENCE.test(plain))
        for (const match of matchesOf(ENDS, plain)) cuts.push(match.index + match[0].length);
    }
  }
  cuts.sort((a, b) => a - b);
  // A cut right after a mark would part the mark from its title.
  const kept = cuts.filter((cut, i) => i === 0 || line.slice(cuts[i - 1], cut).trim().length > 2 || line[cut] === '\f');
  return kept.map((cut, i) => [cut, kept[i + 1] ?? line.length]);
}
