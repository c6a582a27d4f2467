/** The pointer on a chart: a press selects it, a drag moves it, the wheel scrolls the sheet under it, as in Excel. */

export interface PointerActions {
  select(): void;
  /** While it is dragged and where it is let go; CSS pixels from where it began. */
  drag(x: number, y: number): void;
  drop(x: number, y: number): void;
  /** What the wheel goes on to. */
  readonly below: () => HTMLElement | null;
}

/** A hand that only clicks may move by that much, in pixels. */
const STILL = 4;

export function listenToPointer(frame: HTMLElement, actions: PointerActions): void {
  let start: { readonly x: number; readonly y: number } | undefined;
  let moving = false;
  const distance = (event: PointerEvent): [number, number] => [
    event.clientX - (start?.x ?? 0),
    event.clientY - (start?.y ?? 0),
  ];
  // The cells keep the keyboard.
  frame.addEventListener('mousedown', (event) => event.preventDefault());
  frame.addEventListener('pointerdown', (event) => {
    if (event.button !== 0) return;
    actions.select();
    start = { x: event.clientX, y: event.clientY };
    moving = false;
    frame.setPointerCapture(event.pointerId);
  });
  frame.addEventListener('pointermove', (event) => {
    if (!start) return;
    const [x, y] = distance(event);
    moving ||= Math.hypot(x, y) > STILL;
    if (moving) actions.drag(x, y);
  });
  frame.addEventListener('pointerup', (event) => {
    const [x, y] = distance(event);
    start = undefined;
    if (moving) actions.drop(x, y);
  });
  frame.addEventListener('pointercancel', () => {
    start = undefined;
    if (moving) actions.drop(0, 0);
  });
  frame.addEventListener(
    'wheel',
    (event) => {
      event.preventDefault();
      actions.below()?.dispatchEvent(new WheelEvent(event.type, event));
    },
    { passive: false },
  );
}
