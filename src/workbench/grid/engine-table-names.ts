/** Tells the engine of every table under the name by which its formulas will ask for it. */
import type { Injector } from '@univerjs/core';
import { ISuperTableService } from '@univerjs/engine-formula';
import { engineTableName } from '../formulas/table-signs';

export function nameTablesForEngine(injector: Injector): void {
  const service = injector.get(ISuperTableService);
  const register = service.registerTable.bind(service);
  const remove = service.remove.bind(service);
  service.registerTable = (unit, name, reference) => register(unit, engineTableName(name), reference);
  service.remove = (unit, name) => remove(unit, engineTableName(name));
}
