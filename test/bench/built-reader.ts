/** The reader bundled as the add-in's build does it. See bundled.ts for why. */
import type { readTextDocument } from '../../src/document/read-text';
import type { readReport } from '../../src/extract/read-report';
import type { readMentions } from '../../src/extract/readers/mentions';
import type { readPeriods } from '../../src/extract/readers/periods';
import type { readQuantities } from '../../src/extract/readers/quantities';
import { bundled } from './bundled';

export interface BuiltReader {
  readonly readTextDocument: typeof readTextDocument;
  readonly readReport: typeof readReport;
  readonly readMentions: typeof readMentions;
  readonly readPeriods: typeof readPeriods;
  readonly readQuantities: typeof readQuantities;
}

const ENTRY = `
  export { readTextDocument } from './document/read-text';
  export { readReport } from './extract/read-report';
  export { readMentions } from './extract/readers/mentions';
  export { readPeriods } from './extract/readers/periods';
  export { readQuantities } from './extract/readers/quantities';
`;

export function builtReader(): BuiltReader {
  return bundled(ENTRY) as BuiltReader;
}
