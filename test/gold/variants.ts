/** The ugly layouts a report comes in when it was copied out of a PDF, a chat or a web page: one small function each. */
import { Converter } from 'opencc-js/cn2t';
import { isRow, laidOut, printedLines, type LaidOut, type Stretch } from './laid-out';

export interface Variant {
  readonly name: string;
  /** Without line ends a table has no rows: figures of cells are not asked for. */
  readonly losesRows?: true;
  change(text: string): LaidOut;
}

const toTraditional = Converter({ from: 'cn', to: 't' });

/** The lines, each changed by itself. */
function byLine(text: string, change: (line: string) => string, end = '\n'): LaidOut {
  return laidOut(printedLines(text).map((one) => ({ ...one, text: change(one.text) + end })));
}

const filled = (text: string): Stretch[] => printedLines(text).filter((one) => one.text.trim() !== '');

/** UTF-16 units; a surrogate pair is never parted. */
function chunks(line: string, columns: number): string[] {
  return isRow(line) || line.length <= columns ? [line] : (line.match(new RegExp(`.{1,${columns}}`, 'gsu')) ?? [line]);
}

function wrapped(text: string, columns: number): LaidOut {
  return byLine(text, (line) => chunks(line, columns).join('\n'));
}

/** Consecutive lines that are no rows stand on one. */
function paragraphsOnOneLine(text: string): LaidOut {
  const lines = printedLines(text);
  return laidOut(
    lines.map((one, i) => {
      const next = lines[i + 1]?.text ?? '';
      const joins = one.text.trim() !== '' && next.trim() !== '' && !isRow(one.text) && !isRow(next);
      return { ...one, text: one.text + (joins ? '' : '\n') };
    }),
  );
}

/** A page break with footer, form feed and running header after every 40th line, wherever in a sentence that is. */
function paged(text: string, columns: number): LaidOut {
  let count = 0;
  const stretches = printedLines(text).flatMap((one) =>
    chunks(one.text, columns).flatMap((part, i, all): Stretch[] => {
      const line = { text: `${part}\n`, from: one.from };
      count++;
      const breaks = count % 40 === 0 && i + 1 < all.length;
      if (count % 40 === 0 && !breaks) count--;
      return breaks ? [line, { text: `请务必阅读正文之后的免责声明 ${count / 40}\n\f行业周报\n`, from: 0 }] : [line];
    }),
  );
  return laidOut(stretches);
}

const SPRINKLED = ['\u00a0', '\u200b', '\u00ad', '\u200e', '\u2060', '\u202a', '\ufeff'];

/** Between a figure and its unit, and (all but the blank) inside the figure. */
function sprinkled(text: string): LaidOut {
  let next = 0;
  const pick = (from: number): string => SPRINKLED[from + (next++ % (SPRINKLED.length - from))] ?? '';
  return byLine(text, (line) =>
    line
      .replace(/(?<=\d)(?=[\u4e00-\u9fff%％])/g, () => pick(0))
      .replace(/(?<=[\d.])(?=[\d.])/g, () => (next % 3 === 0 ? pick(1) : ((next += 1), ''))),
  );
}

/** A soft line break behind every sentence instead of a line end behind every paragraph. */
function softBreaks(text: string): LaidOut {
  return byLine(text, (line) => (isRow(line) ? line : line.replace(/(?<=[。；;])(?=.)/g, '\u2028')));
}

const wide = (mark: string): string => String.fromCharCode(mark.charCodeAt(0) + 0xfee0);

/** The comma of thousands stays: between digits a full-width one parts two figures. */
function fullWidth(text: string): LaidOut {
  return byLine(text, (line) => line.replace(/[0-9%.()+\-;:!?$]/g, (mark) => wide(mark)));
}

const HALF: Readonly<Record<string, string>> = {
  '，': ',',
  '；': ';',
  '：': ':',
  '（': '(',
  '）': ')',
  '！': '!',
  '？': '?',
  '％': '%',
  '。': '.',
  '、': '､',
};

/** Between two digits the full-width comma parts figures and a blank has to. */
function halfWidth(text: string): LaidOut {
  return byLine(text, (line) =>
    line
      .replace(/(?<=\d)，(?=\d)/g, ', ')
      .replace(/(?<=\d)。(?=\d)/g, '. ')
      .replace(/[，；：（）！？％。]/g, (mark) => HALF[mark] ?? mark),
  );
}

function spaced(text: string): LaidOut {
  return byLine(text, (line) =>
    isRow(line) ? line : line.replace(/(?<=[\u4e00-\u9fff])(?=\d)|(?<=\d)(?=[\u4e00-\u9fff])/g, ' '),
  );
}

const SIDE_BAR = [
  '分析师：周远山',
  '执业证书编号：S0270599010001',
  '电话：021-60880001',
  '邮箱：zhouys@example.com.cn',
  '研究助理：林知夏',
  '电话：021-60880002',
  '邮箱：linzx@example.com.cn',
  '相关研究',
  '《行业周报：静待花开》2026-03-01',
];

/** The analysts' column of a page, read across: an entry behind every fourth line of wrapped text. */
function withSideBar(text: string): LaidOut {
  let count = 0;
  let entry = 0;
  return laidOut(
    printedLines(text).flatMap((one) =>
      chunks(one.text, 36).flatMap((part, i): Stretch[] => {
        const line = { text: `${part}\n`, from: one.from };
        const breaks = i > 0 && ++count % 4 === 0;
        return breaks ? [line, { text: `${SIDE_BAR[entry++ % SIDE_BAR.length] ?? ''}\n`, from: 0 }] : [line];
      }),
    ),
  );
}

function starred(text: string): LaidOut {
  return byLine(text, (line) =>
    line.replace(/\d[\d.,]*\d(?:[万亿]|[%％])?|\d(?:[万亿]|[%％])?/g, (figure) => `**${figure}**`),
  );
}

export const VARIANTS: readonly Variant[] = [
  { name: 'windows line ends', change: (text) => byLine(text, (line) => line, '\r\n') },
  { name: 'no blank lines', change: (text) => laidOut(filled(text).map((one) => ({ ...one, text: `${one.text}\n` }))) },
  { name: 'wrapped at 20', change: (text) => wrapped(text, 20) },
  { name: 'wrapped at 35', change: (text) => wrapped(text, 35) },
  { name: 'wrapped at 60', change: (text) => wrapped(text, 60) },
  { name: 'paragraphs on one line', change: paragraphsOnOneLine },
  { name: 'one line', losesRows: true, change: (text) => laidOut(filled(text)) },
  {
    name: 'one line, blanks',
    losesRows: true,
    change: (text) => laidOut(filled(text).map((one) => ({ ...one, text: `${one.text} ` }))),
  },
  { name: 'page breaks', change: (text) => paged(text, 40) },
  { name: 'page breaks, long lines', change: (text) => paged(text, 400) },
  { name: 'invisible characters', change: sprinkled },
  { name: 'soft line breaks', change: softBreaks },
  { name: 'full width', change: fullWidth },
  { name: 'half width', change: halfWidth },
  { name: 'traditional', change: (text) => byLine(text, (line) => toTraditional(line)) },
  { name: 'blanks around figures', change: spaced },
  { name: 'side bar between lines', change: withSideBar },
  { name: 'marks around figures', change: starred },
];
