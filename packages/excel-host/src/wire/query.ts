import { invalidArgument } from "./hostError";
import type { HostObject, KnowsMember } from "./hostObject";
import type { Json, QueryInfo } from "./wire";
import { wireName } from "./wire";

type Fields = { [name: string]: Json };

/**
 * Answers a `load`: the selected properties of an object, or of every item of a collection. `load()` without names
 * gives every simulated scalar. Throws InvalidArgument for a property Excel does not have.
 *
 * Select `["values", "format/fill/color"]` on a range → `{ Values: [[1]], Format: { Fill: { Color: "#FFFFFF" } } }`
 */
export function query(object: HostObject, info: QueryInfo, knows: KnowsMember): Fields {
  const select = info.Select ?? [];
  const items = object.items();
  if (!items) return queryObject(object, select, info.Expand ?? [], knows);

  // On a collection every name speaks of the items, except the few that are the collection's own (`count`).
  const isOwn = (path: string) => object.canRead(wireName(path));
  const fields = queryObject(object, select.length > 0 ? select.filter(isOwn) : [], [], knows, []);
  const wanted = select.filter((path) => !isOwn(path));
  if (select.length > 0 && wanted.length === 0) return fields;
  const first = info.Skip ?? 0;
  const shown = items.slice(first, info.Top === undefined ? undefined : first + info.Top);
  fields["_Items"] = shown.map((item, index) => ({
    ...queryObject(item, wanted, info.Expand ?? [], knows),
    _Index: first + index,
  }));
  return fields;
}

function queryObject(
  object: HostObject,
  select: readonly string[],
  expand: readonly string[],
  knows: KnowsMember,
  whenNothingIsSelected: readonly string[] = object.readableNames,
): Fields {
  const fields: Fields = object.identity();
  const nested = new Map<string, string[]>(expand.map((name) => [wireName(name), []]));
  const names = select.length > 0 ? select : whenNothingIsSelected;
  for (const path of names) {
    const [head = "", ...rest] = path.split("/");
    const name = wireName(head);
    if (head === "*") {
      for (const readable of object.readableNames) fields[readable] = object.read(readable, knows);
    } else if (object.canNavigate(name)) {
      nested.set(name, [...(nested.get(name) ?? []), rest.join("/")]);
    } else {
      if (rest.length > 0) throw invalidArgument(path);
      fields[name] = object.read(name, knows);
    }
  }
  for (const [name, paths] of nested) {
    const child = object.navigate(name, knows);
    fields[name] = child && query(child, { Select: paths.filter((path) => path !== "") }, knows);
  }
  return fields;
}
