/** Stretches of a text already spoken for, asked about from left to right. */
import type { Span } from './mention';

/** Spans may overlap and come in any order; looking up is a binary search. */
export class Claims {
  private readonly spans: readonly Span[];

  constructor(...lists: readonly (readonly Span[])[]) {
    const [only] = lists;
    const all = lists.length === 1 && only !== undefined ? only : lists.flat();
    this.spans = areInOrder(all) ? all : joined(all);
  }

  /** End of the claimed span that `index` lies in, or -1 where it is free. */
  endAt(index: number): number {
    let low = 0;
    let high = this.spans.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const span = this.spans[middle];
      if (span === undefined) break;
      if (index < span.start) high = middle - 1;
      else if (index >= span.end) low = middle + 1;
      else return span.end;
    }
    return -1;
  }

  /** True where any part of `start`–`end` is claimed. */
  touches(start: number, end: number): boolean {
    let low = 0;
    let high = this.spans.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.spans[middle]?.end ?? Infinity) <= start) low = middle + 1;
      else high = middle;
    }
    return (this.spans[low]?.start ?? Infinity) < end;
  }

  has(index: number): boolean {
    return this.endAt(index) >= 0;
  }
}

function areInOrder(spans: readonly Span[]): boolean {
  let end = -1;
  for (const span of spans) {
    if (span.start < end) return false;
    end = span.end;
  }
  return true;
}

/** In order, those that overlap made one. */
function joined(spans: readonly Span[]): Span[] {
  const apart: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = apart[apart.length - 1];
    if (last !== undefined && span.start < last.end) {
      if (span.end > last.end) apart[apart.length - 1] = { start: last.start, end: span.end };
    } else apart.push(span);
  }
  return apart;
}

/** The first of `spans` (in order, not overlapping) that shares a character with `start`–`end`; a binary search. */
export function firstTouching<S extends Span>(spans: readonly S[], start: number, end: number): S | undefined {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? Infinity) <= start) low = middle + 1;
    else high = middle;
  }
  const found = spans[low];
  return found !== undefined && found.start < end ? found : undefined;
}

/** The index of the first of `list` (in order of print) that begins at `offset` or behind it; its length where none does. */
export function firstFrom(list: readonly { readonly start: number }[], offset: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle]?.start ?? Infinity) >= offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Those of `list` (in order of print) that lie in a span as a whole; a binary search. */
export function mentionsIn<S extends Span>(list: readonly S[], { start, end }: Span): S[] {
  return list.slice(firstFrom(list, start), firstFrom(list, end)).filter((one) => one.end <= end);
}
