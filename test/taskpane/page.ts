/** What a person does on a page of jsdom, by the words she reads. */
import { act } from 'react';

export function button(name: string): HTMLButtonElement {
  const found = [...document.querySelectorAll('button')].find((each) =>
    (each.getAttribute('aria-label') ?? each.textContent ?? '').startsWith(name),
  );
  if (!found) throw new Error(`no button ${name} in: ${shown()}`);
  return found;
}

/** As with the mouse or the Enter key: the button has the focus afterwards, if it is still there. */
export const click = (name: string): Promise<void> =>
  act(async () => {
    const pressed = button(name);
    pressed.focus();
    pressed.click();
  });

export function press(key: string): void {
  act(() => {
    document.activeElement!.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
  });
}

export const shown = (): string => document.body.textContent ?? '';

/** A box or a choice by its label. */
export const tick = (label: string): Promise<void> =>
  act(async () => {
    const found = [...document.querySelectorAll('label')].find(({ textContent }) => textContent === label);
    if (!found) throw new Error(`no label ${label} in: ${shown()}`);
    found.click();
  });
