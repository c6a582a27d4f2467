/** Compares the head, picks and tables of a report with what a person wrote down: only what is written is compared. */

export interface HeadMiss {
  /** Where: report.analysts[1].license */
  readonly path: string;
  readonly wanted: unknown;
  readonly read: unknown;
}

interface PickLike {
  readonly group: string | null;
  readonly names: readonly string[];
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Leaves of `wanted` with their places; lists are compared in order and in length. */
function compare(path: string, wanted: unknown, read: unknown, tell: (one: HeadMiss | null) => void): void {
  if (path === 'picks') {
    comparePicks(wanted as readonly PickLike[], (read ?? []) as readonly PickLike[], tell);
  } else if (Array.isArray(wanted)) {
    const list = Array.isArray(read) ? (read as unknown[]) : [];
    if (list.length !== wanted.length) tell({ path: `${path}.length`, wanted: wanted.length, read: list.length });
    wanted.forEach((one, index) => {
      compare(`${path}[${index}]`, one, list[index], tell);
    });
  } else if (isObject(wanted)) {
    for (const [key, one] of Object.entries(wanted))
      compare(path === '' ? key : `${path}.${key}`, one, isObject(read) ? read[key] : undefined, tell);
  } else {
    tell(wanted === read ? null : { path, wanted, read });
  }
}

function comparePicks(
  wanted: readonly PickLike[],
  read: readonly PickLike[],
  tell: (one: HeadMiss | null) => void,
): void {
  const key = (pick: PickLike): string => `${pick.group ?? ''}:${pick.names.join(',')}`;
  const have = new Set(read.map(key));
  for (const pick of wanted) tell(have.has(key(pick)) ? null : { path: 'picks', wanted: key(pick), read: [...have] });
  if (read.length > wanted.length) tell({ path: 'picks.length', wanted: wanted.length, read: read.length });
}

/** How many places were compared, and those that differ. */
export function scoreHead(wanted: unknown, read: unknown): { compared: number; misses: HeadMiss[] } {
  let compared = 0;
  const misses: HeadMiss[] = [];
  compare('', wanted, read, (miss) => {
    compared += 1;
    if (miss !== null) misses.push(miss);
  });
  return { compared, misses };
}
