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

function right({ input, expected, reference }: OutsideCase): boolean {
  const [start, end] = (expected as { time: [string, string] }).time.map((time) => time.slice(0, 10));
  const date = clockOf(reference);
  const mentions = readPeriods(normalise(input).text, { date, covers: null });
  const first = mentions[0]?.period;
  const last = mentions[mentions.length - 1]?.period;
  return first?.start === start && last?.end === end;
}

export const TIME: Suite = {
  name: 'JioNLP, points and spans of time',
  file: 'jionlp_time.json',
  take: ({ kind, expected }) =>
    kind === 'parse' && ['time_point', 'time_span'].includes((expected as { type?: string } | null)?.type ?? ''),
  outOfScope: [
    { why: 'times of day', is: matches(/[:：点时刻]|早|晚|午|夜|凌晨|秒|分钟|小时|钟头|白天|午后|傍晚|清晨/) },
    {
      why: 'lunar calendar, solar terms and festivals',
      is: matches(
        /农历|正月|腊月|冬月|初[一二三四五六七八九十]|廿|节|冬至|春分|端午|中秋|七夕|除夕|元宵|重阳|元旦|国庆|五一|清明|立春|八月十五|阳历|公历|[立夏至秋冬]季?$|[甲乙丙丁戊己庚辛壬癸][子丑寅卯]/,
      ),
    },
    { why: 'seasons, school holidays, centuries and decades', is: matches(/春|夏|秋|冬|暑假|寒假|世纪|年代/) },
    { why: 'weekdays and weeks of a month', is: matches(/星期|礼拜|周[一二三四五六日末天]|第[一二三四\d]个?周|首周/) },
    {
      why: 'open or counted from now in speech (三年前, 半年后, 以前)',
      is: matches(/前|后|以来|之内|以内|内|起|来$|止/),
    },
    {
      why: 'edges without dates in a report (伊始, 首月, 前两天, 末)',
      is: matches(/伊始|首[月季日]|头|末|底|初|中旬|中$/),
    },
    {
      why: 'spoken years and days (零七年, 大前年)',
      is: matches(/^[零〇]|大前|大后|前天|后天|[一二三四五六七八九]号|[一二三四五六七八九十]日/),
    },
    { why: "the machine's own date as reference", is: ({ reference }) => clockOf(reference) === null },
    {
      why: 'after the reference without a word of future: never in a report',
      is: ({ expected, reference }) => {
        const start = (expected as { time: [string, string] }).time[0].slice(0, 10);
        const date = clockOf(reference);
        return date !== null && start > date && start < addMonths(date, 12);
      },
    },
  ],
  right,
  peer: 'Recognizers 90 of 330 (JioNLP itself 315)',
  floor: 0.54,
};
