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

/** What following the paths of one request needs and finds out. */
interface Following {
  readonly body: RequestBody;
  readonly state: HostState;
  readonly knows: KnowsMember;
  readonly found: Map<number, HostObject | null>;
  location: string;
}

/** Every path is followed once per request, at the first action that needs it: that is when `add` adds. */
export function createPathResolver(body: RequestBody, state: HostState, knows: KnowsMember): PathResolver {
  const following: Following = { body, state, knows, found: new Map(), location: "" };
  return {
    resolve: (pathId) => resolve(following, pathId),
    argumentsOf: (info) => argumentsOf(following, info),
    location: () => following.location,
  };
}

function resolve(following: Following, pathId: number): HostObject | null {
  const { body, found } = following;
  const known = found.get(pathId);
  if (known?.isAlive() === false) throw itemNotFound();
  if (known !== undefined) return known;
  const path = body.ObjectPaths[pathId];
  if (!path) throw new HostError("InvalidObjectPath", `Object path ${pathId} is missing.`);
  const parent = path.ParentObjectPathId ? resolve(following, path.ParentObjectPathId) : undefined;
  const object = parent === null ? null : follow(following, path, parent);
  found.set(pathId, object);
  return object;
}

function follow(following: Following, path: ObjectPath, parent: HostObject | undefined): HostObject | null {
  const { state, knows } = following;
  switch (path.ObjectPathType) {
    case PathType.workbook:
      return workbookObject(state);
    case PathType.nullObject:
      return null;
    case PathType.reference:
      return referenced(state, path.Name);
  }
  if (!parent) throw notSimulated(`An object of type ${path.Name}`);
  const name = path.ObjectPathType === PathType.indexer ? "GetItem" : path.Name;
  following.location = `${parent.className}.${publicName(name)}`;
  if (path.ObjectPathType === PathType.property) return parent.navigate(name, knows);
  const outcome = parent.call(name, argumentsOf(following, path.ArgumentInfo), knows);
  return outcome instanceof HostObject ? outcome : null;
}

function referenced({ references }: HostState, id: string): HostObject {
  const object = references.get(id);
  if (object?.isAlive()) return object;
  throw new HostError("InvalidReference", "This reference is not valid for the current operation.");
}

function argumentsOf(following: Following, info: ArgumentInfo | undefined): Argument[] {
  const pathIds = info?.ReferencedObjectPathIds;
  return (info?.Arguments ?? []).map((value, index) => argument(following, value, pathIds?.[index]));
}

type PathIds = number | null | undefined | readonly (number | null)[];

function argument(following: Following, value: Json, pathId: PathIds): Argument {
  if (typeof pathId === "number" && pathId > 0) return resolve(following, pathId);
  if (!Array.isArray(pathId) || !Array.isArray(value)) return value;
  return value.map((item, index) => argument(following, item, pathId[index]));
}
