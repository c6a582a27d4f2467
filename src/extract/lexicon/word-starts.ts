/** Nouns whose first character is a connective (在手订单, 自研游戏): it is theirs, and opens no clause. */
export const WORD_STARTS =
  /^(?:在(?:手|建|售|研|途|线|校|岗|营)|自(?:研|营|动|由|有|主|建|用|繁|贸|驾|然|助)|现(?:货|金|券|房)|如家|即(?:时|期|食|饮)|而立|且慢|和(?:黄|邦|辉|谐)|共(?:享|建|同)|均(?:价|值|线|衡)|合计算|也门|都市|约定|还款|于洋|称重|又拍|使用)/;
