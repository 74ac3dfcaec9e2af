import type { KnowsMember } from "./wire/hostObject";

/**
 * What the real client has on its classes, by public names: tells "Excel has no such member" from "Excel has it, the
 * simulation does not". `knows("Range", "hyperlink")` is true, `knows("Range", "valuez")` false.
 */
export function memberCatalog(excel: object): KnowsMember {
  return (className, member) => {
    const constructor: unknown = Reflect.get(excel, className);
    return typeof constructor === "function" && member in (constructor.prototype as object);
  };
}
