/** Turns the object paths of a batch into objects. A path is resolved once per batch, so that `tables.add` adds once. */
import { HostError, notImplemented } from '../host-error';
import { recordOf } from '../model/records';
import { refuseWrite } from '../refuse-write';
import { Arguments, isHostObject } from './arguments';
import { object, type HostContext, type HostObject } from './class-record';
import { PathType, type ArgumentInfo, type ObjectPath, type RequestBody } from './wire';

/** Services the client makes with `new`, by their full names. */
const SERVICES: Readonly<Record<string, HostObject>> = {
  'Microsoft.ExcelServices.CustomFunctions': object('CustomFunctions', null),
  'Microsoft.InternalService.AddinInternalService': object('AddinInternalService', null),
  'Microsoft.AppRuntime.AppRuntimeService': object('AppRuntimeService', null),
  'Microsoft.AppRuntime.AppRuntimePersistenceService': object('AppRuntimePersistenceService', null),
};

export class ObjectPaths {
  private readonly resolved = new Map<number, HostObject | null>();

  constructor(
    private readonly paths: RequestBody['ObjectPaths'],
    private readonly host: HostContext,
  ) {}

  /** The object, or null for a null object. */
  resolve(id: number): HostObject | null {
    const known = this.resolved.get(id);
    if (known !== undefined) return known;
    const path = this.paths[id];
    if (!path) throw new HostError('InvalidObjectPath');
    const found = this.find(path);
    this.resolved.set(id, found);
    return found;
  }

  /** The path as the add-in wrote it, for error locations: `Workbook.worksheets`. */
  private find(path: ObjectPath): HostObject | null {
    switch (path.ObjectPathType) {
      case PathType.GlobalObject:
        return object('Workbook', null);
      case PathType.NewObject: {
        const service = SERVICES[path.Name];
        if (!service) throw notImplemented(path.Name);
        return service;
      }
      case PathType.ReferenceId: {
        const kept = this.host.references.get(path.Name);
        if (!kept) throw new HostError('InvalidReference');
        return kept;
      }
      case PathType.NullObject:
        return null;
      default: {
        const parent = this.resolve(path.ParentObjectPathId ?? 0);
        return parent === null ? null : this.child(parent, path);
      }
    }
  }

  private child(parent: HostObject, path: ObjectPath): HostObject | null {
    const record = recordOf(parent);
    if (path.ObjectPathType === PathType.Property) {
      const member = record.objects?.[path.Name];
      if (!member) throw notImplemented(memberName(parent, path.Name));
      return located(parent, path.Name, () => member(parent.self, this.host));
    }
    const args = this.arguments(path.ArgumentInfo);
    if (path.ObjectPathType === PathType.Indexer) {
      const item = record.item;
      if (!item) throw notImplemented(memberName(parent, 'GetItem'));
      return located(parent, 'GetItem', () => item(parent.self, this.host, args));
    }
    const method = record.methods?.[path.Name];
    if (!method) throw notImplemented(memberName(parent, path.Name));
    const result = located(parent, path.Name, () => {
      refuseWrite(this.host, parent.className, path.Name, 'method');
      return method(parent.self, this.host, args);
    });
    if (result === null || isHostObject(result)) return result;
    throw notImplemented(memberName(parent, path.Name));
  }

  /** Arguments with the objects the add-in passed in their places. */
  arguments(info: ArgumentInfo | undefined): Arguments {
    return new Arguments(this.insertObjects(info?.Arguments ?? [], info?.ReferencedObjectPathIds ?? []));
  }

  private insertObjects(values: readonly unknown[], ids: readonly unknown[]): unknown[] {
    return values.map((value, index) => {
      const id = ids[index];
      if (Array.isArray(id) && Array.isArray(value)) return this.insertObjects(value, id);
      if (typeof id === 'number' && id > 0 && value === id) return this.resolve(id) ?? undefined;
      return value;
    });
  }
}

/** `Range.getCell`: class and member as Excel names them in errors. */
export function memberName(parent: HostObject, wireName: string): string {
  return `${parent.className}.${wireName.charAt(0).toLowerCase()}${wireName.slice(1)}`;
}

/** Runs a member; a refusal that does not say where it arose is told so. */
export function located<T>(parent: HostObject, wireName: string, run: () => T): T {
  try {
    return run();
  } catch (error) {
    if (error instanceof HostError) error.location ??= memberName(parent, wireName);
    throw error;
  }
}
