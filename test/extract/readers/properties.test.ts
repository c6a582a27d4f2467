/** What must hold for any figure, period or text, tried with generated ones. */
import fc from 'fast-check';
import { normalise, printedSpan } from '../../../src/document/normalise';
import { addDays, dayParts } from '../../../src/facts/period-math';
import type { Clock } from '../../../src/extract/readers/mention';
import { readMentions } from '../../../src/extract/readers/mentions';
import { readPeriods } from '../../../src/extract/readers/periods';
import { readQuantities } from '../../../src/extract/readers/quantities';

const CLOCK: Clock = { date: '2026-04-07', covers: null };
const SCALES = { '': 0, 万: 4, 亿: 8, 万亿: 12 } as const;
const UNITS = { 元: 'CNY', 美元: 'USD', 港元: 'HKD', 家: 'count', 词元: 'tokens' } as const;
const blank = fc.constantFrom('', ' ');

test('what is printed is read back: digits, scale, unit, sign, with and without blanks', () => {
  const digits = fc.tuple(fc.integer({ min: 1, max: 999_999 }), fc.integer({ min: 0, max: 4 }));
  const parts = fc.tuple(
    digits,
    fc.constantFrom(...Object.keys(SCALES)),
    fc.constantFrom(...Object.keys(UNITS)),
    blank,
    blank,
  );
  fc.assert(
    fc.property(parts, fc.boolean(), ([[whole, decimals], scale, unit, a, b], fell) => {
      const number = (whole / 10 ** decimals).toFixed(decimals);
      const figure = `${number}${a}${scale}${b}${unit}`;
      const text = `某指标${fell ? '减少' : '达'}${figure}，其余不变`;
      const n = normalise(text);
      const [mention, ...others] = readQuantities(n.text);
      expect(others).toEqual([]);
      const value = Number(`${number}e${SCALES[scale as keyof typeof SCALES]}`);
      expect(mention).toMatchObject({
        value: fell ? -value : value,
        unit: UNITS[unit as keyof typeof UNITS],
        decimals,
      });
      const { start, end } = printedSpan(n, mention?.start ?? 0, mention?.end ?? 0);
      expect(text.slice(start, end)).toBe(figure);
    }),
  );
});

test('thousands commas change nothing', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1000, max: 2_000_000_000 }), (value) => {
      const [mention] = readQuantities(`共${value.toLocaleString('en-US')}元`);
      expect(mention).toMatchObject({ value, unit: 'CNY' });
    }),
  );
});

test('a range keeps both ends', () => {
  const percent = fc.integer({ min: 0, max: 400 });
  fc.assert(
    fc.property(percent, percent, fc.constantFrom('-', '~', '—', ' - ', '%-', '%~', '%至'), (a, b, joint) => {
      fc.pre(a < b);
      const [mention, ...others] = readQuantities(normalise(`区间${a}${joint}${b}%之内`).text);
      expect(others).toEqual([]);
      expect(mention).toMatchObject({ value: a, high: b, unit: 'percent', qualifier: 'range' });
    }),
  );
});

test('every day is read back from each way of printing it', () => {
  const days = fc.integer({ min: 0, max: 20_000 }).map((count) => addDays('1995-01-01', count));
  fc.assert(
    fc.property(days, (iso) => {
      const { year, month, day } = dayParts(iso);
      const two = (count: number) => String(count).padStart(2, '0');
      const forms = [
        `${year}年${month}月${day}日`,
        `${year} 年 ${two(month)} 月 ${two(day)} 日`,
        iso,
        `${year}/${month}/${day}`,
        `${year}.${month}.${two(day)}`,
        `${year}${two(month)}${two(day)}`,
      ];
      for (const form of forms) {
        const [mention, ...others] = readPeriods(normalise(`于${form}发布`).text, CLOCK);
        expect([form, others.length, mention?.period.start, mention?.period.end, mention?.period.basis]).toEqual([
          form,
          0,
          iso,
          iso,
          'stated',
        ]);
      }
    }),
  );
});

test('a month and day is never after the report without a word of future', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }), (month, day) => {
      const [mention] = readPeriods(`公司${month}月${day}日公告`, CLOCK);
      expect((mention?.period.start ?? '9') <= '2026-04-07').toBe(true);
    }),
  );
});

