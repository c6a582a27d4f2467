import { UNSTATED_PERIOD } from '../../src/facts/period';
import { carded, compare, rows, metric, rating, reports, tokens } from './as-called';
import { errorOf } from './custom-functions-global';
import { dayCell, numberCell, textCell } from '../../src/functions/cell-value';
import { session } from '../../src/query/session';
import { report, sampleReports, tokens as tokensFact } from '../query/fixtures/reports';

beforeAll(() => session.store.replace(sampleReports()));
beforeEach(() => Object.assign(session.settings, { language: 'zh-CN', cards: true, formats: true }));

/** The shown texts of a card's properties, by key. */
function texts(value: unknown): Record<string, unknown> {
  return Object.fromEntries(Object.entries(carded(value).properties).map(([key, each]) => [key, each.basicValue]));
}

test('the shapes are those of Microsoft’s types', () => {
  const card = () => ({ title: '甲', properties: {}, sections: [] });
  const all = { language: 'zh-CN', cards: true, formats: true } as const;
  // The compiler checks these: a result that Excel's types do not allow does not build.
  const results: (Excel.CellValue | number | string)[] = [
    numberCell(1, '0', card, all),
    textCell('甲', card, all),
    dayCell('2026-04-08', all),
  ];
  expect(results.map((result) => typeof result === 'object' && result.type)).toEqual([
    'Double',
    'String',
    'FormattedNumber',
  ]);
});

test('a number carries its format and its source', () => {
  const value = carded(tokens('春笋', '2026-03'));
  expect(value).toMatchObject({ type: 'Double', basicType: 'Double', basicValue: 9e13, numberFormat: '0,,,,"万亿"' });
  expect(texts(value)).toEqual({
    值: 9e13,
    原文数字: '90万亿',
    口径: '日均Token使用量',
    期间: '2026-03',
    报告: '模型用量周报',
    券商: '南岭证券',
    日期: '2026-04-08',
    位置: '第20行',
    选取依据: '较新的报告优先',
    冲突: '1 份报告的数字不同，最多相差 6.67%',
    其他报告: '东海证券 2026-04-07：90万亿（一致）；西岭证券 约2026-03-25（推算）：84万亿（不一致）',
  });
  expect(value.layouts.card.title).toBe('春笋 · 日均Token使用量 · 2026-03 · ⚠ 报告间不一致');
  expect(value.provider.description).toBe('研表 Yanbiao');
});

test('a conflict is marked, a difference in rounding is none, nor is a forecast', () => {
  const other = (parts: Parameters<typeof tokensFact>[1]) => {
    session.store.replace([
      report({ broker: '南岭证券', date: '2026-04-08' }, [tokensFact(9e13)]),
      report({ broker: '北岭证券', date: '2026-04-07' }, [tokensFact(9e13, parts)]),
    ]);
    return carded(tokens('春笋', '2026-03'));
  };
  for (const parts of [
    {},
    { value: 9.04e13, printed: '90.4万亿' },
    { value: 9.9e13, printed: '99万亿', modality: 'forecast' as const },
    { value: 9.9e13, printed: '99万亿', metric: 'Token使用量' },
  ]) {
    expect(other(parts).layouts.card.title).not.toContain('⚠');
    expect(texts(other(parts))).not.toHaveProperty('冲突');
  }
  expect(other({ value: 9.06e13, printed: '90.6万亿' }).layouts.card.title).toContain('⚠');
  session.settings.language = 'en-US';
  expect(texts(other({ value: 9.9e13, printed: '99万亿' }))).toMatchObject({
    冲突: '1 report states another value, at most 10.00% apart',
  });
  session.store.replace(sampleReports());
});

test('every property of a card is in exactly one section, and every section names properties there are', () => {
  for (const value of [tokens('春笋'), metric('华夏300', '涨跌幅', '上周'), rating('东海', '通信')].map(carded)) {
    const listed = value.layouts.card.sections.flatMap((section) => section.properties);
    expect(listed.sort()).toEqual(Object.keys(value.properties).sort());
  }
});

test('what the report says beside the figure is on the card: qualifier, basis, forecast, quoted source', () => {
  session.store.replace(sampleReports().slice(0, 1));
  expect(texts(tokens('春笋', '2026-03'))).toMatchObject({
    限定: '超',
    引用来源: '某云',
    位置: '§2.1, 第31行',
    章节: '模型用量',
  });
  expect(texts(metric('华夏300', '涨跌幅', '上周'))).toMatchObject({
    期间: '2026-03-30..2026-04-03（按报告日期推算）',
  });
  expect(texts(metric('冬青', '营收', '2027'))).toMatchObject({ 状态: '预测' });
  session.store.replace(sampleReports());
});

