/** The pane's colours: Fluent's themes with the ink blue of our icon. */
import { createDarkTheme, createLightTheme, type BrandVariants, type Theme } from '@fluentui/react-components';

/** Sixteen steps of one hue (198°), dark to light; step 80 carries white text at 7:1. */
const INK: BrandVariants = {
  10: '#07161d',
  20: '#0b232d',
  30: '#0f2f3d',
  40: '#133c4e',
  50: '#184559',
  60: '#1c4e63',
  70: '#20576f',
  80: '#24607a',
  90: '#31708c',
  100: '#41839f',
  110: '#5096b4',
  120: '#6ba8c2',
  130: '#85bad1',
  140: '#a1cbde',
  150: '#bdddea',
  160: '#dfeff6',
};

/** Chinese fonts first for Chinese text, and figures of one width everywhere numbers stand under each other. */
const FONTS =
  "'Segoe UI Variable Text', 'Segoe UI', -apple-system, 'PingFang SC', 'Microsoft YaHei UI', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Noto Sans SC', sans-serif";

export const LIGHT: Theme = { ...createLightTheme(INK), fontFamilyBase: FONTS };

export const DARK: Theme = {
  ...createDarkTheme(INK),
  fontFamilyBase: FONTS,
  // Fluent's own dark brand text is made for its own ramp; ours needs a lighter step to be read on the dark ground.
  colorBrandForeground1: INK[120],
  colorBrandForegroundLink: INK[120],
};
