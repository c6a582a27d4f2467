/** Which functions in a formula are this add-in's. */

/** Every custom function of src/functions; test/excel holds the list to the golden signatures. Only ever appended to. */
export const OUR_FUNCTIONS: readonly string[] = [
  'TOKENS',
  'RATING',
  'METRIC',
  'CITE',
  'REPORTS',
  'INDEXRET',
  'PETTM',
  'SERIES',
  'COMPARE',
  'RATINGS',
  'PICKS',
  'EVENTS',
  'EXHIBIT',
  'CHECKS',
  'ENTITIES',
  'METRICS',
];

/** The namespace of the development manifest; production has none. */
export const OUR_NAMESPACE = 'YANBIAO';

/** What Excel puts before a function it does not know yet, in the file and, while stuck, in the cell (office-js #3558, #5611). */
const STUCK = /^_xldudf_/i;

const BY_NAME = new Set(OUR_FUNCTIONS);

export interface OurName {
  /** Bare, upper case: `TOKENS`. */
  readonly name: string;
  readonly namespaced: boolean;
  /** True where it carries `_xldudf_`. */
  readonly stuck: boolean;
}

/** What an identifier of a formula means: `TOKENS`, `YANBIAO.TOKENS`, `_xldudf_TOKENS` or `_xldudf_YANBIAO_TOKENS`; else null. */
export function ourName(identifier: string): OurName | null {
  const stuck = STUCK.test(identifier);
  const rest = identifier.replace(STUCK, '').toUpperCase();
  if (BY_NAME.has(rest)) return { name: rest, namespaced: false, stuck };
  // Excel writes the dot after the namespace as an underscore behind its prefix.
  const separators = stuck ? ['_', '.'] : ['.'];
  const separator = separators.find((each) => rest.startsWith(OUR_NAMESPACE + each));
  const name = separator === undefined ? '' : rest.slice(OUR_NAMESPACE.length + 1);
  return BY_NAME.has(name) ? { name, namespaced: true, stuck } : null;
}

/** As typed: `TOKENS` or `YANBIAO.TOKENS`. */
export function spelled(name: string, namespaced: boolean): string {
  return namespaced ? `${OUR_NAMESPACE}.${name}` : name;
}
