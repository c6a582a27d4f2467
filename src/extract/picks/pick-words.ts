/** Words under which brokers name stocks, and words that tell a name from talk, as data. */

/** Labels as printed; longer before shorter. What the contract calls a pick's label. */
export const PICK_LABELS: readonly string[] = [
  '重点推荐标的',
  '重点推荐',
  '重点关注标的',
  '建议重点关注',
  '建议持续关注',
  '建议积极关注',
  '建议关注标的',
  '建议关注',
  '重点关注',
  '持续关注',
  '积极关注',
  '优先关注',
  '推荐关注',
  '维持推荐',
  '优先推荐',
  '推荐组合',
  '关注组合',
  '建议布局',
  '建议配置',
  '首次推荐',
  '持续推荐',
  '继续推荐',
  '强烈推荐',
  '核心推荐',
  '推荐标的',
  '受益标的',
  '相关标的',
  '重点标的',
  '核心标的',
  '关注标的',
  '核心公司',
  '受益公司',
  '相关上市公司',
  '相关公司',
  '金股',
  '首选',
  '首推',
  '推荐',
];

/** Labels that are also common talk: without a colon they name stocks only where two or more names, or a code, follow. */
export const WEAK_LABELS: ReadonlySet<string> = new Set([
  '重点关注',
  '持续关注',
  '积极关注',
  '优先关注',
  '建议布局',
  '建议配置',
  '核心公司',
  '受益公司',
  '相关公司',
  '相关上市公司',
  '首推',
]);

/** Titles of the section picks stand in; they are no group. */
export const NO_GROUP =
  /^(?:投资(?:建议|策略|要点|观点|逻辑|机会|主线|评级)|(?:核心|主要|本周|最新)?观点|配置建议|选股思路|标的(?:推荐|方面|选择)|重点公司|个股(?:方面)?|推荐逻辑|盈利预测.*|风险提示|建议|标的|总结|小结|综上)$/;

/** Parts of a chain printed straight before a name, without a mark between: 整车甲汽车-W. Longer before shorter. */
export const SUB_GROUPS: readonly string[] = [
  '自动驾驶解决方案',
  '智能驾驶解决方案',
  '自动驾驶',
  '智能驾驶',
  '核心零部件',
  '零部件',
  '整车厂',
  '整车',
  '算力芯片',
  '光模块',
  '服务器',
  '数据中心',
  '液冷',
  '算力租赁',
  '云计算',
  '基础软件',
  '工业软件',
  '应用软件',
  '上游',
  '中游',
  '下游',
];

/** Talk: a part holding one of these is a topic or a verb, no company. */
export const NO_NAME =
  /有望|实现|增长|具备|提升|看好|保持|持续|加速|落地|建设|升级|发展|趋势|机会|需求|业务|进程|量价|龙头公司|标的$|产业链|方向|领域|公司$|厂商|环节|系统$|算法|引擎|模型$|以及|及其|受益|带来|推动|相关|等等|板块|赛道|应用$|指数|行业$|评级|配置/;
