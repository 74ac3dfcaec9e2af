import { newId } from "../model/workbook";
import { HostError, itemNotFound, notSimulated } from "./hostError";
import type { KnowsMember } from "./hostObject";
import { HostObject } from "./hostObject";
import type { HostState } from "./hostState";
import { refuseProtected } from "../sheet/protection";
import { query } from "./query";
import type { PathResolver } from "./resolvePath";
import { createPathResolver } from "./resolvePath";
import type { Action, Json, RequestBody, ResponseBody } from "./wire";
import { ActionType, publicName } from "./wire";

/** The client writes these two under other names than it reads them. */
const ALIASES: Readonly<Record<string, string>> = { Gridlines: "ShowGridlines", Headings: "ShowHeadings" };

/**
 * Carries out the actions of one request in order. The first that fails ends it; what was done before stays done,
 * for a batch is no transaction. `beforeAction` may throw a {@link HostError} to make an action fail.
 */
export function processRequest(
  body: RequestBody,
  state: HostState,
  knows: KnowsMember,
  beforeAction: () => void,
): ResponseBody {
  const Results: ResponseBody["Results"] = [];
  const paths = createPathResolver(body, state, knows);
  for (const [ActionIndex, action] of body.Actions.entries()) {
    let location = "";
    try {
      beforeAction();
      const object = action.ActionType === ActionType.trace ? null : paths.resolve(action.ObjectPathId);
      location = object ? `${object.className}.${publicName(action.Name || "load")}` : "";
      Results.push({ ActionId: action.Id, Value: perform(action, object, state, knows, paths) });
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      const Location = location || paths.location();
      const { code: Code, message: Message, httpStatus: HttpStatusCode } = error;
      return { Results, Error: { Code, Message, Location, HttpStatusCode, ActionIndex } };
    }
  }
  return { Results };
}

function perform(
  action: Action,
  object: HostObject | null,
  state: HostState,
  knows: KnowsMember,
  paths: PathResolver,
): Json {
  switch (action.ActionType) {
    case ActionType.trace:
      return null;
    case ActionType.instantiate:
      return object && object.identity();
    case ActionType.query:
      // A batch may read what it has just written.
      state.settle();
      return object && query(object, action.QueryInfo ?? {}, knows);
    case ActionType.method:
      return object && callMethod(action, object, state, knows, paths);
    case ActionType.setProperty: {
      const [value] = paths.argumentsOf(action.ArgumentInfo);
      if (!object) throw itemNotFound();
      refuseProtected(object, action.Name);
      state.isDirty = true;
      object.write(ALIASES[action.Name] ?? action.Name, plain(value), knows);
      return null;
    }
    default:
      throw notSimulated(`An action of type ${action.ActionType}`);
  }
}

function callMethod(
  action: Action,
  object: HostObject,
  state: HostState,
  knows: KnowsMember,
  paths: PathResolver,
): Json {
  const args = paths.argumentsOf(action.ArgumentInfo);
  if (action.Name === "_KeepReference") {
    object.reference ??= newId(state.workbook);
    state.references.set(object.reference, object);
    return null;
  }
  if (action.Name === "_RemoveReference") {
    for (const id of args.flat()) if (typeof id === "string") state.references.delete(id);
    return null;
  }
  refuseProtected(object, action.Name);
  state.isDirty = true;
  return plain(object.call(action.Name, args, knows));
}

function plain(outcome: unknown): Json {
  if (outcome instanceof HostObject) return outcome.identity();
  return outcome === undefined ? null : (outcome as Json);
}
