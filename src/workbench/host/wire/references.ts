/** Objects that outlive their batch: `_KeepReference` hands out an id, a later batch (or an event handler) comes back with it. */
import type { HostObject } from './host-object';

export class References {
  private readonly kept = new Map<string, HostObject>();
  private nextId = 1;

  keep(object: HostObject): string {
    const id = `ref-${this.nextId++}`;
    this.kept.set(id, object);
    return id;
  }

  get(id: string): HostObject | undefined {
    return this.kept.get(id);
  }

  remove(id: string): void {
    this.kept.delete(id);
  }

  removeAll(): void {
    this.kept.clear();
  }

  count(): number {
    return this.kept.size;
  }

  /** Replaces objects in place (ranges move with their cells when rows or columns are put in or taken out). */
  replace(change: (object: HostObject) => HostObject): void {
    for (const [id, object] of this.kept) this.kept.set(id, change(object));
  }
}
