/** Month in which a company's fiscal year ends, where it is not December: gives FY26Q3 its dates. Source: the companies' annual reports. */
export const FISCAL_YEAR_END: readonly (readonly [names: string, month: number])[] = [
  ['阿里巴巴 阿里 阿里云 阿里巴巴-W 平头哥 BABA Alibaba', 3],
  ['联想 联想集团 Lenovo', 3],
  ['阿里健康', 3],
  ['微软 Microsoft Azure', 6],
  ['苹果 Apple', 9],
  ['英伟达 NVIDIA', 1],
  ['甲骨文 Oracle', 5],
  ['思科 Cisco', 7],
  ['美光 Micron 美光科技', 8],
  ['博通 Broadcom', 10],
  ['高通 Qualcomm', 9],
  ['Salesforce', 1],
  ['Adobe', 11],
  ['戴尔 Dell', 1],
  ['超微电脑 Supermicro', 6],
  ['索尼 Sony 软银 SoftBank 任天堂 丰田', 3],
  ['新东方 好未来', 5],
];

const BY_NAME = new Map(
  FISCAL_YEAR_END.flatMap(([names, month]) => names.split(' ').map((name) => [name.toLowerCase(), month] as const)),
);

/** Month 1–12 in which the fiscal year of `subject` ends; null where we do not know its calendar. */
export function fiscalYearEnd(subject: string): number | null {
  return BY_NAME.get(subject.trim().toLowerCase()) ?? null;
}
