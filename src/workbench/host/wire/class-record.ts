/**
 * A class of Excel's object model is a record: its properties, navigation and methods by their wire names (PascalCase). The
 * executor knows records, not classes; a member that is not in the record answers ApiNotImplemented with its name.
 */
import type { HostWorkbook } from '../../host-workbook';
import type { WorkbenchLimits } from '../workbench-api';
import type { EventHub } from '../events/event-hub';
import type { SettingStore } from '../setting-store';
import type { ClassName, ModelTypes } from '../model/model-types';
import type { Arguments } from './arguments';
import type { HostObject } from './host-object';
import type { References } from './references';

export type { HostObject };

/** Everything a member may need. */
export interface HostContext {
  readonly workbook: HostWorkbook;
  readonly limits: WorkbenchLimits;
  readonly settings: SettingStore;
  readonly events: EventHub;
  readonly references: References;
  readonly language: 'zh-CN' | 'en-US';
  /** Called with the results of custom functions, one array per result. */
  readonly onFunctionResults: (results: readonly unknown[]) => void;
  /** An add-in that brings its functions' metadata itself (`workbook.registerCustomFunctions`). */
  readonly onRegisterFunctions: (namespace: string, metadata: string) => void;
  /** The client's custom functions may be called from now on. */
  readonly onFunctionsReady: () => void;
}

export interface PropertyRecord<T> {
  readonly get?: (self: T, host: HostContext) => unknown;
  readonly set?: (self: T, host: HostContext, value: unknown) => void;
  /** True keeps it out of a load of "everything" (Excel answers such properties only when named). */
  readonly onlyNamed?: boolean;
}

export type MethodRecord<T> = (self: T, host: HostContext, args: Arguments) => unknown;

export interface ClassRecord<T> {
  /** How the client finds the object again in a later batch: the wire name of the id, and the id. */
  readonly identity?: { readonly key: 'Id' | '_Id'; readonly of: (self: T, host: HostContext) => string | number };
  /** Whether `_KeepReference` gives out a reference (ranges). */
  readonly tracked?: boolean;
  readonly properties?: Readonly<Record<string, PropertyRecord<T>>>;
  /** Navigation properties; null is a null object. */
  readonly objects?: Readonly<Record<string, (self: T, host: HostContext) => HostObject | null>>;
  /** A method path must answer an object or null; a method action answers JSON or nothing. */
  readonly methods?: Readonly<Record<string, MethodRecord<T>>>;
  /** Collections: their items in order, and one by key. */
  readonly items?: (self: T, host: HostContext) => readonly HostObject[];
  readonly item?: (self: T, host: HostContext, args: Arguments) => HostObject;
}

export function object<K extends ClassName>(className: K, self: ModelTypes[K]): HostObject<K> {
  return { className, self };
}
