import { asJson, asText } from "./argument";
import { lookupMethods } from "./collection";
import type { Argument, HostObject } from "./hostObject";
import { defineClass } from "./hostObject";
import type { HostState } from "./hostState";
import type { Json } from "./wire";

interface SettingTarget {
  readonly state: HostState;
  readonly key: string;
}

/** `workbook.settings`: any JSON, saved with the workbook. Adding a key again replaces its value. */
export const settingsObject = defineClass<HostState>(() => ({
  name: "SettingCollection",
  items: settingObjects,
  call: {
    ...lookupMethods(find, settingObjects),
    Add: (state, key, value) => {
      const name = asText(key, 255);
      state.workbook.settings.set(name, asJson(value));
      return settingObject({ state, key: name });
    },
  },
}));

const settingObject = defineClass<SettingTarget>(() => ({
  name: "Setting",
  isAlive: ({ state, key }) => state.workbook.settings.has(key),
  identity: ({ key }) => ({ _Id: key }),
  read: {
    Key: ({ key }) => key,
    Value: ({ state, key }) => state.workbook.settings.get(key) as Json,
  },
  write: { Value: ({ state, key }, value) => void state.workbook.settings.set(key, value) },
  call: { Delete: ({ state, key }) => void state.workbook.settings.delete(key) },
}));

function settingObjects(state: HostState): HostObject[] {
  return [...state.workbook.settings.keys()].map((key) => settingObject({ state, key }));
}

function find(state: HostState, key: Argument): HostObject | null {
  const name = asText(key);
  return state.workbook.settings.has(name) ? settingObject({ state, key: name }) : null;
}
