/** The add-in's own buttons of the ribbon, as its manifest lists them. */
import type { AddinCommand, AddinDescription } from './addin-manifest';

/** @param run settles when the add-in has called `event.completed()`; until then the button takes no second press, as in Excel */
export function installCommands(
  bar: HTMLElement,
  addin: AddinDescription,
  run: (command: AddinCommand) => Promise<void>,
): void {
  bar.hidden = addin.commands.length === 0;
  bar.replaceChildren(...addin.commands.map((command) => commandButton(command, run)));
}

function commandButton(command: AddinCommand, run: (command: AddinCommand) => Promise<void>): HTMLElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = command.label;
  button.title = command.description;
  let running = false;
  button.addEventListener('click', () => {
    if (running) return;
    running = true;
    button.setAttribute('aria-disabled', 'true');
    void run(command).finally(() => {
      running = false;
      button.removeAttribute('aria-disabled');
    });
  });
  return button;
}
