/**
 * The messages between the Office.js client and its host, as far as they are used here. Names on the wire are
 * PascalCase (`Values`, `GetRange`); a request is a list of actions on objects that are described by paths.
 */
export type Json = string | number | boolean | null | undefined | Json[] | { [name: string]: Json };

/** What an action does, by its number on the wire. */
export const ActionType = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
} as const;

/** How a path leads to its object, by its number on the wire. */
export const PathType = {
  workbook: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nullObject: 7,
} as const;

/** An object as argument is null in `Arguments` and has its path id at the same place in `ReferencedObjectPathIds`. */
export interface ArgumentInfo {
  readonly Arguments?: readonly Json[];
  readonly ReferencedObjectPathIds?: readonly (number | null | readonly (number | null)[])[];
}

/** How to find an object: from its parent by a member, or by a reference. */
export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

/** What a `load` asks for; names are as in Office.js, with `/` between an object and its member. */
export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

/** One thing to do with one object. */
export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
}

/** A batch: what a `context.sync()` sends. */
export interface RequestBody {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

/** The answers to a batch, up to the action that failed. */
export interface ResponseBody {
  readonly Results: { readonly ActionId: number; readonly Value: Json }[];
  readonly Error?: {
    readonly Code: string;
    readonly Message: string;
    readonly Location: string;
    readonly HttpStatusCode: number;
    /** -1 when the request as a whole was refused. */
    readonly ActionIndex: number;
  };
}

/** @example publicName("GetRange") // "getRange" */
export function publicName(wireName: string): string {
  return wireName.charAt(0).toLowerCase() + wireName.slice(1);
}

/** @example wireName("values") // "Values" */
export function wireName(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
