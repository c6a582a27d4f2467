/** The border between workbook and task pane, moved by mouse, touch or arrow keys. */

/** Excel's narrowest pane, and what must remain of the workbook. */
const NARROWEST = 320;
const GRID_REMAINS = 360;
const DEFAULT_WIDTH = 350;
const STEP = 16;
const STORED = 'workbench.pane-width';

/** @param pane the element whose width is set, right of the splitter */
export function installSplitter(splitter: HTMLElement, pane: HTMLElement): void {
  const widest = (): number => Math.max(NARROWEST, window.innerWidth - GRID_REMAINS);
  const set = (width: number): void => {
    const clamped = Math.round(Math.min(Math.max(width, NARROWEST), widest()));
    pane.style.width = `${clamped}px`;
    splitter.setAttribute('aria-valuenow', String(clamped));
    splitter.setAttribute('aria-valuemin', String(NARROWEST));
    splitter.setAttribute('aria-valuemax', String(widest()));
    localStorage.setItem(STORED, String(clamped));
  };
  set(Number(localStorage.getItem(STORED)) || DEFAULT_WIDTH);

  splitter.addEventListener('pointerdown', (down) => {
    const start = pane.getBoundingClientRect().width;
    splitter.setPointerCapture(down.pointerId);
    // Else the frames take the pointer while it is over them.
    document.body.classList.add('resizing');
    const move = (event: PointerEvent): void => set(start + down.clientX - event.clientX);
    const end = (): void => {
      document.body.classList.remove('resizing');
      splitter.removeEventListener('pointermove', move);
    };
    splitter.addEventListener('pointermove', move);
    splitter.addEventListener('lostpointercapture', end, { once: true });
  });
  splitter.addEventListener('dblclick', () => set(DEFAULT_WIDTH));
  splitter.addEventListener('keydown', (event) => {
    const width = pane.getBoundingClientRect().width;
    if (event.key === 'ArrowLeft') set(width + STEP);
    else if (event.key === 'ArrowRight') set(width - STEP);
    else return;
    event.preventDefault();
  });
  window.addEventListener('resize', () => set(pane.getBoundingClientRect().width));
}