/** Every kind of period with its spellings; the dates are worked out here, not by the reader. */
const KINDS: Readonly<Record<string, (year: number, part: number) => readonly [string, string, ...string[]]>> = {
  month: (year, part) => {
    const month = (part % 12) + 1;
    const two = String(month).padStart(2, '0');
    const last = addDays(month === 12 ? `${year + 1}-01-01` : `${year}-${String(month + 1).padStart(2, '0')}-01`, -1);
    return [
      `${year}-${two}-01`,
      last,
      `${year}年${month}月`,
      `${year} 年 ${month} 月`,
      `${year}M${month}`,
      `${year}-${two}`,
    ];
  },
  quarter: (year, part) => {
    const quarter = (part % 4) + 1;
    const short = String(year).slice(2);
    const start = `${year}-${['01', '04', '07', '10'][quarter - 1]}-01`;
    const end = `${year}-${['03-31', '06-30', '09-30', '12-31'][quarter - 1]}`;
    const forms = [
      `${year}Q${quarter}`,
      `${short}Q${quarter}`,
      `${quarter}Q${short}`,
      `${year}年第${'一二三四'[quarter - 1]}季度`,
    ];
    return [start, end, ...forms, `${year}年${quarter}季度`, `CY${short}Q${quarter}`];
  },
  half: (year, part) => {
    const half = (part % 2) + 1;
    const short = String(year).slice(2);
    const days = half === 1 ? (['01-01', '06-30'] as const) : (['07-01', '12-31'] as const);
    const forms = [`${year}H${half}`, `${short}H${half}`, `${half}H${short}`, `${year}年${'上下'[half - 1]}半年`];
    return [`${year}-${days[0]}`, `${year}-${days[1]}`, ...forms];
  },
  year: (year) => [`${year}-01-01`, `${year}-12-31`, `${year}年`, `${year} 年`, `${year}A`, `CY${year}`],
  years: (year, part) => {
    const end = year + 1 + (part % 5);
    return [
      `${year}-01-01`,
      `${end}-12-31`,
      `${year}-${end}年`,
      `${year}年至${end}年`,
      `${year}—${end} 年`,
      `${year}-${end}E`,
    ];
  },
  'first months': (year, part) => {
    const month = 2 + (part % 10);
    const next = `${year}-${String(month + 1).padStart(2, '0')}-01`;
    return [`${year}-01-01`, addDays(next, -1), `${year}年前${month}个月`, `${year}年1-${month}月`, `${month}M${year}`];
  },
};

test.each(Object.keys(KINDS))('every %s is read back from each way of printing it', (kind) => {
  fc.assert(
    fc.property(fc.integer({ min: 2010, max: 2025 }), fc.nat(120), (year, part) => {
      const [start, end, ...forms] = KINDS[kind]?.(year, part) ?? ['', ''];
      for (const form of forms) {
        const printed = `其中${form}，公司稳定`;
        const n = normalise(printed);
        const [mention, ...others] = readPeriods(n.text, CLOCK);
        expect([form, others.length, mention?.period.start, mention?.period.end]).toEqual([form, 0, start, end]);
        const place = printedSpan(n, mention?.start ?? 0, mention?.end ?? 0);
        expect(printed.slice(place.start, place.end)).toBe(form);
      }
    }),
  );
});

/** Every kind of figure as its printed form and what it must give. */
const FIGURES = fc.oneof(
  fc
    .tuple(fc.integer({ min: 1, max: 9999 }), fc.constantFrom('%', '％', ' %', '个百分点', 'pct', 'bp', '倍'))
    .map(([count, unit]) => {
      const units = {
        '%': 'percent',
        '％': 'percent',
        ' %': 'percent',
        个百分点: 'percentage_points',
        pct: 'percentage_points',
        bp: 'basis_points',
        倍: 'times',
      };
      return { printed: `${count / 100}${unit}`, value: count / 100, unit: units[unit] };
    }),
  fc
    .tuple(fc.integer({ min: 1, max: 99_999 }), fc.constantFrom('瑞郎', '澳元', '欧元', '英镑'))
    .map(([count, unit]) => {
      const units = { 瑞郎: 'CHF', 澳元: 'AUD', 欧元: 'EUR', 英镑: 'GBP' };
      return { printed: `${count}万${unit}`, value: count * 10_000, unit: units[unit] };
    }),
  fc
    .tuple(fc.integer({ min: 1, max: 9999 }), fc.constantFrom('小时', 'GWh', 'MW', '万吨', '平方米', '亿千瓦时'))
    .map(([count, unit]) => {
      const units = {
        小时: ['hours', 0],
        GWh: ['GWh', 0],
        MW: ['MW', 0],
        万吨: ['tonnes', 4],
        平方米: ['sqm', 0],
        亿千瓦时: ['kWh', 8],
      } as const;
      return { printed: `${count}${unit}`, value: count * 10 ** units[unit][1], unit: units[unit][0] };
    }),
  fc.integer({ min: 1, max: 999 }).map((place) => ({ printed: `第${place}位`, value: place, unit: 'rank' })),
  fc.tuple(fc.integer({ min: 2, max: 9 }), fc.constantFrom('家', '成')).map(([count, unit]) => {
    const printed = `${'零一两三四五六七八九'[count] ?? ''}${unit}`;
    return unit === '家' ? { printed, value: count, unit: 'count' } : { printed, value: count * 10, unit: 'percent' };
  }),
);

