/** Holds a manifest against the schema table: unknown, missing, misplaced or repeated elements, missing attributes. */
import { SCHEMA, type ElementRule } from './validate-schema';
import { endsWith, walk, type Finding, type XmlElement } from './validate-xml';

interface Slot {
  readonly name: string;
  readonly required: boolean;
  readonly many: boolean;
}

/** Every way in which the tree departs from the schema, in the order of the file. */
export function checkStructure(root: XmlElement): Finding[] {
  if (root.name !== 'OfficeApp') return [{ line: root.line, message: `the root is <${root.name}>, not <OfficeApp>` }];
  return [...walk(root)].flatMap(checkElement);
}

function checkElement(element: XmlElement): Finding[] {
  const rule = ruleFor(element);
  // An element with no rule is reported once, by its parent, as not allowed there.
  if (!rule) return [];
  return [...checkAttributes(element, rule), ...checkText(element, rule), ...checkChildren(element, slotsOf(rule))];
}

function checkAttributes(element: XmlElement, rule: ElementRule): Finding[] {
  const missing = (rule.attributes ?? '').split(' ').filter((name) => name && !element.attributes[name]);
  return missing.map((name) => ({ line: element.line, message: `<${element.name}> lacks its attribute ${name}` }));
}

function checkText(element: XmlElement, rule: ElementRule): Finding[] {
  if (!rule.text || rule.text[0].test(element.text)) return [];
  return [{ line: element.line, message: `<${element.name}> is "${element.text}"; it must be ${rule.text[1]}` }];
}

function checkChildren(element: XmlElement, slots: readonly Slot[]): Finding[] {
  const findings: Finding[] = [];
  const say = (line: number, message: string): void => void findings.push({ line, message });
  let reached = 0;
  for (const child of element.children) {
    const at = slots.findIndex((slot) => slot.name === child.name);
    if (at < 0) say(child.line, `<${child.name}> is not allowed in <${element.name}>`);
    else if (at < reached) {
      say(child.line, `<${child.name}> must come before <${slots[reached]?.name}> in <${element.name}>`);
    } else reached = at;
  }
  for (const slot of slots) {
    const found = element.children.filter((child) => child.name === slot.name);
    if (slot.required && found.length === 0) say(element.line, `<${element.name}> lacks <${slot.name}>`);
    const second = found[1];
    if (!slot.many && second)
      say(second.line, `<${slot.name}> stands ${found.length} times in <${element.name}>, not once`);
  }
  return findings;
}

function slotsOf(rule: ElementRule): Slot[] {
  const words = (rule.children ?? '').split(' ').filter(Boolean);
  return words.map((word) => ({
    name: word.replace(/[?+*]$/, ''),
    required: !/[?*]$/.test(word),
    many: /[+*]$/.test(word),
  }));
}

/** The longest key of the table that fits the element's path. */
function ruleFor(element: XmlElement): ElementRule | undefined {
  const keys = Object.keys(SCHEMA).filter((key) => endsWith(element.path, key.split('>')));
  const best = keys.sort((a, b) => b.split('>').length - a.split('>').length)[0];
  return best === undefined ? undefined : SCHEMA[best];
}
