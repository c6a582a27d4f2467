/** Authorities, associations and research houses: they publish what others did. A figure is theirs only where a deed of their own stands beside it. */

const rows = (lines: string): readonly (readonly string[])[] =>
  lines
    .trim()
    .split('\n')
    .map((line) => line.trim().split('|'));

/** One row per name: `canonical|alias|alias`. */
export const INSTITUTIONS: readonly (readonly string[])[] = rows(`
中国人民银行|人民银行|央行
商务部
国家数据局
国家统计局|统计局
工信部|工业和信息化部
财政部
国务院|国务院办公厅
海关总署
国家发改委|发改委|国家发展改革委
国家能源局
国家金融监督管理总局|金融监管总局
国家医保局|医保局
国家药监局|药监局|国家药品监督管理局
国家药监局药审中心|药审中心
国家新闻出版署|新闻出版署
国家邮政局|邮政局
国家铁路局
民航局|中国民航局
交通运输部
住建部|住房城乡建设部
农业农村部
自然资源部
国家网信办|网信办
证监会|中国证监会
中汽协|中国汽车工业协会
乘联会|乘联分会|全国乘用车市场信息联席会
中指院|中指研究院
克而瑞|CRIC
中电联|中国电力企业联合会
美国劳工部
美国能源信息署|EIA
欧洲央行
日本央行
`);

/** What an institution does itself, right behind its name: 央行净投放, 药审中心受理, 出版署下发. */
export const OWN_DEED =
  /^(?:[^,。;:]|,(?=\d)){0,12}?(?:净投放|净回笼|逆回购|投放|降准|降息|加息|受理|下发|发放|批准|核准|上线|开展|续作|组织|运营|新增|管理层?|持有|增持|储备)/;
