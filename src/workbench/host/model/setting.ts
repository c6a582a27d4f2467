/** Excel.SettingCollection and Setting: what the add-in keeps in the workbook. */
import { HostError } from '../host-error';
import { object, type ClassRecord, type HostContext } from '../wire/class-record';
import type { ModelTypes } from './model-types';

function assertThere(host: HostContext, key: string): unknown {
  const found = host.settings.get(key);
  if (!found) throw new HostError('ItemNotFound');
  return found.value;
}

export const settingCollection: ClassRecord<null> = {
  items: (_self, host) => host.settings.serialized().map(([key]) => object('Setting', { key })),
  item: (_self, host, args) => {
    assertThere(host, args.text(0));
    return object('Setting', { key: args.text(0) });
  },
  methods: {
    /** Adds, or sets where it exists. */
    Add: (_self, host, args) => {
      host.settings.set(args.text(0), args.any(1));
      return object('Setting', { key: args.text(0) });
    },
    GetCount: (_self, host) => host.settings.serialized().length,
    GetItemOrNullObject: (_self, host, args) =>
      host.settings.get(args.text(0)) ? object('Setting', { key: args.text(0) }) : null,
  },
};

export const setting: ClassRecord<ModelTypes['Setting']> = {
  identity: { key: '_Id', of: (self) => self.key },
  properties: {
    Key: { get: (self) => self.key },
    Value: {
      get: (self, host) => assertThere(host, self.key),
      set: (self, host, value) => host.settings.set(self.key, value),
    },
  },
  methods: {
    Delete: (self, host) => {
      assertThere(host, self.key);
      host.settings.remove(self.key);
    },
  },
};
