/** Words right before a figure that say which way it went. A falling change is negative; a level reached (跌至) is not. */

/** `loss` is a state (亏损5亿), negative without having moved; `neutral` ends the search without a direction (亏损收窄20%). */
export type DirectionSense = 'up' | 'down' | 'loss' | 'neutral';

export const DIRECTIONS: readonly (readonly [string, DirectionSense])[] = [
  ...rows(
    'up',
    '上涨 涨 大涨 微涨 暴涨 收涨 领涨 上扬 涨幅 增长 增 同增 环增 增加 新增 增幅 提升 提高 上升 升 上调 上浮 上行 走高 走强 飙升 激增 猛增 剧增 攀升 回升 反弹 扩大 扩张 跃升 抬升 净流入 流入 净买入 净增 净增长 跑赢 涨价 提价 加价 高增 翻 递增 增厚 强于 增持 升高 升 微升 微增 转升 转涨 升值 同比高 环比高 同期高 同比快 环比快 同期快',
  ),
  ...rows(
    'down',
    '下跌 跌 大跌 微跌 暴跌 收跌 领跌 下挫 跌幅 下降 降 同降 降低 降幅 下滑 回落 下调 下行 走低 减少 减 同减 缩减 缩水 萎缩 净流出 流出 净卖出 净减少 跑输 降价 贬值 弱于 回撤 下探 滑落 减持 衰退 走弱 锐减 骤降 调降 微降 转降 转跌 同比低 环比低 同期低 同比慢 环比慢 同期慢',
  ),
  ...rows('loss', '亏损 净亏损 亏 净亏 净亏损额'),
  ...rows('neutral', '收窄 收敛 减亏 减亏幅度 扭亏 降幅收窄 跌幅收窄 缩窄 新增长 亏损收窄 同比收窄'),
];

/** Between the direction and a level: 跌至2.7万亿, 上涨到0.08美元, 由34.61美元涨为39.80美元. */
export const LEVEL_MARKS: readonly string[] = ['至', '到', '为', '至约', '成', '回', '到了', '至了'];

function rows(sense: DirectionSense, words: string): (readonly [string, DirectionSense])[] {
  return words.split(' ').map((word) => [word, sense] as const);
}
