/** What the schema cannot say about a manifest: ids that resolve, one runtime, lengths, languages, addresses. */
import { find, walk, type Finding, type XmlElement } from './validate-xml';

/** Longest value of each kind of resource; learn.microsoft.com/javascript/api/manifest/resources. */
const LIMITS: Readonly<Record<string, number>> = {
  'bt:ShortStrings': 125,
  'bt:LongStrings': 250,
  'bt:Urls': 2048,
  'bt:Images': 2048,
};
/** Longest `resid` and `id` of a resource, and longest namespace. */
const ID_LIMIT = 32;
/** Longest DisplayName and Description; learn.microsoft.com/javascript/api/manifest/displayname, …/description. */
const HEAD_LIMITS: Readonly<Record<string, number>> = { DisplayName: 125, Description: 250 };
/** Icon sizes a ribbon group or button must bring; learn.microsoft.com/javascript/api/manifest/icon. */
const REQUIRED_SIZES = ['16', '32', '80'];
/** Where a reference must point; every other reference is to a string. */
const KIND_OF: Readonly<Record<string, string>> = {
  SourceLocation: 'bt:Urls',
  Runtime: 'bt:Urls',
  FunctionFile: 'bt:Urls',
  LearnMoreUrl: 'bt:Urls',
  'bt:Image': 'bt:Images',
};

export function checkResources(root: XmlElement): Finding[] {
  return [
    checkReferences,
    checkSharedRuntime,
    checkRequirements,
    checkLengths,
    checkLanguages,
    checkAddresses,
    checkIconSets,
  ].flatMap((check) => check(root));
}

/** Values of an element and of its translations. */
export function valuesOf(element: XmlElement): string[] {
  return [element.attributes.DefaultValue ?? '', ...element.children.map((child) => child.attributes.Value ?? '')];
}

function resourcesOf(root: XmlElement): XmlElement[] {
  return Object.keys(LIMITS).flatMap((list) => find(root, 'Resources', list).flatMap((element) => element.children));
}

function checkReferences(root: XmlElement): Finding[] {
  const findings: Finding[] = [];
  const resources = resourcesOf(root);
  const used = new Set<string>();
  for (const element of walk(root)) {
    const resid = element.attributes.resid;
    if (resid === undefined) continue;
    used.add(resid);
    const target = resources.find((resource) => resource.attributes.id === resid);
    const wanted = KIND_OF[element.name];
    const kind = target?.path.at(-2);
    if (!target)
      findings.push({
        line: element.line,
        message: `<${element.name}> names the resource "${resid}", which does not exist`,
      });
    else if (wanted ? kind !== wanted : kind === 'bt:Urls' || kind === 'bt:Images') {
      findings.push({ line: element.line, message: `<${element.name}> names "${resid}", which stands in <${kind}>` });
    }
  }
  for (const resource of resources) {
    const id = resource.attributes.id ?? '';
    const twins = resources.filter((other) => other.attributes.id === id);
    if (twins.length > 1 && twins[0] === resource)
      findings.push({ line: resource.line, message: `the resource "${id}" is defined ${twins.length} times` });
    if (!used.has(id)) findings.push({ line: resource.line, message: `nothing uses the resource "${id}"` });
    if (id.length > ID_LIMIT)
      findings.push({
        line: resource.line,
        message: `the id "${id}" has ${id.length} characters; at most ${ID_LIMIT}`,
      });
  }
  return findings;
}

/** With different resids Excel silently gives pane and functions a runtime each, and they share no data. */
function checkSharedRuntime(root: XmlElement): Finding[] {
  const runtime = find(root, 'Runtimes', 'Runtime')[0];
  if (!runtime) return [];
  const findings: Finding[] = [];
  if (runtime.attributes.lifetime !== 'long')
    findings.push({ line: runtime.line, message: 'the shared runtime needs lifetime="long"' });
  const places = [
    ...find(root, 'Page', 'SourceLocation'),
    ...find(root, 'FunctionFile'),
    ...find(root, 'Action', 'SourceLocation'),
  ];
  for (const place of places) {
    if (place.attributes.resid === runtime.attributes.resid) continue;
    const where = place.path.slice(-2).join('/');
    findings.push({
      line: place.line,
      message: `${where} has resid "${place.attributes.resid}" and Runtime "${runtime.attributes.resid}"; they must be equal to share one runtime`,
    });
  }
  return findings;
}

