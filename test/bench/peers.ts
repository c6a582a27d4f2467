/** The libraries we measure against, each made to read Chinese, with what they find as plain values. */
import * as recognizers from '@microsoft/recognizers-text-suite';
import { zh } from 'chrono-node';

export const CHRONO = 'chrono-node zh';
export const RECOGNIZERS = 'recognizers-text-suite zh-cn';
const CHINESE = 'zh-cn';

/** What one model of recognizers-text-suite takes and gives. */
export const RECOGNIZER_MODELS: Readonly<Record<string, (text: string) => readonly unknown[]>> = {
  number: (text) => recognizers.recognizeNumber(text, CHINESE),
  percentage: (text) => recognizers.recognizePercentage(text, CHINESE),
  dimension: (text) => recognizers.recognizeDimension(text, CHINESE),
  currency: (text) => recognizers.recognizeCurrency(text, CHINESE),
  datetime: (text) => recognizers.recognizeDateTime(text, CHINESE),
};

/** Absolute values of the numbers, percentages and dimensions found; the number model reads the value of money, too. */
export function recognizedValues(text: string): number[] {
  return ['number', 'percentage', 'dimension'].flatMap((model) =>
    (RECOGNIZER_MODELS[model]?.(text) ?? []).map((found) => {
      const { resolution } = found as { resolution?: { value?: unknown } | null };
      return Math.abs(parseFloat(String(resolution?.value ?? NaN)));
    }),
  );
}

export interface Days {
  readonly start: string;
  readonly end: string;
}

export function chronoRead(text: string, date: string): ReturnType<typeof zh.hans.parse> {
  return zh.hans.parse(text, new Date(`${date}T12:00:00`));
}

/** First and last day of what chrono-node finds; a month or a year without a day counts as all of its days. */
export function chronoDays(text: string, date: string): Days[] {
  return chronoRead(text, date).map(({ start, end }) => {
    const last = end ?? start;
    return { start: edge(start, false), end: edge(last, true) };
  });
}

type Parts = ReturnType<typeof zh.hans.parse>[number]['start'];

function edge(parts: Parts, isLast: boolean): string {
  const year = parts.get('year') ?? NaN;
  const hasMonth = parts.isCertain('month');
  const month =
    hasMonth || parts.isCertain('day') || parts.isCertain('weekday') ? (parts.get('month') ?? 1) : isLast ? 12 : 1;
  const hasDay = parts.isCertain('day') || parts.isCertain('weekday');
  const day = hasDay ? (parts.get('day') ?? 1) : isLast ? new Date(Date.UTC(year, month, 0)).getUTCDate() : 1;
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${year}-${two(month)}-${two(day)}`;
}
