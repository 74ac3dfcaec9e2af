import { simulatedClasses } from "../scripts/simulatedClasses";
import { loadClient } from "../src/loadClient";
import { memberCatalog } from "../src/memberCatalog";
import { publicName } from "../src/wire/wire";

/** Methods the client makes up while it works, without a member of their name. */
const INTERNAL = new Set(["GetItemAt", "GetCount", "GetItemOrNullObject"]);
const knows = memberCatalog(loadClient().Excel);

test("every simulated member is one the real client has", () => {
  const strangers: string[] = [];
  const objects = simulatedClasses();
  for (const { definition, className } of objects.values()) {
    const { read, write, navigate, call } = definition;
    const names = [read, write, navigate, call].flatMap((members) => Object.keys(members ?? {}));
    for (const name of names) {
      const isKnown = knows(className, name.startsWith("_") ? name : publicName(name)) || INTERNAL.has(name);
      if (!isKnown) strangers.push(`${className}.${name}`);
    }
  }
  expect(strangers).toEqual([]);
  expect(objects.size).toBeGreaterThan(30);
});
