import { asRecord } from "./argument";
import { itemNotFound } from "./hostError";
import type { HostObject, KnowsMember } from "./hostObject";
import type { Json } from "./wire";
import { wireName } from "./wire";

/** Writes several properties at once, children too: `{ rowHidden: true, format: { fill: { color: "#FF0000" } } }`. */
export function update(object: HostObject, state: { [name: string]: Json }, knows: KnowsMember): void {
  for (const [key, value] of Object.entries(state)) {
    const name = wireName(key);
    if (!object.canNavigate(name)) {
      object.write(name, value, knows);
      continue;
    }
    const child = object.navigate(name, knows);
    if (!child) throw itemNotFound();
    update(child, asRecord(value), knows);
  }
}
