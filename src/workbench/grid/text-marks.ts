/** Texts on the screen are not asked over and over whether they are numbers. */
import { CellValueType, InterceptorEffectEnum } from '@univerjs/core';
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/sheets';
import type { GridContext } from './grid-context';
import { mayBeNumber } from './number-text';

/** Earlier than Univer's question (10). */
const PRIORITY = 10.5;

/**
 * Each time it draws, Univer parses every cell of the type text as number and as date, to mark numbers kept as text: half the time
 * of a frame full of texts. A text that is plainly none is drawn as one without the type, which Univer takes for a text as well
 * and does not ask about.
 */
export function markTextsQuickly(context: GridContext): void {
  context.injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    priority: PRIORITY,
    effect: InterceptorEffectEnum.Style,
    handler: (cell, _location, next) => {
      const plain = cell?.t === CellValueType.STRING && typeof cell.v === 'string' && !mayBeNumber(cell.v);
      return next(plain ? { ...cell, t: undefined } : cell);
    },
  });
}
