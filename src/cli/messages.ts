/** What the commands say to a person, in Chinese and English, on standard error. */
import type { Words } from '../document/problem';

/** Both languages, one line each, so that either reader understands at a glance. */
export function say(words: Words): void {
  process.stderr.write(`${words.zh}\n${words.en}\n`);
}

export const READ_USAGE: Words = {
  zh: `用法：npm run --silent read -- [--coverage] 文件…
  读取券商研报文本（.txt、.md），在标准输出打印一个 JSON 数组，每份报告一个对象；消息写到标准错误。
  没有印日期的报告照样读取：date 为 null，dateEstimate 给出估计，并有提示。
  --coverage  另在标准错误打印每份报告的数字去向
  退出码：0 全部读完；2 有文件无法读取（缺失、空、二进制、不是文本），或报告全无日期（仍打印）；其余照常打印。`,
  en: `Usage: npm run --silent read -- [--coverage] FILE…
  Reads broker reports (.txt, .md) and prints one JSON array to standard output, one object per report; messages go to standard error.
  A report that prints no date is read as well: date is null, dateEstimate gives a guess, and a message says so.
  --coverage  also prints to standard error where the figures of each report went
  Exit code: 0 all read; 2 a file could not be read (missing, empty, binary, no text) or a report has no date at all
  (it is printed all the same); the others are still printed.`,
};

export const SEEDS_USAGE: Words = {
  zh: '用法：npm run seeds -- 目录\n  读取目录中的 .txt 与 .md 报告，写出 seeds/*.json 与 seeds/index.ts。',
  en: 'Usage: npm run seeds -- DIR\n  Reads the .txt and .md reports in DIR and writes seeds/*.json and seeds/index.ts.',
};

export function unknownOption(option: string): Words {
  return {
    zh: `不认识的选项 ${option}；可用 --coverage、--help。`,
    en: `Unknown option ${option}; allowed are --coverage and --help.`,
  };
}

export function missingFile(path: string): Words {
  return { zh: `${path}：找不到这个文件。`, en: `${path}: there is no such file.` };
}

export function notAFile(path: string): Words {
  return { zh: `${path}：这是目录，不是文件。`, en: `${path}: this is a directory, not a file.` };
}

export function unreadableFile(path: string, code: string): Words {
  return { zh: `${path}：无法打开（${code}）。`, en: `${path}: cannot be opened (${code}).` };
}

/** `estimate` is null where the text holds no full date either. */
export function undated(path: string, estimate: string | null): Words {
  const [zh, en] =
    estimate === null
      ? [
          '正文中也没有可据以估计的日期：“上周”“今年”等无法换算，请在文首补上日期，例如 2026年4月7日',
          'its text holds no date to estimate one from either, so 上周 or 今年 cannot be dated: add one at the top, such as 2026年4月7日',
        ]
      : [`按正文估计为 ${estimate}`, `estimated from its text as ${estimate}`];
  return { zh: `${path}：报告没有印日期，${zh}。`, en: `${path}: the report prints no date; ${en}.` };
}

export const EXPORT_USAGE: Words = {
  zh: `用法：npm run export -- 输出.xlsx [研报…] [--en]
      npm run export -- 文件夹 --csv [研报…] [--en]
  把所有数据写成带 Excel 表格的工作簿，另有评级口径与函数；或写成文件夹中的 CSV（每个数据集一个文件，另有目录）。给出研报文本时一并读入。
  --csv 逗号分隔、UTF-8（带 BOM）；数字、百分比（小数）与日期为原值。可能被当作公式的文本前加一个半角撇号（'）
  --en  表头与说明用英文
  退出码：0 写好；2 没有写，或有研报无法读取（其余照常写出）`,
  en: `Usage: npm run export -- OUT.xlsx [REPORT…] [--en]
       npm run export -- FOLDER --csv [REPORT…] [--en]
  Writes every dataset as an Excel table into a workbook, with sheets of rating scales and of functions; or as CSV files into a
  folder, one per dataset and a list of contents. Reports given are read as well.
  --csv commas, UTF-8 with a byte order mark; numbers, percent (as fractions) and days in full. A text that might be taken for a
        formula has an apostrophe before it
  --en  headers and notes in English
  Exit code: 0 written; 2 nothing written, or a report could not be read (the rest is still written)`,
};

export function unknownExportOption(option: string): Words {
  return {
    zh: `不认识的选项 ${option}；可用 --csv、--en、--help。`,
    en: `Unknown option ${option}; allowed are --csv, --en and --help.`,
  };
}

export function notXlsx(path: string): Words {
  return {
    zh: `${path}：输出文件名须以 .xlsx 结尾，例如 研表.xlsx。要 CSV 请给一个文件夹并加 --csv。`,
    en: `${path}: the file to write must end in .xlsx, for example yanbiao.xlsx. For CSV name a folder and add --csv.`,
  };
}

export function notAFolder(path: string): Words {
  return {
    zh: `${path}：--csv 要写进文件夹，而这里已有同名文件。请换一个名字。`,
    en: `${path}: --csv writes into a folder, and there is a file of this name. Choose another name.`,
  };
}

export function isAFolder(path: string): Words {
  return {
    zh: `${path}：这是文件夹，工作簿写不进去。请给一个以 .xlsx 结尾的文件名。`,
    en: `${path}: this is a folder; a workbook needs a file name ending in .xlsx.`,
  };
}

export function cannotWrite(path: string, reason: string): Words {
  return {
    zh: `${path}：写不进去（${reason}）。文件可能正在 Excel 中打开，或目录不存在；换个名字或先关闭它。`,
    en: `${path}: cannot be written (${reason}). It may be open in Excel, or its folder is missing; choose another name or close it first.`,
  };
}

export function exported(path: string, tables: number, formulas: number): Words {
  return {
    zh: `已写出 ${path}：${tables} 张表格，${formulas} 个公式。`,
    en: `Wrote ${path}: ${tables} tables, ${formulas} formulas.`,
  };
}

export function exportedCsv(path: string, files: number): Words {
  return {
    zh: `已写出 ${path}：${files} 个 CSV 文件，含目录。`,
    en: `Wrote ${path}: ${files} CSV files, the list of contents among them.`,
  };
}
