/** How exported sheets look: a table style that Excel has in light and dark, and a few fonts. */
export const TABLE_THEME = 'TableStyleLight9';

/** The workbook's own font: one without a name is not what Excel itself would write. */
const BODY = { name: 'Calibri', family: 2, scheme: 'minor', size: 11 } as const;

export const CAPTION_FONT = { ...BODY, bold: true, size: 12 } as const;
export const SOURCE_FONT = { ...BODY, italic: true, size: 9, color: { argb: 'FF7F7F7F' } } as const;
export const HEAD_FONT = { ...BODY, bold: true } as const;
export const LINK_FONT = { ...BODY, underline: true, color: { theme: 10 } } as const;
