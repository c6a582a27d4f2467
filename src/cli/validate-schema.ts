/**
 * The part of Microsoft's add-in manifest schema that a task-pane add-in with custom functions uses, as a table: which
 * children an element takes, in which order, and which attributes it must have. Excel refuses a manifest whose elements
 * stand in another order. Source: [MS-OWEMXML], appendix (TaskPaneApp and VersionOverridesV1_0), read together with
 * learn.microsoft.com/office/dev/add-ins/develop/manifest-element-ordering.
 */
export interface ElementRule {
  /** Names in their order; `?` at most once, `+` at least once, `*` any number, no mark exactly once. */
  readonly children?: string;
  /** Attributes it must have. */
  readonly attributes?: string;
  /** What its text must look like, and that in words. */
  readonly text?: readonly [RegExp, string];
}

const overrides = { children: 'Override*', attributes: 'DefaultValue' };
const resource = { children: 'bt:Override*', attributes: 'id DefaultValue' };
const reference = { attributes: 'resid' };
const guid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Keyed by the end of an element's path; the longest key that fits an element is its rule. */
export const SCHEMA: Readonly<Record<string, ElementRule>> = {
  OfficeApp: {
    children:
      'Id AlternateId? Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl SupportUrl? ' +
      'AppDomains? Hosts Requirements DefaultSettings Permissions VersionOverrides',
    attributes: 'xmlns xmlns:xsi xmlns:bt xsi:type',
  },
  Id: { text: [guid, 'a GUID such as 12345678-9abc-4def-8123-456789abcdef'] },
  Version: { text: [/^\d{1,5}(\.\d{1,5}){3}$/, 'four numbers of at most five digits, such as 1.0.0.0'] },
  ProviderName: { text: [/^.{1,125}$/, '1 to 125 characters'] },
  DefaultLocale: { text: [/^[a-z]{2,3}-[A-Z]{2}$/, 'a full language tag such as zh-CN'] },
  DisplayName: overrides,
  Description: overrides,
  IconUrl: overrides,
  HighResolutionIconUrl: overrides,
  SupportUrl: overrides,
  AppDomains: { children: 'AppDomain+' },
  AppDomain: { text: [/^https:\/\/[^/*]+$/, 'scheme and host only, such as https://contoso.com'] },
  'OfficeApp>Hosts': { children: 'Host+' },
  'OfficeApp>Hosts>Host': { attributes: 'Name' },
  Requirements: { children: 'Sets' },
  Sets: { children: 'Set+' },
  Set: { attributes: 'Name' },
  DefaultSettings: { children: 'SourceLocation' },
  'DefaultSettings>SourceLocation': overrides,
  Permissions: { text: [/^(Restricted|ReadDocument|WriteDocument|ReadWriteDocument)$/, 'ReadWriteDocument or less'] },
  Override: { attributes: 'Locale Value' },

  VersionOverrides: { children: 'Description? Requirements? Hosts Resources', attributes: 'xmlns xsi:type' },
  'VersionOverrides>Description': reference,
  'VersionOverrides>Hosts': { children: 'Host+' },
  'VersionOverrides>Hosts>Host': { children: 'Runtimes AllFormFactors DesktopFormFactor', attributes: 'xsi:type' },
  Runtimes: { children: 'Runtime' },
  Runtime: { attributes: 'resid lifetime' },
  AllFormFactors: { children: 'ExtensionPoint' },
  'AllFormFactors>ExtensionPoint': { children: 'Script Page Metadata Namespace?', attributes: 'xsi:type' },
  Script: { children: 'SourceLocation' },
  Page: { children: 'SourceLocation' },
  Metadata: { children: 'SourceLocation' },
  'ExtensionPoint>Namespace': reference,
  SourceLocation: reference,
  DesktopFormFactor: { children: 'GetStarted? FunctionFile ExtensionPoint+' },
  GetStarted: { children: 'Title Description LearnMoreUrl' },
  'GetStarted>Title': reference,
  'GetStarted>Description': reference,
  'GetStarted>LearnMoreUrl': reference,
  FunctionFile: reference,
  'DesktopFormFactor>ExtensionPoint': { children: 'OfficeTab+', attributes: 'xsi:type' },
  OfficeTab: { children: 'Group+', attributes: 'id' },
  Group: { children: 'Label Icon Control+', attributes: 'id' },
  Label: reference,
  Icon: { children: 'bt:Image+' },
  'Icon>bt:Image': { attributes: 'size resid' },
  // A button has its action, a menu its items: validate-commands.ts.
  Control: { children: 'Label Supertip Icon Action? Items?', attributes: 'xsi:type id' },
  Items: { children: 'Item+' },
  Item: { children: 'Label Supertip Icon Action', attributes: 'id' },
  Supertip: { children: 'Title Description' },
  'Supertip>Title': reference,
  'Supertip>Description': reference,
  Action: { children: 'SourceLocation? FunctionName?', attributes: 'xsi:type' },
  FunctionName: { text: [/^[A-Za-z]\w{0,124}$/, 'a name of letters, digits and _'] },
  Resources: { children: 'bt:Images bt:Urls bt:ShortStrings bt:LongStrings' },
  'bt:Images': { children: 'bt:Image+' },
  'bt:Urls': { children: 'bt:Url+' },
  'bt:ShortStrings': { children: 'bt:String+' },
  'bt:LongStrings': { children: 'bt:String+' },
  'bt:Image': resource,
  'bt:Url': resource,
  'bt:String': resource,
  'bt:Override': { attributes: 'Locale Value' },
};
