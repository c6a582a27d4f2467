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
