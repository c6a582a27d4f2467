/** Colours as Excel takes them (`#RRGGBB`, `RRGGBB` or an HTML name) and gives them (`#RRGGBB`). */
import { invalidArgument } from '../host-error';

/** Normal form; a colour that is none of these is refused. Names need a browser, which knows them. */
export function readColor(input: unknown): string {
  if (typeof input !== 'string') throw invalidArgument();
  const hex = /^#?([0-9a-f]{6})$/i.exec(input.trim());
  if (hex) return `#${(hex[1] ?? '').toUpperCase()}`;
  const named = /^[a-z]+$/i.test(input) ? namedColor(input) : undefined;
  if (named === undefined) throw invalidArgument();
  return named;
}

function namedColor(name: string): string | undefined {
  const canvas = typeof document === 'undefined' ? null : document.createElement('canvas').getContext('2d');
  if (!canvas) return undefined;
  // An unknown name leaves the fill style as it was, so ask twice with different beginnings.
  canvas.fillStyle = '#000000';
  canvas.fillStyle = name;
  const first = canvas.fillStyle;
  canvas.fillStyle = '#ffffff';
  canvas.fillStyle = name;
  return first === canvas.fillStyle ? first.toUpperCase() : undefined;
}
