/** The pane's screens, in the order of their tabs. Each has its words in strings and its content in app.tsx. */
export const SCREENS = ['data', 'tables', 'formula', 'tools', 'settings'] as const;
export type ScreenId = (typeof SCREENS)[number];
