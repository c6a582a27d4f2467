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
  '推荐关注',
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
  '首选',
  '推荐',
];

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
