import { HostError, itemNotFound, notSimulated } from "./hostError";
import type { Argument, KnowsMember } from "./hostObject";
import { HostObject } from "./hostObject";
import type { HostState } from "./hostState";
import type { ArgumentInfo, Json, ObjectPath, RequestBody } from "./wire";
import { PathType, publicName } from "./wire";
import { workbookObject } from "../workbook/workbook";

/** Finds the objects a request speaks of. */
export interface PathResolver {
  /** null is a null object, and so is everything reached through one. */
  resolve(pathId: number): HostObject | null;
  argumentsOf(info: ArgumentInfo | undefined): Argument[];
  /** The last member that was followed, for error messages: `"Worksheet.getRange"`. */
  readonly location: () => string;
}

/** Every path is followed once per request, at the first action that needs it: that is when `add` adds. */
export function createPathResolver(body: RequestBody, state: HostState, knows: KnowsMember): PathResolver {
  const found = new Map<number, HostObject | null>();
  let location = "";

  function resolve(pathId: number): HostObject | null {
    const known = found.get(pathId);
    if (known?.isAlive() === false) throw itemNotFound();
    if (known !== undefined) return known;
    const path = body.ObjectPaths[pathId];
    if (!path) throw new HostError("InvalidObjectPath", `Object path ${pathId} is missing.`);
    const parent = path.ParentObjectPathId ? resolve(path.ParentObjectPathId) : undefined;
    const object = parent === null ? null : follow(path, parent);
    found.set(pathId, object);
    return object;
  }

  function follow(path: ObjectPath, parent: HostObject | undefined): HostObject | null {
    switch (path.ObjectPathType) {
      case PathType.workbook:
        return workbookObject(state);
      case PathType.nullObject:
        return null;
      case PathType.reference:
        return referenced(path.Name);
    }
    if (!parent) throw notSimulated(`An object of type ${path.Name}`);
    const name = path.ObjectPathType === PathType.indexer ? "GetItem" : path.Name;
    location = `${parent.className}.${publicName(name)}`;
    if (path.ObjectPathType === PathType.property) return parent.navigate(name, knows);
    const outcome = parent.call(name, argumentsOf(path.ArgumentInfo), knows);
    return outcome instanceof HostObject ? outcome : null;
  }

  function referenced(id: string): HostObject {
    const object = state.references.get(id);
    if (object?.isAlive()) return object;
    throw new HostError("InvalidReference", "This reference is not valid for the current operation.");
  }

  function argumentsOf(info: ArgumentInfo | undefined): Argument[] {
    return (info?.Arguments ?? []).map((value, index) => argument(value, info?.ReferencedObjectPathIds?.[index]));
  }

  function argument(value: Json, pathId: number | null | undefined | readonly (number | null)[]): Argument {
    if (typeof pathId === "number" && pathId > 0) return resolve(pathId);
    if (Array.isArray(pathId) && Array.isArray(value)) return value.map((item, index) => argument(item, pathId[index]));
    return value;
  }

  return { resolve, argumentsOf, location: () => location };
}
