/** A range where a function wants one value: Excel calls the function for each cell and lets the results spill. */
import type { FunctionSpec } from '../host-workbook';
import type { Matrix } from './value-objects';

/**
 * Calls `call` once, or once per cell of the ranges given for single-value parameters (a single row or column is repeated along
 * the other side, as in every formula of Excel's). A cell outside a shorter range is #N/A.
 */
export function liftCalls(
  spec: FunctionSpec,
  args: readonly (Matrix | undefined)[],
  call: (args: (Matrix | undefined)[]) => Matrix,
): Matrix {
  const lifted = args.map((arg, index) => {
    const parameter = spec.parameters[Math.min(index, spec.parameters.length - 1)];
    return arg !== undefined && parameter?.matrix !== true && (arg.length > 1 || (arg[0]?.length ?? 0) > 1);
  });
  if (!lifted.includes(true)) return call([...args]);
  const sizes = args.filter((_, index) => lifted[index]);
  const rows = Math.max(...sizes.map((arg) => arg?.length ?? 1));
  const columns = Math.max(...sizes.map((arg) => arg?.[0]?.length ?? 1));
  return Array.from({ length: rows }, (_, r) =>
    Array.from({ length: columns }, (__, c) => {
      const scalars = args.map((arg, index) => {
        if (!lifted[index] || !arg) return arg;
        const line = arg[arg.length === 1 ? 0 : r];
        const value = line?.[line.length === 1 ? 0 : c];
        return value === undefined ? ([[{ error: '#N/A' }]] as Matrix) : ([[value]] as Matrix);
      });
      return call(scalars)[0]?.[0] ?? null;
    }),
  );
}
