/** The words by which the parts of a report are told apart, as data. Simplified; traditional text is simplified before matching. */

/** Headings without a number or mark that open the running text. Whole line, closing colon dropped. */
export const SECTION_WORDS =
  /^(?:(?:行业)?(?:核心|主要|周|本周|最新)?观点|(?:行业)?核心观点|投资要点|报告要点|报告摘要|内容摘要|摘要|核心摘要|核心要点|投资建议|投资策略|投资逻辑|投资摘要|市场(?:行情)?回顾|行情回顾|本周(?:行情|动态|要闻|要点)|行业(?:动态|要闻|新闻)|产业动态|公司(?:动态|公告)|事件|点评|盈利预测(?:与投资建议)?|相关标的|受益标的|建议关注|风险提示|风险因素|风险分析)$/;

/** The risk section's heading, with or without a number. */
export const RISK_HEADING = /^(?:[\d一二三四五六七八九十]{1,3}[、.\s]*)?(?:风险提示|风险因素|风险分析|主要风险)$/;

/** A paragraph that is the risk section by its first words. */
export const RISK_OPENING =
  /^(?:\*\*|[-•■●]\s*|[一二三四五六七八九十]{1,2}、\s*)?(?:【\s*(?:风险提示|风险因素|主要风险)\s*】|(?:(?:Key |Main )?[Rr]isks?|风险)\s*[:：]|(?:风险提示|风险因素|主要风险)\**\s*(?:[:：]|\s(?=\s*[^\s.…\d])))/;

/** Table of contents and list of exhibits. */
export const CONTENTS_HEADING = /^(?:正文|内容|图表|插图|图片|表格|报告)?目\s*录$/;

/** Opens the definition of rating words. Whole line. */
export const SCALE_HEADING =
  /^(?:(?:[\u4e00-\u9fff]{2,6}(?:证券|公司))?(?:行业|公司|股票|证券|投资)*评级(?:体系|系统|标准|定义|说明|与|和|及|的|评级)*(?:[（(](?=[^（）()]{0,60}(?:基准|个月|指数|大盘))[^（）()]{4,60}[）)])?|投资评级体系与评级定义|(?:行业|公司|股票|证券)投资评级(?:的说明|说明)?|(?:(?:行业|公司|股票|证券|个股)(?:投资)?评级(?:标准|说明|体系)?[\s|｜]*){2,3}|基准指数)$/;

/** Opens the statements at the end. Whole line. */
export const LEGAL_HEADING =
  /^(?:(?:证券)?(?:分析师|研究员|作者)(?:声明|承诺|简介)|公司业务资格说明|(?:重要|法律|特别|免责|版权|一般|信息披露|利益冲突)*(?:声明|条款|披露|提示)|.{0,12}局限性说明|重要提示|免责条款|法律声明及风险提示)$/;

/** Marks of a side bar or the title page's fields: the label of a value or of a small chart. */
export const SIDE_LABEL =
  /^(?:(?:相关|近期|往期|前期)(?:研究报告|研究|报告)|(?:证券|首席)?分析师(?:\s*[:：]|$)|联系人(?:\s*[:：]|$)|研究助理(?:\s*[:：]|$)|(?:执业|资格)?证书编号|执业证书|SAC\s*(?:编号|执业|NO)|(?:联系)?电话\s*[:：]?|邮箱\s*[:：]?|E-?mail|行业走势图?|市场走势|股价走势|行业(?:指数)?(?:相对|表现)|最近.{1,8}(?:比较|表现|走势)|.{0,12}相对.{1,14}表现)/i;

/** Values that only a side bar or title page carries: e-mail, licence, telephone, the date under a related title. */
export const SIDE_VALUE =
  /^(?:[\w.+-]+@[\w-]+(?:\.[\w-]+)+|[A-Z]\d{13}|[(（]?0\d{2,3}[)）-]?\s?\d{3,4}[\s-]?\d{4}|[—-]{2}\s*\d{4}\s*年.*|(?:\d{1,2}[.、]\s*)?《[^》]{4,}》(?:\s*[-—]*\s*\d{4}.*)?)$/;

/** Addresses and the like on the last page. */
export const CONTACT =
  /^(?:地址|电话|传真|邮箱|邮编|邮政编码|网址|Tel|Fax|E-?mail|总部)|@[\w-]+\.|(?:路|街|大道|道)\s*\d+\s*号|(?:研究所|研究院|研究部|研究中心)$|^(?:北京|上海|深圳|广州|西安|成都|重庆|武汉|杭州|南京|天津|长沙|青岛|福州|厦门|郑州|合肥|香港)(?:市)?(?:\s.*)?$|^【[^】]{1,8}】$|^.{2,6}证券研究(?:服务)?$/i;

/** Running headers and footers of every page. */
export const FURNITURE =
  /^(?:请?务必阅读.*|敬请参阅.*|请参阅.*声明.*|(?:请仔细阅读|本报告仅供|投资评级和相关).*(?:声明|客户|之后).{0,12}|第?\s*\d{1,3}\s*页?\s*(?:(?:[/／]\s*共?|共)\s*\d{1,3}\s*页?)?|[-—–]\s*\d{1,3}\s*[-—–]|page\s*\d+.*)$/i;

/** Rating words, for telling a line of a rating definition. Longer before shorter. */
export const RATING_WORDS =
  '强于大市|同步大市|弱于大市|优于大市|落后大市|领先大市|跑赢行业|跑输行业|跑赢大市|跑输大市|强烈推荐|强推|审慎推荐|谨慎推荐|审慎增持|谨慎增持|强烈买入|买入|增持|中性|减持|卖出|沽出|观望|持有|回避|推荐|看好|看淡|超配|标配|低配|无评级|未评级';

/** English rating words, as they open the line that defines them. Longer before shorter. */
export const ENGLISH_RATING_WORDS =
  'Strong Buy|Buy|Outperform|Overweight|Accumulate|Add|Hold|Neutral|Equal[- ]weight|Market[- ]?Perform|In[- ]line|Underperform|Underweight|Reduce|Sell|Not Rated';

/** Opens the definition of English rating words. Whole line. */
export const ENGLISH_SCALE_HEADING =
  /^(?:(?:stock|sector|industry|company|equity|investment|research)s?\s+){0,3}(?:ratings?|recommendations?)(?:\s+(?:system|definitions?|structure|scale|guide|policy)){0,2}$/i;
