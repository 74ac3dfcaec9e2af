import { cached } from "../../../src/functions/excel/cached";

describe("cached", () => {
  function counting<Read>(read: (value: unknown) => Read) {
    const asked: unknown[] = [];
    const one = cached((value: unknown) => {
      asked.push(value);
      return read(value);
    });
    return { one, asked };
  }

  test("reads every distinct value once", () => {
    const { one, asked } = counting((value) => ({ value }));
    const answers = ["a", "b", "a", null, "b", null].map(one);
    expect(answers.map(({ value }) => value)).toEqual(["a", "b", "a", null, "b", null]);
    expect(asked).toEqual(["a", "b", null]);
  });

  test("a value that could not be read takes nothing with it", () => {
    const { one } = counting((value) => {
      if (value === "bug") throw new Error("bug");
      return value;
    });
    expect(one("a")).toBe("a");
    expect(() => one("bug")).toThrow("bug");
    expect(() => one("bug")).toThrow("bug");
    expect(one("a")).toBe("a");
  });

  test("does not grow without end", () => {
    const { one, asked } = counting((value) => value);
    for (let value = 0; value < 1001; value++) one(value);
    one(1000);
    expect(asked).toHaveLength(1001);
    one(0);
    expect(asked).toHaveLength(1002);
  });
});
