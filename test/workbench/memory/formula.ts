/** The formulas of the memory workbook: literals, references, `+ - * /`, and calls of functions with such arguments. */
import { parseAddress, type ParsedAddress } from '../../../src/workbench/host/address';
import type { CellValue } from '../../../src/workbench/host-workbook';

export type Expression =
  | { readonly kind: 'literal'; readonly value: CellValue }
  | { readonly kind: 'reference'; readonly address: ParsedAddress; readonly text: string }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly (Expression | undefined)[] }
  | { readonly kind: 'operation'; readonly operator: string; readonly left: Expression; readonly right: Expression };

const TOKEN =
  /\s*("(?:[^"]|"")*"|(?:'[^']+'|[\p{L}\p{N}_.]+)!\$?[A-Z]+\$?\d+(?::\$?[A-Z]+\$?\d+)?|[\p{L}_$][\p{L}\p{N}_.$]*(?::\$?[A-Z]+\$?\d+)?|\d+(?:\.\d+)?|[-+*/(),])/uy;

/** Throws where the text is no such formula. */
export function parseFormula(formula: string): Expression {
  const tokens: string[] = [];
  TOKEN.lastIndex = 1;
  while (TOKEN.lastIndex < formula.length) {
    const match = TOKEN.exec(formula);
    if (!match?.[1]) throw new Error(`cannot read ${formula}`);
    tokens.push(match[1]);
  }
  let at = 0;
  const sum = (): Expression => operation(['+', '-'], product);
  const product = (): Expression => operation(['*', '/'], single);
  function operation(operators: readonly string[], next: () => Expression): Expression {
    let left = next();
    while (operators.includes(tokens[at] ?? '')) {
      const operator = tokens[at++] ?? '';
      left = { kind: 'operation', operator, left, right: next() };
    }
    return left;
  }
  function single(): Expression {
    const token = tokens[at++] ?? '';
    if (token === '-')
      return { kind: 'operation', operator: '-', left: { kind: 'literal', value: 0 }, right: single() };
    if (token === '(') {
      const inner = sum();
      at++;
      return inner;
    }
    if (token.startsWith('"')) return { kind: 'literal', value: token.slice(1, -1).replaceAll('""', '"') };
    if (/^\d/.test(token)) return { kind: 'literal', value: Number(token) };
    if (tokens[at] === '(') return call(token);
    const address = parseAddress(token);
    if (address) return { kind: 'reference', address, text: token };
    if (/^(TRUE|FALSE)$/i.test(token)) return { kind: 'literal', value: token.toUpperCase() === 'TRUE' };
    return { kind: 'literal', value: { error: '#NAME?' } };
  }
  function call(name: string): Expression {
    at++;
    const args: (Expression | undefined)[] = [];
    while (tokens[at] !== ')' && at < tokens.length) {
      args.push(tokens[at] === ',' ? undefined : sum());
      if (tokens[at] === ',') at++;
    }
    at++;
    return { kind: 'call', name: name.toUpperCase(), args };
  }
  return sum();
}
