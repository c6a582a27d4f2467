/** What a report's other layouts keep of what the reader finds in the report as printed. */
import { existsSync, readFileSync } from 'node:fs';
import { simplifyCharacters } from '../../src/document/simplify';
import { readTextDocument } from '../../src/document/read-text';
import { readReport } from '../../src/extract/read-report';
import type { Fact } from '../../src/facts/fact';
import type { GoldReport } from './gold-reports';
import { readGold, type GoldRow } from './read-gold';
import { score, totals, WHOLE, type Score } from './score';
import type { LaidOut } from './laid-out';
import type { Variant } from './variants';

export interface VariantScore {
  readonly report: string;
  readonly variant: string;
  /** Rows found, and rows whole, in the report as printed. */
  readonly base: { readonly found: number; readonly whole: number; readonly extras: number };
  /** The same in this layout. */
  readonly kept: { readonly found: number; readonly whole: number; readonly extras: number };
  /** Rows the layout lost, and those no longer whole, for a person to read. */
  readonly lost: readonly string[];
}

function readText(name: string, text: string): readonly Fact[] {
  return readReport(readTextDocument(name, new TextEncoder().encode(text))).facts;
}

/** Names of a traditional text are compared as simplified ones. */
function folded(fact: Fact): Fact {
  return { ...fact, subject: simplifyCharacters(fact.subject), aliases: fact.aliases.map(simplifyCharacters) };
}

function placed(rows: readonly GoldRow[], { lines }: LaidOut): GoldRow[] {
  return rows.map((row) => ({
    ...row,
    subjects: row.subjects.map(simplifyCharacters),
    lines: row.lines.flatMap((line) => lines.get(line) ?? []),
  }));
}

const isWhole = (wrong: readonly string[]): boolean => !WHOLE.some((slot) => wrong.includes(slot));

function described(before: Score, after: Score): string[] {
  return before.scored.flatMap((one, i) => {
    const now = after.scored[i];
    if (one.row.optional || one.fact === null || !now) return [];
    const { lines, printed, value, unit, subjects } = one.row;
    const row = `${lines.join(',')} | ${printed} | ${value} ${unit} | ${subjects.join('/')}`;
    if (now.fact === null) return [`MISSED ${row}`];
    if (!isWhole(one.wrong) || isWhole(now.wrong)) return [];
    const { subject, metricClass, period, qualifier } = now.fact;
    const read = `${subject} | ${metricClass} | ${period.start ?? ''}..${period.end ?? ''} | ${qualifier}`;
    return [`WRONG ${now.wrong.join('+')} ${row}\n         read ${read} (${now.fact.rule})`];
  });
}

/** The report in each layout against itself as printed. */
export function scoreVariants(gold: GoldReport, variants: readonly Variant[]): VariantScore[] {
  if (!existsSync(gold.report)) return [];
  const text = new TextDecoder().decode(readFileSync(gold.report));
  const rows = readGold(gold.figures);
  const printed = score(rows, readText(gold.name, text));
  return variants.map((variant) => {
    // A cell is a cell by its row alone; what prose says beside the table is asked for all the same.
    const asked = variant.losesRows
      ? rows.filter((_, i) => !(printed.scored[i]?.fact?.rule.startsWith('table-') ?? false))
      : rows;
    const layout = variant.change(text);
    const before = score(asked, asked === rows ? readText(gold.name, text) : inProse(readText(gold.name, text)));
    const after = score(placed(asked, layout), readText(gold.name, layout.text).map(folded));
    const [base, kept] = [totals(before), totals(after)];
    const extras = after.extras.map(
      (one) =>
        `EXTRA ${one.evidence.map(({ line }) => line).join(',')} | ${one.printed} | ${one.value} ${one.unit} | ${one.subject} | ${one.rule}`,
    );
    return { report: gold.name, variant: variant.name, base, kept, lost: [...described(before, after), ...extras] };
  });
}

function inProse(facts: readonly Fact[]): readonly Fact[] {
  return facts.filter((fact) => !fact.rule.startsWith('table-'));
}
