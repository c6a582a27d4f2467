/** The texts of work that takes a while, in Chinese. */
export const progressZh = {
  rows: (done: number, total: number): string =>
    `${done.toLocaleString('en-US')} / ${total.toLocaleString('en-US')} 行`,
  tables: (done: number, total: number): string => `${done} / ${total} 张表`,
  /** For a screen reader, a few times in all. */
  spoken: (percent: number): string => `已完成 ${percent}%`,
  cancel: '取消',
  cancelling: '正在取消…',
};
