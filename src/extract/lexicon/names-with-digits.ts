/** Names whose digits are part of the name. A figure is never read inside one. */

/** Whole names beginning with a digit or standing for themselves. Longest match wins. */
export const WHOLE_NAMES: readonly string[] = [
  ...'36氪 36kr 21世纪 21经济网 21经济 58同城 51job 4S店 3C认证 12306 360安全 360集团 360智 7-11 7×24 7x24 24x7 双11 双12 双十一 双十二 618大促 618购物 618电商 618期间 618活动 618预售 618促销 360公司 360数科 360旗下 7天酒店 7天连锁 985/211 211/985 985院校 211院校 985大学 4680电池 4680大圆柱 4680电芯 18650电池 2170电池 18650圆柱 12315 12345热线 996工作制'.split(
    ' ',
  ),
  ...'1号店 3M公司 99购物节 315晚会 211工程 985高校 B2B B2C C2C C2M O2O 80后 90后 00后 95后 163邮箱 126邮箱 Z世代 一带一路 70城 70大中城市 70个大中城市 30城 30大中城市 30个大中城市 35城 50城 100城 300城 100大中城市'.split(
    ' ',
  ),
];

/** Index families: the number right behind is part of the name (沪深300), whatever follows it. */
export const INDEX_HEADS: readonly string[] =
  '沪深 中证 中证A 上证 深证 科创 创业板 创业 国证 标普 纳斯达克 纳指 罗素 日经 富时A 富时中国 富时 欧洲斯托克 道琼斯 恒生AH 双创 央企 北证 全指 红利 万得'.split(
    ' ',
  );

/** The sizes such indices come in; another number behind the head is a figure (上证3200点). */
export const INDEX_SIZES: ReadonlySet<string> = new Set(
  '30 50 60 80 90 100 150 180 200 225 300 350 380 400 500 600 700 800 1000 2000 3000'.split(' '),
);

/** Products whose number is a version or type (昇腾910B, 豆包2.0): claimed unless a scale or unit follows. */
export const PRODUCT_HEADS: readonly string[] =
  '昇腾 鲲鹏 真武 思元 麒麟 骁龙 天玑 酷睿 锐龙 至强 霄龙 昆仑 昆仑芯 混元 豆包 文心 文心一言 星火 盘古 千问 通义千问 通义 鸿蒙 大模型 模型 版本 型号 即梦 可灵 智谱 阶跃 元宝 龙芯 海光 玄铁 含光 倚天 曦云 智铠 天垓 天数 盘古大模型 悟道 商量 日日新 琴 特斯拉 小米 问界 理想 蔚来 极氪 型 系列 航班 实例 荣耀 壁仞 海豹 仰望 智界 享界 尊界 阶段'.split(
    ' ',
  );

/** Words before a number written like a product's that are metrics: EPS 1.23, ROE 12. */
export const LATIN_METRICS: ReadonlySet<string> = new Set(
  'eps p/e p/b p/s pe pb ps peg roe roa roic ebit ebitda ev dcf bvps dps cagr yoy qoq mom gmv arr arpu mau dau wau pmi cpi ppi fcf elo score nps ttm irr npv lpr dr shibor vix hhi capex opex ipo gdp token tokens total avg mean max min'.split(
    ' ',
  ),
);

/** Plans and campaigns written in numerals: 十五五. */
export const PLAN_NAMES: readonly string[] = ['十五五', '十四五', '十三五', '十二五', '十六五'];
