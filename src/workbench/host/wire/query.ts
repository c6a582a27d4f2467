/** Answers `load`: scalar properties, navigation (`format/fill/color`) and the items of collections. */
import { notImplemented } from '../host-error';
import { recordOf } from '../model/records';
import type { HostContext, HostObject } from './class-record';
import { located, memberName } from './object-paths';
import type { QueryInfo } from './wire';

/** What is asked of one object: names (lower case) with what is asked below each; `*` is every scalar property. */
interface Wanted {
  readonly names: Map<string, Wanted>;
}

function wantedOf(query: QueryInfo): Wanted {
  const root: Wanted = { names: new Map() };
  const paths = [...(query.Select ?? []).map((path) => path), ...(query.Expand ?? []).map((path) => `${path}/*`)];
  if ((query.Select ?? []).length === 0) paths.push('*');
  for (const path of paths) {
    let node = root;
    for (const part of path.split(/[/.]/)) {
      const name = part.toLowerCase();
      const next = node.names.get(name) ?? { names: new Map<string, Wanted>() };
      node.names.set(name, next);
      node = next;
    }
  }
  return root;
}

/** The answer to a query action: the object as JSON, or null for a null object. */
export function answerQuery(target: HostObject | null, query: QueryInfo, host: HostContext): unknown {
  return target === null ? null : describe(target, wantedOf(query), host, query);
}

/** Id and reference, by which the client finds the object again. */
export function identify(target: HostObject, host: HostContext): Record<string, unknown> {
  const identity = recordOf(target).identity;
  return identity ? { [identity.key]: identity.of(target.self, host) } : {};
}

function describe(target: HostObject, wanted: Wanted, host: HostContext, page?: QueryInfo): Record<string, unknown> {
  const record = recordOf(target);
  const answer = identify(target, host);
  const forItems: Wanted = { names: new Map() };
  for (const [name, below] of wanted.names) {
    if (name === '*' || name === '') {
      for (const [key, property] of Object.entries(record.properties ?? {})) {
        if (property.get && property.onlyNamed !== true) answer[key] = property.get(target.self, host);
      }
      forItems.names.set(name, below);
      continue;
    }
    const property = findKey(record.properties, name);
    const child = findKey(record.objects, name);
    if (property) {
      const get = property.value.get;
      if (!get) throw notImplemented(memberName(target, property.key));
      answer[property.key] = located(target, property.key, () => get(target.self, host));
    } else if (child) {
      const related = located(target, child.key, () => child.value(target.self, host));
      const more = below.names.size === 0 ? wantedOf({}) : below;
      answer[child.key] = related === null ? null : describe(related, more, host);
    } else if (record.items) {
      // `load("name")` on a collection means the names of its items.
      forItems.names.set(name, below);
    } else {
      throw notImplemented(memberName(target, name));
    }
  }
  if (record.items) {
    const all = record.items(target.self, host);
    const skip = page?.Skip ?? 0;
    const shown = all.slice(skip, page?.Top === undefined ? undefined : skip + page.Top);
    answer['_Items'] = shown.map((item, index) => ({ _Index: skip + index, ...describe(item, forItems, host) }));
  }
  return answer;
}

function findKey<T>(members: Readonly<Record<string, T>> | undefined, lowerName: string) {
  for (const [key, value] of Object.entries(members ?? {})) if (key.toLowerCase() === lowerName) return { key, value };
  return undefined;
}
