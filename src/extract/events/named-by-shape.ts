/** Companies no list knows, told by where they stand: between the date and the verb, and by how such a name is built. */

/** What may stand between the date and the name: 某储能企业, 国内龙头. */
const BEFORE =
  /^[,日]?(?:[^,。;、]{0,12}?(?:企业|公司|厂商|厂家|独角兽|龙头|初创|创企|上市公司|运营商|开发商|制造商|供应商))?[“"]?$/;
/** Between the name and its verb. */
const LEADS = '(?:正式|完成|已|现已|成功|宣布|公告|官宣|发布公告|已经|还|再次|首次|率先|旗下|,)*';
/** 与某某 once only: hostile text must not make the pattern try every way to cut it. */
const AFTER = new RegExp(`^[”"]?(?:\\([^)]{1,16}\\))?${LEADS}(?:与[^,。;]{2,20}?${LEADS})?$`);
/** Tails company names are built with; a name of four characters without one may be a phrase. */
const TAIL =
  /(?:科技|股份|集团|电子|智能|能源|新能源|储能|医药|生物|制药|医疗|汽车|动力|材料|新材|化工|光电|半导体|微电子|通信|网络|软件|信息|数据|机器人|航天|航空|重工|机械|机电|装备|电气|电力|电器|电源|光伏|矿业|钢铁|水泥|食品|乳业|酒业|银行|证券|保险|资本|控股|实业|传媒|文化|教育|物流|航运|海运|地产|建设|环境|环保|农业|牧业|种业|云|技术|工业|精密|激光|芯片|锂业|铝业|铜业|稀土|时代|创新|动能|药业|生命|纺织|服饰|服装|家居|玻璃|纸业|包装|旅游|酒店|百货|零售|超市|轮胎|橡胶|船舶|建材|阀门|仪器|仪表|检测|游戏|影视)$/;
/** Words no company is called by. */
const NO_COMPANY =
  /[的是和与及将已其该各本我们他们据随后近日此前同时多另一]|工信|发改|央行|财政|商务|统计|委员|部门|国务院|政府|协会|监管|证监|交易所|市场|行业|板块|指数|机构|媒体|官方|价格|产业|政策|中国$|全国|国内|海外|平台|企业$|公司$|团队|方案|项目|会议|大会|模型/;

export interface ShapedName {
  readonly name: string;
  /** Offset in the statement. */
  readonly start: number;
}

/**
 * The company named between the date and the verb of a statement, or null. Precision first: it stands right after the date or
 * after 某企业-like words, right before the verb, is two to eight characters long and ends like a company or follows such a word.
 * @param statement what follows the date
 * @param verbAt offset of the verb in it
 */
export function companyByShape(statement: string, verbAt: number): ShapedName | null {
  const lead = statement.slice(0, verbAt);
  for (const match of lead.matchAll(/[\u4e00-\u9fff]{2,8}/g)) {
    for (let start = match.index; start < match.index + match[0].length - 1; start++) {
      const before = lead.slice(0, start);
      if (!BEFORE.test(before)) continue;
      const found = endOfName(lead, start, match.index + match[0].length, /[企公厂独龙初创上运开制供]/.test(before));
      if (found !== null) return { name: lead.slice(start, found), start };
    }
  }
  return null;
}

/** The longest name from `start` on whose rest leads to the verb. */
function endOfName(lead: string, start: number, limit: number, introduced: boolean): number | null {
  for (let end = limit; end >= start + 2; end--) {
    const name = lead.slice(start, end);
    if (NO_COMPANY.test(name) || !AFTER.test(lead.slice(end))) continue;
    if (introduced || (TAIL.test(name) && name.length >= 3)) return end;
  }
  return null;
}
