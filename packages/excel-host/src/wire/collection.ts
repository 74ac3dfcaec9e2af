import { asInteger } from "./argument";
import { itemNotFound } from "./hostError";
import type { Argument, ClassDefinition, HostObject } from "./hostObject";

type Methods<Target> = NonNullable<ClassDefinition<Target>["call"]>;

/** How items are counted and found by place. */
export function listMethods<Target>(items: (target: Target) => HostObject[]): Methods<Target> {
  return {
    GetCount: (target) => items(target).length,
    GetItemAt: (target, index) => orNotFound(items(target)[asInteger(index, 0, Number.MAX_SAFE_INTEGER)] ?? null),
  };
}

/** As {@link listMethods}, and how items are found by key: ItemNotFound or a null object when there is none. */
export function lookupMethods<Target>(
  find: (target: Target, key: Argument) => HostObject | null,
  items: (target: Target) => HostObject[],
): Methods<Target> {
  return {
    ...listMethods(items),
    GetItem: (target, key) => orNotFound(find(target, key)),
    GetItemOrNullObject: find,
  };
}

/** The object; throws ItemNotFound where there is none. */
export function orNotFound(object: HostObject | null): HostObject {
  if (!object) throw itemNotFound();
  return object;
}
