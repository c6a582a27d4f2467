/** Latin words of the trade that name no one: technical terms, units, file formats. Lower case. */
export const NAME_STOP_WORDS: ReadonlySet<string> = new Set(
  `ai api app agent agents token tokens coding pe-ttm pe pb ps pe(ttm) ttm maas saas paas iaas arr wau mau dau cpu gpu tpu npu ppu
  asic cpo pcb hbm hbm2 hbm2e hbm3 gddr ddr5 dram nand ssd pcie cdn idc aidc csp capex opex roe roa eps yoy qoq mom cagr ceo cfo cto coo
  ipo m&a esg etf ah a b c d e g i ii iii iv h x gdp cpi ppi pmi llm aigc agi moe rag mcp skill skills sota elo score rank model votes
  organization win rate ci gib gb tb mb kb gib mw gw kw w kwh tflops pflops eflops flops bf16 fp16 fp8 fp4 int8 int4 b2b b2c toc tob
  to c+b tmt it ict iot ar vr xr mr ev bev phev oled led lcd 3d 4k 8k 2k 1k 1m 5g 6g 4g wifi ppt pdf ugc pgc ip nft web web3 vcpu usd
  cny hkd eur rmb us hk cn etc the of for and in with by on non-ifrs non-gaap ifrs gaap ebitda ebita ebit ev/ebitda top top3 top5 top10
  top15 top100 workflow harness github npm registry q1 q2 q3 q4 fy fy25 fy26 h1 h2 sac sw wind ifind scaling-law prd ui ux think mode low
  high text-to-image image edit leaderboard elo-score fp16/bf16 gmv arpu arppu roi kol kpi sku lng cxo adc car-t glp-1 usa uk eu ask rpk rftk atk rtk teu feu yield rask cask`
    .split(/\s+/)
    .filter(Boolean),
);
