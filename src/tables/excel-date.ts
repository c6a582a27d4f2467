/** Days as Excel counts them. */

const DAY = 86_400_000;

/** Excel's day 0 on the Gregorian calendar; correct from 1 March 1900 on, which is before any report. */
const EPOCH = Date.UTC(1899, 11, 30);

export const DATE_FORMAT = 'yyyy-mm-dd';

/** Serial number of an ISO day (`2026-04-07` is 46119); null for null or for anything that is no day of the calendar. */
export function dateSerial(iso: string | null): number | null {
  const match = iso === null ? null : /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  if (!match) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const time = Date.UTC(year, month - 1, day);
  const back = new Date(time);
  if (year < 1901 || back.getUTCMonth() !== month - 1 || back.getUTCDate() !== day) return null;
  return (time - EPOCH) / DAY;
}

/** ISO day of a serial number; a part of a day is dropped. */
export function serialDate(serial: number): string {
  return new Date(EPOCH + Math.floor(serial) * DAY).toISOString().slice(0, 10);
}
