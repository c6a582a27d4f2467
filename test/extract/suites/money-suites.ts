/** Money and measures of Recognizers-Text and JioNLP. */
import { normalise } from '../../../src/document/normalise';
import { isMoney } from '../../../src/facts/unit';
import { near, read, type Resolved } from './number-suites';
import { matches, type Suite } from './suite';

const ISO: Readonly<Record<string, string>> = {
  'Chinese yuan': 'CNY',
  Euro: 'EUR',
  'United States dollar': 'USD',
  Dollar: 'USD',
  Cent: 'USD',
  'Hong Kong dollar': 'HKD',
  'New Taiwan dollar': 'TWD',
  'Japanese yen': 'JPY',
  'Swiss franc': 'CHF',
  元: 'CNY',
  美元: 'USD',
  港元: 'HKD',
  欧元: 'EUR',
  日元: 'JPY',
  新台币: 'TWD',
  韩元: 'KRW',
  英镑: 'GBP',
  泰铢: 'THB',
  卢布: 'RUB',
  澳元: 'AUD',
};

export const CURRENCY: Suite = {
  name: 'Recognizers, currency',
  file: 'recognizers_number_with_unit.json',
  take: ({ model }) => model === 'CurrencyModel',
  outOfScope: [
    { why: 'currencies no broker reports in (奈拉, 比特币, 日本銭)', is: matches(/奈拉|比特币|日本銭|法郎/) },
    { why: 'dollars and cents said as one amount, a spoken 三块', is: matches(/美元又|三块/) },
    { why: '兆 inside a numeral is 1e12 or 1e6 depending on the country', is: matches(/兆/) },
    { why: 'a currency without a number', is: matches(/^人民币 ?美元$/) },
  ],
  right: ({ input, expected }) => {
    const wanted = expected as Resolved[];
    const found = read(input).filter(({ unit }) => unit !== null && isMoney(unit));
    return (
      found.length === wanted.length &&
      found.every(({ value, unit }, i) => {
        const resolution: Resolved['resolution'] = wanted[i]?.resolution ?? { value: null };
        const scale = resolution.unit === 'Cent' ? 0.01 : 1;
        return near(Math.abs(value), Number(resolution.value) * scale) && unit === ISO[resolution.unit ?? ''];
      })
    );
  },
  peers: [],
  note: 'Recognizers itself 28 of all 35; JioNLP 22 of all 35 (Python, not run here)',
  floor: 1,
};

/** Unit in the suite's English, ours, and the power of ten between them. */
const MEASURES: Readonly<Record<string, readonly [string, number]>> = {
  Mu: ['mu', 0],
  Kilogram: ['kg', 0],
  Centimeter: ['cm', 0],
  Ton: ['tonnes', 0],
  Meter: ['m', 0],
  Kilometer: ['km', 0],
  Jin: ['jin', 0],
  Gram: ['g', 0],
  Microgram: ['ug', 0],
  Hertz: ['Hz', 0],
  Megahertz: ['MHz', 0],
  Kilowatt: ['kW', 0],
  Kilocalorie: ['kcal', 0],
  Kilobyte: ['bytes', 3],
  Megabyte: ['bytes', 6],
};

export const DIMENSION: Suite = {
  name: 'Recognizers, dimensions',
  file: 'recognizers_number_with_unit.json',
  take: ({ model }) => model === 'DimensionModel',
  outOfScope: [
    { why: 'tael (两) and bit: no unit of a report', is: matches(/\d两|[十百二万]两$|两万两|比特/) },
    { why: '一位 is a person to us, and a bit to them', is: matches(/一位/) },
    { why: 'a half said behind the unit (两米半)', is: matches(/半$/) },
  ],
  right: ({ input, expected }) => {
    const wanted = (expected as Resolved[]).map(({ resolution }) => {
      const [unit, exponent] = MEASURES[resolution.unit ?? ''] ?? ['?', 0];
      return { unit, value: Number(resolution.value) * 10 ** exponent };
    });
    const units = new Set(Object.values(MEASURES).map(([unit]) => unit));
    const found = read(input).filter(({ unit }) => unit !== null && units.has(unit));
    return (
      found.length === wanted.length &&
      found.every(({ value, unit }, i) => unit === wanted[i]?.unit && near(value, wanted[i].value))
    );
  },
  peers: [],
  note: 'Recognizers itself 31 of all 36; nobody else reads it',
  floor: 0.95,
};

export const MONEY: Suite = {
  name: 'JioNLP, money',
  file: 'jionlp_money.json',
  take: ({ kind }) => kind === 'parse',
  outOfScope: [
    { why: 'vague amounts (几十万, 数十亿, 十几): no value to give', is: matches(/几|^人民币数|^数/) },
    { why: 'full-width comma as thousands: in a report it parts figures', is: matches(/\d，\d{3}/) },
    { why: 'w for 万: chat, not reports', is: matches(/\dw/) },
  ],
  right: ({ input, expected }) => {
    const { num, case: currency } = expected as { num: string | [string, string]; case: string };
    const mentions = read(input);
    const low = Number(Array.isArray(num) ? num[0] : num);
    const high = Array.isArray(num) ? Number(num[1]) : null;
    const [first, second] = mentions;
    if (first === undefined || !near(Math.round(first.value * 100) / 100, low)) return false;
    // 3000多 is "more than 3000" to us and 3000 to 4000 to them; 从a到b two figures and one range.
    const upper = first.high ?? second?.value ?? null;
    if (high !== null && first.qualifier !== 'gt' && (upper === null || !near(upper, high))) return false;
    const unit = first.unit ?? second?.unit ?? 'CNY';
    return unit === ISO[currency];
  },
  peers: ['Recognizers currency'],
  note: null,
  floor: 1,
};

export const EXTRACTED_MONEY: Suite = {
  name: 'JioNLP, money in sentences',
  file: 'jionlp_money.json',
  take: ({ kind }) => kind === 'extract',
  outOfScope: [],
  right: ({ input, expected }) => {
    const bare = (text: string) => normalise(text).text.replace(/\s/g, '');
    const { text } = normalise(input);
    // 10k~15k names no currency: a scale alone makes it an amount to them.
    const amounts = read(input).filter(({ unit, scale }) => (unit === null ? scale !== null : isMoney(unit)));
    const found = amounts.map(({ start, end }) => bare(text.slice(start, end)).replace(/^人民币/, ''));
    const wanted = (expected as { text: string }[]).map((one) => bare(one.text));
    return JSON.stringify(found) === JSON.stringify(wanted);
  },
  peers: ['Recognizers currency'],
  note: null,
  floor: 1,
};
