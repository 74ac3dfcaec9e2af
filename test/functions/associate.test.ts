import { associateFunctions, FUNCTIONS } from "../../src/functions/associate";

const install = () => {
  const calls: unknown[] = [];
  Object.assign(globalThis, { CustomFunctions: { associate: (mappings: unknown) => calls.push(mappings) } });
  return calls;
};

describe("associateFunctions", () => {
  afterEach(() => Reflect.deleteProperty(globalThis, "CustomFunctions"));

  test("does nothing without Excel", () => {
    expect(associateFunctions()).toBe(false);
  });

  test("associates every id once, and anew with a new runtime", () => {
    const calls = install();
    expect([associateFunctions(), associateFunctions()]).toEqual([true, true]);
    expect(calls).toEqual([FUNCTIONS]);
    const later = install();
    associateFunctions();
    expect(later).toEqual([FUNCTIONS]);
  });
});