test('every kind of figure is read back at its place', () => {
  fc.assert(
    fc.property(FIGURES, ({ printed, value, unit }) => {
      const text = `某项为${printed}，其余不变`;
      const n = normalise(text);
      const [mention, ...others] = readMentions(n.text, CLOCK).quantities;
      expect([printed, others.length, mention?.value, mention?.unit]).toEqual([printed, 0, value, unit]);
      const place = printedSpan(n, mention?.start ?? 0, mention?.end ?? 0);
      expect(text.slice(place.start, place.end)).toBe(printed);
    }),
  );
});

test('reading twice gives the same, and two paragraphs one below the other give what each gives alone', () => {
  const paragraph = fc
    .array(FIGURES, { minLength: 1, maxLength: 4 })
    .map((figures) => `${figures.map(({ printed }) => `某项为${printed}`).join('，')}。`);
  fc.assert(
    fc.property(paragraph, paragraph, (first, second) => {
      const alone = [first, second].map((text) => readMentions(normalise(text).text, CLOCK).quantities);
      expect(readMentions(normalise(first).text, CLOCK).quantities).toEqual(alone[0]);
      const both = readMentions(normalise(`${first}\n${second}`).text, CLOCK).quantities;
      const slots = (found: typeof both) =>
        found.map(({ value, high, unit, qualifier }) => [value, high, unit, qualifier]);
      expect(slots(both)).toEqual(alone.flatMap(slots));
    }),
  );
});

const PIECES =
  '0123456789.,%-~+±()/: \t\n年月日周季度万亿千百十一二两三个倍番成元美港第前名位至到约超近以上下起TOPQHFYAEBKMTxe$¥€每从由翻减半分之几多余'.split(
    '',
  );

test('no text crashes the readers; mentions stay in order, apart and inside; values are finite', () => {
  const texts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.array(fc.constantFrom(...PIECES), { maxLength: 80 }).map((pieces) => pieces.join('')),
  );
  fc.assert(
    fc.property(texts, (printed) => {
      const { text } = normalise(printed);
      const { nonFigures, periods, quantities } = readMentions(text, CLOCK);
      const spans = [...nonFigures, ...periods, ...quantities].sort((a, b) => a.start - b.start);
      let last = 0;
      for (const span of spans) {
        expect(span.start).toBeGreaterThanOrEqual(last);
        expect(span.end).toBeGreaterThan(span.start);
        last = span.end;
      }
      expect(last).toBeLessThanOrEqual(text.length);
      for (const { value, high } of quantities) {
        expect(Number.isFinite(value)).toBe(true);
        if (high !== null) expect(high).toBeGreaterThanOrEqual(value);
      }
      for (const { period } of periods) {
        if (period.start !== null && period.end !== null) expect(period.end >= period.start).toBe(true);
      }
    }),
    { numRuns: 500 },
  );
});

describe('hostile text is read in time that grows with its length', () => {
  const cost = (text: string) => {
    const before = process.cpuUsage();
    readMentions(text, CLOCK);
    const { user, system } = process.cpuUsage(before);
    return user + system;
  };
  const best = (text: string) => Math.min(cost(text), cost(text), cost(text));

  // Twenty times the text may cost up to 150 times as much (noise, garbage collection); a quadratic reader costs 400.
  test.each([
    '1',
    '(',
    '(1',
    'a1-',
    '1.',
    '5-',
    '1,234,',
    '一',
    '百',
    '5%、',
    '1至',
    '3月',
    '1亿',
    '每',
    '第',
    'a@',
    '1:',
  ])('%j repeated', (piece) => {
    const times = (length: number) => piece.repeat(Math.ceil(length / piece.length));
    best(times(1_000));
    expect(best(times(20_000)) / Math.max(best(times(1_000)), 300)).toBeLessThan(150);
  });

  test('100,000 digits and 1,000 brackets are no figures', () => {
    expect(readQuantities('9'.repeat(100_000))).toEqual([]);
    expect(readQuantities('('.repeat(1000) + ')'.repeat(1000))).toEqual([]);
  });
});
