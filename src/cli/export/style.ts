/** How exported sheets look: a table style that Excel has in light and dark, and two fonts. */
export const TABLE_THEME = 'TableStyleLight9';
export const CAPTION_FONT = { bold: true, size: 12 } as const;
export const SOURCE_FONT = { italic: true, size: 9, color: { argb: 'FF595959' } } as const;
export const HEAD_FONT = { bold: true } as const;
