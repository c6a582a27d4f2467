/** Names a broker goes by beyond the printed one. */
import { nameKey } from './name-key';

/** What may end a broker's name without belonging to it, longest first: 万联证券 is also 万联. */
const TAILS = /(?:证券股份有限公司|证券有限责任公司|证券有限公司|证券研究所|证券)$/;

/** Other names by which analysts ask, keyed by the short name. Source: the houses' own English and stock names. */
const OTHER_NAMES: Readonly<Record<string, readonly string[]>> = {
  万联: ['Wanlian', 'Wanlian Securities', 'WLZQ'],
  上海: ['Shanghai Securities', 'SHZQ'],
  国金: ['Sinolink', 'Sinolink Securities', 'GJZQ'],
  开源: ['Kaiyuan', 'Kaiyuan Securities', 'KYSEC'],
  中信建投: ['CSC', 'China Securities'],
  中信: ['CITIC Securities', 'CITICS'],
  华泰: ['Huatai', 'Huatai Securities', 'HTSC'],
};

/** The names under which `broker` (as printed, 万联证券) is found besides its own. */
export function brokerAliases(broker: string): readonly string[] {
  const short = broker.replace(TAILS, '');
  const others = OTHER_NAMES[short] ?? [];
  return nameKey(short) === '' || short === broker ? others : [short, `${short}证券`, ...others];
}

/** The names under which an industry is found besides its own: 计算机行业, 申万计算机, 计算机(申万). */
export function industryAliases(industry: string): readonly string[] {
  const bare = industry.replace(/^申万|[(（]申万[)）]|行业$/g, '');
  return [bare, `${bare}行业`, `${bare}板块`, `申万${bare}`, `申万${bare}行业`, `${bare}(申万)`].filter(
    (alias) => alias !== industry,
  );
}
