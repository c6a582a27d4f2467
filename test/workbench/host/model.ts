/** The object model over a workbook in memory, without the wire: members by their wire names, refusals by their codes. */
import { EventHub } from '../../../src/workbench/host/events/event-hub';
import type { MessageEntry } from '../../../src/workbench/host/events/event-hub';
import { HostError } from '../../../src/workbench/host/host-error';
import type { ClassName, ModelTypes } from '../../../src/workbench/host/model/model-types';
import { recordOf } from '../../../src/workbench/host/model/records';
import { SettingStore } from '../../../src/workbench/host/setting-store';
import { Arguments } from '../../../src/workbench/host/wire/arguments';
import { object, type HostContext, type HostObject } from '../../../src/workbench/host/wire/class-record';
import { References } from '../../../src/workbench/host/wire/references';
import { defaultLimits } from '../../../src/workbench/host/workbench-object';
import type { Area, CellWrite, HostWorkbook } from '../../../src/workbench/host-workbook';
import { parseAddress } from '../../../src/workbench/host/address';
import { MemoryWorkbook } from '../memory-workbook';

export interface TestHost extends HostContext {
  readonly workbook: MemoryWorkbook;
  /** Events sent to the client, newest last. */
  readonly sent: MessageEntry[];
}

export function memoryHost(): TestHost {
  const workbook = new MemoryWorkbook();
  const sent: MessageEntry[] = [];
  return {
    workbook,
    sent,
    limits: defaultLimits(),
    settings: new SettingStore(workbook),
    events: new EventHub((entries) => sent.push(...entries)),
    references: new References(),
    language: 'zh-CN',
    onFunctionResults: () => undefined,
    onFunctionsReady: () => undefined,
    onRegisterFunctions: () => undefined,
  };
}

/** An object of the model with its members at hand. */
export class Member {
  constructor(
    private readonly host: HostContext,
    readonly target: HostObject,
  ) {}

  get(name: string): unknown {
    return recordOf(this.target).properties?.[name]?.get?.(this.target.self, this.host);
  }

  set(name: string, value: unknown): void {
    const set = recordOf(this.target).properties?.[name]?.set;
    if (!set) throw new Error(`${this.target.className}.${name} cannot be set`);
    set(this.target.self, this.host, value);
  }

  /** What a method answers: an object of the model, or plain JSON. */
  call(name: string, ...args: unknown[]): Member {
    const method = recordOf(this.target).methods?.[name];
    if (!method) throw new Error(`there is no ${this.target.className}.${name}`);
    const given = new Arguments(args.map((arg) => (arg instanceof Member ? arg.target : arg)));
    return new Member(this.host, method(this.target.self, this.host, given) as HostObject);
  }

  /** The same where the answer is JSON. */
  ask(name: string, ...args: unknown[]): unknown {
    return this.call(name, ...args).target;
  }

  object(name: string): Member {
    const related = recordOf(this.target).objects?.[name]?.(this.target.self, this.host);
    if (!related) throw new Error(`there is no ${this.target.className}.${name}`);
    return new Member(this.host, related);
  }

  items(): Member[] {
    return (recordOf(this.target).items?.(this.target.self, this.host) ?? []).map(
      (item) => new Member(this.host, item),
    );
  }

  item(key: unknown): Member {
    const find = recordOf(this.target).item;
    if (!find) throw new Error(`${this.target.className} has no items`);
    return new Member(this.host, find(this.target.self, this.host, new Arguments([key])));
  }
}

export function on<K extends ClassName>(host: HostContext, className: K, self: ModelTypes[K]): Member {
  return new Member(host, object(className, self));
}

export function areaAt(workbook: HostWorkbook, address: string, sheet = workbook.activeSheet()): Area {
  const parsed = parseAddress(address);
  if (!parsed) throw new Error(`${address} is no address`);
  return { sheet, ...parsed.area };
}

export function rangeAt(host: HostContext, address: string, sheet?: string): Member {
  return on(host, 'Range', areaAt(host.workbook, address, sheet));
}

/** Types lines of cells from the address on. */
export function type(host: HostContext, address: string, ...lines: (string | number)[][]): void {
  const area = { ...areaAt(host.workbook, address), rows: lines.length, columns: lines[0]?.length ?? 0 };
  host.workbook.write(
    area,
    lines.map((line) => line.map((typed): CellWrite => (typed === '' ? { value: null } : { typed }))),
  );
}

/** The code Excel refuses with, or "" where it does not. */
export function refusal(run: () => unknown): string {
  try {
    run();
    return '';
  } catch (error) {
    if (error instanceof HostError) return error.code;
    throw error;
  }
}
