/** Companies whose fiscal year does not end in December: the calendar month it ends in. From their annual reports. */
export const FISCAL_YEAR_END: Readonly<Record<string, number>> = {
  阿里巴巴: 3,
  阿里云: 3,
  联想集团: 3,
  软银: 3,
  索尼: 3,
  微软: 6,
  英伟达: 1,
  苹果: 9,
  高通: 9,
  博通: 10,
  甲骨文: 5,
  美光: 8,
  思科: 7,
  戴尔: 1,
  Salesforce: 1,
};
