/** What add-ins keep in the document, as Excel keeps it: properties of a web extension part ([MS-OWEXML] 2.2). */
import { attribute, elements, escaped, type PackageParts } from './package-parts';

const PANES_TYPE = 'http://schemas.microsoft.com/office/2011/relationships/webextensiontaskpanes';
const EXTENSION_TYPE = 'http://schemas.microsoft.com/office/2011/relationships/webextension';
const PANES = 'xl/webextensions/taskpanes.xml';
const EXTENSION = 'xl/webextensions/webextension1.xml';

/** Values are JSON texts. Nothing is written where there are none. */
export function writeSettings(parts: PackageParts, settings: Readonly<Record<string, string>>): void {
  const entries = Object.entries(settings);
  if (entries.length === 0) return;
  const properties = entries.map(([name, value]) => `<we:property name="${escaped(name)}" value="${escaped(value)}"/>`);
  parts.add(
    EXTENSION,
    'application/vnd.ms-office.webextension+xml',
    '<we:webextension xmlns:we="http://schemas.microsoft.com/office/webextensions/webextension/2010/11" ' +
      'id="{00000000-0000-4000-8000-000000000001}">' +
      // The workbench knows no add-in by its number: whoever opens the file in Excel finds the settings, not the pane.
      '<we:reference id="workbench" version="1.0.0.0" store="developer" storeType="Registry"/><we:alternateReferences/>' +
      `<we:properties>${properties.join('')}</we:properties><we:bindings/></we:webextension>`,
  );
  const id = parts.relate(PANES, EXTENSION_TYPE, 'webextension1.xml');
  parts.add(
    PANES,
    'application/vnd.ms-office.webextensiontaskpanes+xml',
    '<wetp:taskpanes xmlns:wetp="http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11">' +
      '<wetp:taskpane dockstate="right" visibility="0" width="350" row="1"><wetp:webextensionref ' +
      `xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="${id}"/>` +
      '</wetp:taskpane></wetp:taskpanes>',
  );
  parts.relate('', PANES_TYPE, PANES);
}

/** Those of every add-in in the file: the workbench shows one, whose file it mostly is. */
export function readSettings(parts: PackageParts): Record<string, string> {
  const settings: Record<string, string> = {};
  for (const panes of parts.related('', PANES_TYPE).values()) {
    for (const extension of parts.related(panes, EXTENSION_TYPE).values()) {
      const [, list = ''] = /<(?:\w+:)?properties>(.*)<\/(?:\w+:)?properties>/s.exec(parts.text(extension) ?? '') ?? [];
      for (const tag of elements(list, 'property')) settings[attribute(tag, 'name')] = attribute(tag, 'value');
    }
  }
  return settings;
}
