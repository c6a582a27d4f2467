// Written by `npm run seeds`; do not edit. Corrections belong in seeds/corrections.json.
import type { ReportData } from '../src/facts/report';

export const seeds: readonly ReportData[] = [];
