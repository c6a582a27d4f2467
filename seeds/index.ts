// Written by `npm run seeds`; do not edit. Corrections belong in seeds/corrections.json.
import type { ReportData } from '../src/facts/report';
import report1 from './万联-2026-03-03-计算机.json';
import report2 from './万联-2026-04-07-计算机.json';
import report3 from './上海-2026-04-07-计算机.json';
import report4 from './国金-2026-03-19-计算机.json';
import report5 from './开源-2026-03-22-海外.json';

// A JSON import knows no literal types; test/cli/seeds.test.ts compares the files with what the reader gives.
export const seeds: readonly ReportData[] = [report1, report2, report3, report4, report5] as unknown as readonly ReportData[];