/** Anything more in <Requirements> would hide the add-in on a machine that could run it; the rest is asked at run time. */
function checkRequirements(root: XmlElement): Finding[] {
  const sets = find(root, 'Requirements', 'Sets', 'Set');
  const named = sets.map((set) => `${set.attributes.Name} ${set.attributes.MinVersion ?? ''}`.trim());
  if (named.join() === 'SharedRuntime 1.1') return [];
  return [
    {
      line: sets[0]?.line ?? root.line,
      message: `requires ${named.join(', ') || 'nothing'}; only SharedRuntime 1.1 may be required`,
    },
  ];
}

function checkLengths(root: XmlElement): Finding[] {
  const limited = [
    ...Object.entries(HEAD_LIMITS).flatMap(([name, limit]) =>
      find(root, 'OfficeApp', name).map((element) => ({ element, limit })),
    ),
    ...resourcesOf(root).map((element) => ({ element, limit: LIMITS[element.path.at(-2) ?? ''] ?? 0 })),
    ...namespaceStrings(root).map((element) => ({ element, limit: ID_LIMIT })),
  ];
  return limited.flatMap(({ element, limit }) =>
    valuesOf(element)
      .filter((value) => value.length > limit)
      .map((value) => ({
        line: element.line,
        message: `${label(element)} has ${value.length} characters; at most ${limit}`,
      })),
  );
}

function namespaceStrings(root: XmlElement): XmlElement[] {
  const resids = find(root, 'ExtensionPoint', 'Namespace').map((element) => element.attributes.resid);
  return resourcesOf(root).filter((resource) => resids.includes(resource.attributes.id));
}

/** Every text a person reads is there in both languages, once each; a namespace and an icon need no translation. */
function checkLanguages(root: XmlElement): Finding[] {
  const untranslated = new Set(namespaceStrings(root));
  const texts = [
    ...find(root, 'OfficeApp', 'DisplayName'),
    ...find(root, 'OfficeApp', 'Description'),
    ...find(root, 'bt:String'),
  ];
  const findings: Finding[] = [];
  for (const element of walk(root)) {
    const locales = element.children
      .filter((child) => /Override$/.test(child.name))
      .map((child) => child.attributes.Locale ?? '');
    const twice = locales.find((locale, i) => locales.indexOf(locale) !== i);
    if (twice !== undefined)
      findings.push({ line: element.line, message: `${label(element)} is given twice for ${twice}` });
    if (texts.includes(element) && !untranslated.has(element) && !locales.includes('en-US')) {
      findings.push({ line: element.line, message: `${label(element)} has no en-US text` });
    }
  }
  return findings;
}

function checkAddresses(root: XmlElement): Finding[] {
  const places = ['IconUrl', 'HighResolutionIconUrl', 'SupportUrl'].flatMap((name) => find(root, 'OfficeApp', name));
  const addresses = [
    ...places,
    ...find(root, 'DefaultSettings', 'SourceLocation'),
    ...find(root, 'bt:Urls', 'bt:Url'),
    ...find(root, 'bt:Images', 'bt:Image'),
  ];
  return addresses.flatMap((element) =>
    valuesOf(element)
      .filter((value) => !/^https:\/\/[^/\s]+\/?\S*$/.test(value))
      .map((value) => ({
        line: element.line,
        message: `${label(element)} is "${value}"; it must be an https:// address`,
      })),
  );
}

function checkIconSets(root: XmlElement): Finding[] {
  return find(root, 'Icon').flatMap((icon) => {
    const sizes = icon.children.map((image) => image.attributes.size ?? '');
    return REQUIRED_SIZES.filter((size) => !sizes.includes(size)).map((size) => ({
      line: icon.line,
      message: `<Icon> lacks an image of ${size} pixels; 16, 32 and 80 are required`,
    }));
  });
}

function label(element: XmlElement): string {
  return element.attributes.id ? `<${element.name} id="${element.attributes.id}">` : `<${element.name}>`;
}
