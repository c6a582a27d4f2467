/** What the schema table cannot say about buttons and menus: which kind takes what, and that nothing is named twice. */
import { find, walk, type Finding, type XmlElement } from './validate-xml';

/** Child that each kind must have; learn.microsoft.com/javascript/api/manifest/control, …/action. */
const CONTROL_NEEDS: Readonly<Record<string, string>> = { Button: 'Action', Menu: 'Items' };
const ACTION_NEEDS: Readonly<Record<string, string>> = {
  ShowTaskpane: 'SourceLocation',
  ExecuteFunction: 'FunctionName',
};

export function checkCommands(root: XmlElement): Finding[] {
  return [
    ...find(root, 'Control').flatMap((element) => checkKind(element, CONTROL_NEEDS)),
    ...find(root, 'Action').flatMap((element) => checkKind(element, ACTION_NEEDS)),
    ...checkIds(root),
  ];
}

function checkKind(element: XmlElement, needs: Readonly<Record<string, string>>): Finding[] {
  const kind = element.attributes['xsi:type'] ?? '';
  const wanted = needs[kind];
  const say = (message: string): Finding[] => [{ line: element.line, message }];
  if (wanted === undefined) {
    return say(`<${element.name}> is of the type "${kind}"; it must be ${Object.keys(needs).join(' or ')}`);
  }
  const others = Object.values(needs).filter((name) => name !== wanted);
  const names = element.children.map(({ name }) => name);
  if (!names.includes(wanted)) return say(`a <${element.name}> of the type ${kind} lacks <${wanted}>`);
  const foreign = others.find((name) => names.includes(name));
  return foreign === undefined ? [] : say(`<${foreign}> is not allowed in a <${element.name}> of the type ${kind}`);
}

/** Groups, controls and items share one set of ids; Excel drops the second of a pair. */
function checkIds(root: XmlElement): Finding[] {
  const named = [...walk(root)].filter(({ name }) => ['Group', 'Control', 'Item'].includes(name));
  const seen = new Set<string>();
  return named.flatMap((element) => {
    const id = element.attributes.id ?? '';
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [{ line: element.line, message: `the id "${id}" of <${element.name}> is taken` }];
  });
}
