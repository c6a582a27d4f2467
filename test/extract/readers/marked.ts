/** Cases as sentences with the expected stretches in 【】: the place is asserted as strictly as the value. */

export interface Marked {
  readonly text: string;
  /** The stretches between the marks, in order. */
  readonly marked: readonly { readonly start: number; readonly end: number; readonly text: string }[];
}

/** Takes the marks out and remembers where they stood. */
export function unmark(sentence: string): Marked {
  const marked: { start: number; end: number; text: string }[] = [];
  let text = '';
  let open = -1;
  for (const character of sentence) {
    if (character === '【') open = text.length;
    else if (character === '】') marked.push({ start: open, end: text.length, text: text.slice(open) });
    else text += character;
  }
  return { text, marked };
}
