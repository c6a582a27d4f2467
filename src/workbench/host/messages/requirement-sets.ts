/**
 * The API sets this host announces (`Office.context.requirements.isSetSupported`).
 *
 * ExcelApi 1.19 is the set whose new feature, values with properties that show a card, custom functions rely on; of the older
 * sets what is not here answers ApiNotImplemented with the member's name, so that nothing is pretended. Of charts the
 * five usual types are here, and conditional formats are kept but not drawn; pivot tables, shapes, notes, data validation and slicers
 * are missing.
 * 1.20 groups what an add-in does for the user's undo (`undo-groups.ts`); its other member, the visibility of custom functions,
 * answers ApiNotImplemented. Not announced: DialogApi, RibbonApi, IdentityAPI, the Common API's bindings and selection data.
 */
export const REQUIREMENT_SETS: Readonly<Record<string, string>> = {
  AddinCommands: '1.1',
  CustomFunctions: '1.7',
  CustomFunctionsRuntime: '1.4',
  DocumentEvents: '1.1',
  ExcelApi: '1.20',
  RichApi: '1.1',
  Settings: '1.1',
  SharedRuntime: '1.1',
};
