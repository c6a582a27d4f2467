/** Companies nobody listed, known by what the whole document says of them: a pick, a table's column of companies, a label over accounts, one who announces. */
import { matchesOf } from '../../document/matches';
import type { Pick } from '../../facts/report';
import { normalise } from '../../document/normalise';
import type { TableGrid } from '../tables/grid';
import type { NameHit } from './unknown-names';
import { wordMatcher } from './word-matcher';

/** Finds the document's own companies in any text of it. */
export type NameFinder = (text: string) => readonly NameHit[];

export const NO_NAMES: NameFinder = () => [];

const NAME = '([\\u4e00-\\u9fffA-Za-z]{2,8}?(?:-(?:SW|W|S|B))?)';
/** 8月6日, 近日: between a name and what its bearer did. */
const WHEN = '(?:于|在)?(?:\\d{1,2}月\\d{1,2}日)?(?:晚间|晚|近日|日前|本周|上周)?(?:于|在)?';
const TERM =
  '(?:(?:20)?\\d{2}年?)?(?:上半年|下半年|前三季度|第?[一二三四]季度|Q[1-4]|[HQ][1-4]|\\d{1,2}(?:-\\d{1,2})?月|全年|年度|半年度|中报:?|三季报:?|一季报:?|年报:?)?(?:单季|累计)?';
const ACCOUNTS = '(?:营业总收入|营业收入|营收|总营收|归母净利润|扣非|归属于|净利润|经调整净利润|净亏损)';
const OPENS = '(?<=^|[,。;:、()\\s日])';

/** 海蓝电气8月6日披露半年报; 海蓝电气预告上半年归母净利润. */
const ANNOUNCES = new RegExp(
  `${OPENS}${NAME}(?=${WHEN}(?:宣布|官宣|公告|披露|预告|召开[^,。;]{0,8}(?:会|说明会)|发布(?:了)?(?:初步)?(?:业绩|财报|[^,。;]{0,6}报告)|(?:拟|计划)?(?:定增|回购|派发)))`,
  'g',
);
/** 海蓝电气一季度营收5亿元; 海蓝电气:前三季度营收5亿元. */
const ACCOUNTS_OF = new RegExp(
  `${OPENS}${NAME}(?=:?${TERM}(?:公司)?(?:实现|取得|录得|完成)?${ACCOUNTS}|(?:20)?\\d{2}年?(?:中报|三季报|一季报|年报):)`,
  'g',
);
const NO_COMPANY =
  /[的是和与及将已其该各本们他据为在由从较比]|随后|正式|近日|此前|同时|联合|先后|陆续|公司|企业|集团$|官网|官方|厂商|平台|市场|部门|机构|媒体|行业|板块|样本|合计|业务|上市|协会|统计|总局|数据|其中|同期|单季|全年|年初|预计|净|毛利|收入|同比|环比|季度|上半年|实现|亏损|扣非|归母|累计|分别|方面|动态|发布|披露|宣布|调价|重申|建议|预告|经调整|管理层|董事|股东|产品|中标|完成|召开|印发|指引|等|[局委部署会省县]$/;
/** 电池龙头海蓝电池: what it is, before who it is. */
const KIND = /^.*(?:龙头|独角兽|企业|厂商|厂家|巨头|公司|子公司)(?=.{3})/;
/** Columns whose cells are companies. */
const COMPANY_COLUMN = /^(?:公司|公司名称|公司简称|证券简称|证券名称|股票名称|股票简称|标的|标的公司|简称|厂商|企业)$/;
const CELL = /^[\u4e00-\u9fff][\u4e00-\u9fffA-Za-z]{2,7}(?:-(?:SW|W|S|B))?$/;

function namesOfText(text: string): string[] {
  return [...matchesOf(ANNOUNCES, text), ...matchesOf(ACCOUNTS_OF, text)]
    .map(([name]) => name.replace(KIND, ''))
    .filter((name) => name.length >= 3 && /[\u4e00-\u9fff]{2}/.test(name) && !NO_COMPANY.test(name));
}

function namesOfGrid(grid: TableGrid): string[] {
  const column = grid.header.findIndex((cell) => COMPANY_COLUMN.test(normalise(cell.text).text.trim()));
  if (column < 0) return [];
  return grid.rows.map((row) => normalise(row[column]?.text ?? '').text.trim()).filter((name) => CELL.test(name));
}

/** Gathers the names once; the finder gives non-overlapping hits in order. An empty document gives a finder that finds nothing. */
export function documentNames(
  texts: readonly string[],
  picks: readonly Pick[],
  grids: readonly TableGrid[],
): NameFinder {
  // A single name may be a topic (看好盈利稳定的高端白酒); names in a row are companies.
  const picked = picks
    .filter((pick) => pick.names.length > 1)
    .flatMap((pick) => pick.names.map((name) => name.replace(KIND, '')))
    .filter((name) => CELL.test(name) && !/[与和的等]/.test(name));
  const names = new Set([...picked, ...grids.flatMap(namesOfGrid), ...texts.flatMap(namesOfText)]);
  if (names.size === 0) return NO_NAMES;
  const find = wordMatcher([...names].map((name): [string, string] => [name, name]));
  return (text) =>
    find(text).map((hit) => ({ start: hit.start, end: hit.end, name: hit.value, kind: 'company' as const }));
}
