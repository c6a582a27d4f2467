/** Reads an add-in manifest as sideloading does: which page, which functions, under what name. */
import type { Language } from './strings';

export interface AddinDescription {
  readonly name: string;
  readonly pageUrl: string;
  readonly iconUrl?: string;
  /** functions.json in the page's language. */
  readonly functionsUrl?: string;
  /** Left out where functions are typed by their bare names. */
  readonly namespace?: string;
  /** Buttons of the ribbon that run a function of the add-in, in the order of the manifest. */
  readonly commands: readonly AddinCommand[];
}

export interface AddinCommand {
  readonly id: string;
  readonly label: string;
  readonly description: string;
  /** What the add-in associates its function with. */
  readonly action: string;
}

export class BrokenManifest extends Error {
  constructor(readonly reason: 'notXml' | 'noSourceLocation') {
    super(reason);
  }
}

/** @throws BrokenManifest where there is no page to be found in it */
export function readManifest(xml: string, language: Language): AddinDescription {
  const manifest = new DOMParser().parseFromString(xml, 'application/xml');
  if (manifest.getElementsByTagName('parsererror').length > 0) throw new BrokenManifest('notXml');
  const root = manifest.documentElement;
  const resource = (id: string | undefined): string | undefined => {
    const element = all(root, ['Url', 'String', 'Image']).find((candidate) => candidate.getAttribute('id') === id);
    return id === undefined || !element ? undefined : localised(element, language);
  };
  const resid = (path: readonly string[]): string | undefined =>
    descend(root, path)?.getAttribute('resid') ?? undefined;

  const customFunctions = all(root, ['ExtensionPoint']).find((point) => typeOf(point) === 'CustomFunctions');
  const within = (path: readonly string[]): string | undefined =>
    resource((customFunctions && descend(customFunctions, path)?.getAttribute('resid')) ?? undefined);

  const source = descend(root, ['DefaultSettings', 'SourceLocation']);
  const pageUrl = (source && localised(source, language)) ?? resource(resid(['Action', 'SourceLocation']));
  if (pageUrl === undefined || pageUrl === '') throw new BrokenManifest('noSourceLocation');
  const name = descend(root, ['DisplayName']);
  const icon = descend(root, ['IconUrl']);
  return {
    name: (name && localised(name, language)) ?? '',
    pageUrl,
    iconUrl: icon ? localised(icon, language) : undefined,
    functionsUrl: within(['Metadata', 'SourceLocation']),
    namespace: within(['Namespace']) || undefined,
    commands: all(root, ['FunctionName']).map((name) => commandOf(name, resource)),
  };
}

/** The button or menu item around a function's name. */
function commandOf(name: Element, resource: (id: string | undefined) => string | undefined): AddinCommand {
  const button = name.parentElement?.parentElement ?? name;
  const words = (path: readonly string[]): string =>
    resource(descend(button, path)?.getAttribute('resid') ?? undefined) ?? '';
  return {
    id: button.getAttribute('id') ?? '',
    label: words(['Label']),
    description: words(['Supertip', 'Description']),
    action: name.textContent.trim(),
  };
}

function all(root: Element, names: readonly string[]): Element[] {
  return names.flatMap((name) => [...root.getElementsByTagNameNS('*', name)]);
}

/** The first element down a path of names, at any depth for the first step. */
function descend(root: Element, path: readonly string[]): Element | undefined {
  return path.reduce<Element | undefined>((element, name) => (element ? all(element, [name])[0] : undefined), root);
}

function typeOf(element: Element): string | null {
  return element.getAttribute('xsi:type') ?? element.getAttribute('type');
}

/** DefaultValue, or the Override for the language. */
function localised(element: Element, language: Language): string | undefined {
  const override = all(element, ['Override']).find(
    (candidate) => candidate.getAttribute('Locale')?.toLowerCase() === language.toLowerCase(),
  );
  return override?.getAttribute('Value') ?? element.getAttribute('DefaultValue') ?? undefined;
}