test('a report that states the figure without a period is listed beside the answer, and never is the answer', () => {
  const undated = (value: number, broker: string, date = '2026-04-09') =>
    report({ broker, date }, [tokensFact(value, { period: UNSTATED_PERIOD })]);
  session.store.replace([
    ...sampleReports().slice(2, 3),
    undated(9e13, '北岭证券'),
    undated(8e13, '中岭证券', '2026-04-06'),
  ]);
  expect(texts(tokens('春笋', '2026-03'))).toMatchObject({
    值: 9e13,
    券商: '南岭证券',
    选取依据: '未注明期间者只作对照',
    其他报告: '北岭证券 2026-04-09：90万亿，未注明期间（一致）；中岭证券 2026-04-06：80万亿，未注明期间（不一致）',
  });
  expect(texts(tokens('春笋')).其他报告).toContain('北岭证券 2026-04-09：90万亿，未注明期间（一致）');
  Object.assign(session.settings, { cards: false, formats: false });
  expect(
    rows(compare('春笋', 'Token', '2026-03', false)).map((row) => [row[1], row[3], row[5], row[6], row[8]]),
  ).toEqual([
    ['南岭证券', 9e13, '', '选用：未注明期间者只作对照', '2026-03'],
    ['北岭证券', 9e13, 0, '一致；未注明期间者只作对照', '报告未注明'],
    ['中岭证券', 8e13, -1e13, '不一致；未注明期间者只作对照', '报告未注明'],
  ]);
  session.store.replace([undated(9e13, '北岭证券')]);
  expect(errorOf(() => tokens('春笋', '2026-03')).message).toContain('报告只给出未注明期间的数字：期间留空可取。');
  expect(tokens('春笋')).toBe(9e13);
  session.store.replace(sampleReports());
});

test('a rating carries its change, its bounds as numbers, and the one before', () => {
  const value = carded(rating('东海', '通信'));
  expect(value).toMatchObject({ type: 'String', basicType: 'String', basicValue: '看好' });
  expect(texts(value)).toEqual({
    评级变动: '维持',
    下限: 0.05,
    期限: '12个月',
    基准: '中证800',
    上次评级: '中性 (2026-03-03)',
    报告: '模型用量周报',
    券商: '东海证券',
    行业: '通信',
    日期: '2026-04-07',
  });
  expect(texts(rating('东海', '通信', '2026-03-10'))).toMatchObject({
    评级变动: '下调',
    下限: -0.05,
    上限: 0.05,
    上次评级: '无更早记录',
  });
  expect(texts(rating('西岭', '通信', '2026-03-25'))).toMatchObject({
    日期: '约2026-03-25（推算）',
    日期说明: '报告未刊载日期，as_of 按推算日期比较',
  });
  expect(texts(rating('东海', '通信'))).not.toHaveProperty('日期说明');
});

test('keys are part of formulas and stay as they are; words follow the language', () => {
  session.settings.language = 'en-US';
  const value = carded(tokens('春笋', '2026-03'));
  expect(texts(value)).toMatchObject({ 选取依据: 'the newest report', 位置: 'line 20' });
  expect(value.layouts.card.sections.map((section) => section.title)).toEqual([
    'Figure',
    'Source',
    'Choice and other reports',
  ]);
});

test('with formats only, a number comes formatted and a text plain', () => {
  session.settings.cards = false;
  const value = tokens('夏荷 V2.5', '2026-02');
  expect(value).toEqual({
    type: 'FormattedNumber',
    basicType: 'Double',
    basicValue: 6.55e12,
    numberFormat: '0.00,,,,"万亿"',
  });
  expect(rating('东海', '通信')).toBe('看好');
  expect(rows(reports('南岭', false))[0]?.[2]).toMatchObject({ basicValue: 46120, numberFormat: 'yyyy-mm-dd' });
});

test('no property of a card is long enough to hold a passage of a report', () => {
  for (const value of [tokens('春笋'), metric('冬青', '营收'), rating('东海', '通信')]) {
    for (const property of Object.values(texts(value))) expect(String(property).length).toBeLessThan(200);
  }
});
