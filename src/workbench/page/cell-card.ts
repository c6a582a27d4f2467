/** Shows the card or error message of the selected cell in a corner of the workbook, until the selection moves or it is closed. */
import type { HostWorkbook } from '../host-workbook';
import { cardContent, type CardContent } from './card-content';

export function installCellCard(
  workbook: HostWorkbook,
  panel: HTMLElement,
  options: { readonly close: string; readonly format: (value: number, numberFormat: string) => string },
): void {
  let shown = '';
  let closedFor = '';
  const update = (): void => {
    const { sheet, row, column } = workbook.selection();
    const cell = workbook.read({ sheet, row, column, rows: 1, columns: 1 })[0]?.[0];
    const content = cell && cardContent(cell, options.format);
    const at = `${sheet}!${row},${column}`;
    if (at !== closedFor) closedFor = '';
    const next = content && closedFor === '' ? JSON.stringify(content) : '';
    if (next === shown) return;
    shown = next;
    panel.hidden = next === '';
    panel.replaceChildren();
    if (!content || next === '') return;
    draw(panel, content, options.close, () => {
      closedFor = at;
      update();
    });
  };
  let scheduled = false;
  workbook.on((event) => {
    if (scheduled || (event.kind !== 'selection' && event.kind !== 'calculated' && event.kind !== 'changed')) return;
    scheduled = true;
    requestAnimationFrame(() => {
      scheduled = false;
      update();
    });
  });
}

/** Only text nodes: what an add-in returns never becomes HTML. */
function draw(panel: HTMLElement, content: CardContent, close: string, onClose: () => void): void {
  const button = element('button', 'cell-card-close', '×');
  button.setAttribute('type', 'button');
  button.setAttribute('aria-label', close);
  button.addEventListener('click', onClose);
  panel.append(button, element('h3', content.message === undefined ? '' : 'cell-card-error', content.title));
  if (content.message !== undefined) panel.append(element('p', '', content.message));
  for (const section of content.sections) {
    if (section.title !== '') panel.append(element('h4', '', section.title));
    const list = element('dl', '', '');
    for (const [key, value] of section.rows) list.append(element('dt', '', key), element('dd', '', value));
    panel.append(list);
  }
  if (content.foot !== '') panel.append(element('footer', '', content.foot));
}

function element(tag: string, className: string, text: string): HTMLElement {
  const made = document.createElement(tag);
  if (className !== '') made.className = className;
  made.textContent = text;
  return made;
}
