/** An error that nobody foresaw, as a problem that can be told. */
import type { Problem } from '../excel';

export function unforeseen(error: unknown): Problem {
  return { id: 'unknown', detail: error instanceof Error ? error.message : String(error) };
}
