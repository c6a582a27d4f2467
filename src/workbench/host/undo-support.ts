/**
 * Members that have no undo (learn.microsoft.com, "Undo support with the Excel JavaScript API", table of unsupported APIs, as of
 * May 2025), by their wire names. The lists differ between Excel on the web and the desktop; members that this host lacks are left
 * out where no class of theirs is here.
 */

type Members = Readonly<Record<string, readonly string[]>>;

const EVERYWHERE: Members = {
  Workbook: ['InsertWorksheetsFromBase64', 'Save', 'Close'],
  WorkbookProtection: ['Protect', 'Unprotect'],
  WorksheetCollection: ['AddFromBase64'],
  Worksheet: ['Copy', 'Delete'],
  WorksheetProtection: ['PauseProtection', 'Protect', 'ResumeProtection', 'SetPassword', 'Unprotect', 'UpdateOptions'],
  Chart: ['CategoryLabelLevel', 'SeriesNameLevel'],
};

const ON_THE_WEB: Members = {
  DocumentProperties: [
    'Author',
    'Category',
    'Comments',
    'Company',
    'Keywords',
    'Manager',
    'RevisionNumber',
    'Subject',
    'Title',
  ],
  NamedItem: ['Comment'],
  Style: [
    'AddIndent',
    'AutoIndent',
    'FormulaHidden',
    'HorizontalAlignment',
    'IncludeAlignment',
    'IncludeBorder',
    'IncludeFont',
    'IncludeNumber',
    'IncludePatterns',
    'IncludeProtection',
    'IndentLevel',
    'Locked',
    'NumberFormat',
    'NumberFormatLocal',
    'Orientation',
    'ReadingOrder',
    'ShrinkToFit',
    'TextOrientation',
    'VerticalAlignment',
    'WrapText',
  ],
  TableStyle: ['Delete', 'Duplicate', 'Name'],
  TableStyleCollection: ['Add', 'SetDefault'],
  Worksheet: ['StandardWidth'],
};

const ON_THE_DESKTOP: Members = { Worksheet: ['Name', 'Position', 'Visibility'] };

/** Whether Excel can take back what the member does. */
export function hasUndo(className: string, member: string, platform: 'web' | 'desktop'): boolean {
  const without = [EVERYWHERE, platform === 'web' ? ON_THE_WEB : ON_THE_DESKTOP];
  return !without.some((members) => members[className]?.includes(member));
}
