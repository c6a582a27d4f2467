/** The texts of work that takes a while, in English. */
import type { progressZh } from './progress-zh';

export const progressEn: typeof progressZh = {
  rows: (done, total) => `${done.toLocaleString('en-US')} of ${total.toLocaleString('en-US')} rows`,
  tables: (done, total) => `${done} of ${total} tables`,
  spoken: (percent) => `${percent}% done`,
  cancel: 'Cancel',
  cancelling: 'Cancelling…',
};
