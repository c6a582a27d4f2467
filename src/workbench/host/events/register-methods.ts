/** The `_Register…` and `_Unregister…` methods of a class, from its event table. */
import type { MethodRecord } from '../wire/class-record';

export function registerMethods<T>(events: Readonly<Record<string, number>>): Record<string, MethodRecord<T>> {
  const methods: Record<string, MethodRecord<T>> = {};
  for (const [name, type] of Object.entries(events)) {
    methods[`_Register${name}`] = (_self, host) => host.events.register(type);
    methods[`_Unregister${name}`] = (_self, host) => host.events.unregister(type);
  }
  return methods;
}
