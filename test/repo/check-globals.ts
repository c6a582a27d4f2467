/** Excel's globals stay in src/excel, and what computes touches neither window nor network. Types count as well. */
import ts from 'typescript';
import table from './import-table.json';
import type { SourceTree } from './source-tree';

const guarded: Readonly<Record<string, readonly string[]>> = table.globals;

export function checkGlobals(files: SourceTree): string[] {
  const findings: string[] = [];
  for (const [path, text] of files) {
    const pure = table.pure.folders.some((folder) => path.startsWith(`src/${folder}/`));
    const forbidden = pure ? table.pure.globals : [];
    for (const { name, member, line } of globalsIn(path, text, [...Object.keys(guarded), ...forbidden])) {
      const places = [...(guarded[name] ?? []), ...(guarded[`${name}.${member}`] ?? [])];
      if (places.some((place) => path.startsWith(place))) continue;
      const who = forbidden.includes(name)
        ? 'this folder touches neither window nor network'
        : `only ${places.join(', ')} may`;
      findings.push(`${path}:${line}: uses ${member ? `${name}.${member}` : name}; ${who}`);
    }
  }
  return findings;
}

interface Use {
  readonly name: string;
  readonly member: string;
  readonly line: number;
}

/** Uses of some names that no declaration or import of the file binds, as `name` or `name.member`. */
function globalsIn(path: string, text: string, names: readonly string[]): Use[] {
  if (!names.some((name) => text.includes(name))) return [];
  const kind = path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, kind);
  const bound = new Set<string>();
  const uses: Use[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && names.includes(node.text)) {
      if (isDeclared(node)) bound.add(node.text);
      else if (isReference(node)) {
        const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
        uses.push({ name: node.text, member: memberOf(node), line });
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return uses.filter((use) => !bound.has(use.name));
}

function isDeclared(node: ts.Identifier): boolean {
  const parent = node.parent;
  const declares =
    ts.isVariableDeclaration(parent) ||
    ts.isParameter(parent) ||
    ts.isBindingElement(parent) ||
    ts.isFunctionDeclaration(parent) ||
    ts.isImportSpecifier(parent) ||
    ts.isImportClause(parent) ||
    ts.isNamespaceImport(parent);
  return declares && parent.name === node;
}

/** Not the `x` of `a.x`, of `{ x: 1 }` or of a property signature: those name members of something else. */
function isReference(node: ts.Identifier): boolean {
  const parent = node.parent;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node || isGlobalThis(parent.expression);
  if (ts.isQualifiedName(parent)) return parent.left === node;
  // Asking whether it is there touches nothing.
  if (ts.isTypeOfExpression(parent)) return false;
  if (ts.isPropertyAssignment(parent)) return parent.initializer === node;
  const namesMember =
    ts.isPropertySignature(parent) ||
    ts.isPropertyDeclaration(parent) ||
    ts.isMethodDeclaration(parent) ||
    ts.isMethodSignature(parent) ||
    ts.isLiteralTypeNode(parent);
  return !namesMember;
}

function isGlobalThis(node: ts.Expression): boolean {
  return ts.isIdentifier(node) && (node.text === 'globalThis' || node.text === 'window' || node.text === 'self');
}

function memberOf(node: ts.Identifier): string {
  const parent = node.parent;
  if (ts.isPropertyAccessExpression(parent) && parent.expression === node) return parent.name.text;
  if (ts.isQualifiedName(parent) && parent.left === node) return parent.right.text;
  return '';
}
