/** Numerals, percentages and money of cn2an, Recognizers-Text and JioNLP. */
import { normalise } from '../../../src/document/normalise';
import { readSpelled } from '../../../src/extract/readers/chinese-number';
import { readQuantities } from '../../../src/extract/readers/quantities';
import { matches, type OutsideCase, type Suite } from './suite';

const read = (input: string) => readQuantities(normalise(input).text);
const near = (a: number, b: number) => Math.abs(a - b) <= Math.abs(b) * 1e-9;

interface Resolved {
  readonly resolution: { readonly value: string | null; readonly unit?: string };
}

const ISO: Readonly<Record<string, string>> = {
  'Chinese yuan': 'CNY',
  Euro: 'EUR',
  'United States dollar': 'USD',
  Dollar: 'USD',
  'Hong Kong dollar': 'HKD',
  'New Taiwan dollar': 'TWD',
  'Japanese yen': 'JPY',
  元: 'CNY',
  美元: 'USD',
  港元: 'HKD',
  欧元: 'EUR',
  日元: 'JPY',
  新台币: 'TWD',
  韩元: 'KRW',
  英镑: 'GBP',
};

export const CN2AN: Suite = {
  name: 'cn2an, strict numerals',
  file: 'cn2an.json',
  take: ({ kind }) => kind === 'cn2an-strict',
  outOfScope: [
    { why: 'negative numerals (负): a report prints the sign', is: matches(/^负/) },
    { why: 'amounts with 元角分, no numerals', is: matches(/[元圆]/) },
    { why: 'beyond 2^53', is: ({ expected }) => Math.abs(Number(expected)) > Number.MAX_SAFE_INTEGER },
  ],
  right: ({ input, expected }) => {
    const spelled = readSpelled(input, 0);
    return spelled !== null && spelled.end === input.length && near(spelled.value, Number(expected));
  },
  peer: 'Recognizers 83 of 90',
  floor: 0.98,
};

function percentRight({ input, expected }: OutsideCase): boolean {
  const wanted = (expected as Resolved[]).map(({ resolution }) => parseFloat(resolution.value ?? ''));
  const found = read(input).filter(({ unit }) => unit === 'percent' || unit === 'percentage_points');
  return found.length === wanted.length && found.every(({ value }, i) => near(value, wanted[i] ?? NaN));
}

export const PERCENT: Suite = {
  name: 'Recognizers, percent',
  file: 'recognizers_number.json',
  take: ({ model }) => model === 'PercentModel',
  outOfScope: [
    { why: 'discounts (折): price tags, not reports', is: matches(/折/) },
    {
      why: 'blanks inside spelled numerals',
      is: matches(/[一二三四五六七八九十百点成] +[一二三四五六七八九十点成]|^[\d０-９]+ 成/),
    },
    { why: 'several digits in a row as tens and units (二三十)', is: matches(/二三十/) },
    { why: 'full-width comma as thousands: in a report it parts figures', is: matches(/[\d０-９]，[\d０-９]{3}/) },
    { why: 'cheque numerals', is: matches(/[拾佰仟萬]/) },
  ],
  right: percentRight,
  peer: 'Recognizers itself 148 of 152; nobody else reads it',
  floor: 0.94,
};

export const CURRENCY: Suite = {
  name: 'Recognizers, currency',
  file: 'recognizers_number_with_unit.json',
  take: ({ model }) => model === 'CurrencyModel',
  outOfScope: [
    { why: 'currencies no unit of ours names', is: matches(/法郎|奈拉|比特币|日本銭/) },
    { why: 'coins (角, 分, 毛): price tags, not reports', is: matches(/角|美分|三毛/) },
    { why: 'a currency without a number', is: matches(/^人民币 ?美元$/) },
    { why: '兆 is 1e12 or 1e6 depending on the country', is: matches(/兆/) },
    { why: 'one-digit spelled amounts in speech (一美元, 三块)', is: matches(/三块/) },
  ],
  right: ({ input, expected }) => {
    const wanted = expected as Resolved[];
    const found = read(input).filter(({ unit }) => unit !== null && Object.values(ISO).includes(unit));
    return (
      found.length === wanted.length &&
      found.every(({ value, unit }, i) => {
        const { resolution } = wanted[i] ?? { resolution: { value: null } };
        return near(Math.abs(value), Number(resolution.value)) && unit === ISO[resolution.unit ?? ''];
      })
    );
  },
  peer: 'JioNLP 22 of 35 (Recognizers itself 28)',
  floor: 1,
};

export const MONEY: Suite = {
  name: 'JioNLP, money',
  file: 'jionlp_money.json',
  take: ({ kind }) => kind === 'parse',
  outOfScope: [
    { why: 'currencies no unit of ours names', is: matches(/泰铢|卢布|澳元/) },
    { why: 'coins (角, 分, 毛)', is: matches(/角|毛|分钱/) },
    { why: 'vague amounts (几十万, 数十亿, 十几): no value to give', is: matches(/几|^人民币数|^数/) },
    { why: 'two digits for a range in speech (八九亿, 三五百)', is: matches(/八九|三五|四五/) },
    { why: 'full-width comma as thousands', is: matches(/\d，\d{3}/) },
    { why: 'a currency said twice (三万元欧元)', is: matches(/元欧元|元日币/) },
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
  peer: 'Recognizers 20 of 30 single values',
  floor: 0.9,
};
