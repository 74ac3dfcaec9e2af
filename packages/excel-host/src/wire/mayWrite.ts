import { ActionType, PathType, type RequestBody } from "./wire";

/**
 * Whether a request may change the workbook. Errs on the safe side: only what Excel names as a reading passes as one.
 *
 * `mayWrite` of a request that loads `range.values` → `false`; of one with `sheets.add()` → `true`
 */
export function mayWrite({ Actions, ObjectPaths }: RequestBody): boolean {
  const isReading = (name: string) => /^_?(?:Get|KeepReference|RemoveReference)/.test(name);
  return (
    Actions.some(
      ({ ActionType: type, Name }) =>
        type === ActionType.setProperty || (type === ActionType.method && !isReading(Name)),
    ) ||
    Object.values(ObjectPaths).some(
      ({ ObjectPathType, Name }) => ObjectPathType === PathType.method && !isReading(Name),
    )
  );
}
