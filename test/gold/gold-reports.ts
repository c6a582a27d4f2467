/** Which reports have a gold, and what the reader makes of each. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readTextDocument } from '../../src/document/read-text';
import { readReport } from '../../src/extract/read-report';
import type { ReportData } from '../../src/facts/report';
import { readGold } from './read-gold';
import { score, type Score } from './score';
import { scoreHead, type HeadMiss } from './score-head';

const HERE = __dirname;
const SHARED = join(HERE, '../../../shared/reports');

export interface GoldReport {
  readonly name: string;
  readonly report: string;
  readonly figures: string;
  readonly head: string;
}

/** Golds of the real reports; empty where `../shared/reports` is missing (say so). */
export function realReports(): readonly GoldReport[] {
  if (!existsSync(SHARED)) return [];
  const texts = readdirSync(SHARED).sort();
  return readdirSync(join(HERE, 'reports'))
    .filter((file) => file.endsWith('.tsv'))
    .sort()
    .flatMap((file) => {
      const name = file.replace('.tsv', '');
      const text = texts.find((one) => one.startsWith(`${name}_`));
      if (text === undefined) return [];
      const head = join(HERE, 'reports', `${name}.head.json`);
      return [{ name, report: join(SHARED, text), figures: join(HERE, 'reports', file), head }];
    });
}

/** Reports that we made up, with their golds. */
export function unseenReports(): readonly GoldReport[] {
  const folder = join(HERE, 'unseen');
  return readdirSync(folder)
    .sort()
    .filter((name) => existsSync(join(folder, name, 'figures.tsv')))
    .map((name) => ({
      name,
      report: join(folder, name, 'report.txt'),
      figures: join(folder, name, 'figures.tsv'),
      head: join(folder, name, 'head.json'),
    }));
}

export interface ReportScore {
  readonly name: string;
  readonly figures: Score;
  readonly head: { readonly compared: number; readonly misses: readonly HeadMiss[] };
  readonly read: ReportData;
}

export function scoreReport(gold: GoldReport): ReportScore {
  const read = readReport(readTextDocument(gold.report, readFileSync(gold.report)));
  const wanted: unknown = existsSync(gold.head) ? JSON.parse(readFileSync(gold.head, 'utf8')) : {};
  return { name: gold.name, figures: score(readGold(gold.figures), read.facts), head: scoreHead(wanted, read), read };
}
