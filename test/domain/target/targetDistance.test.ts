import { parseTarget } from "../../../src/domain/target/target";
import { statusOf } from "../../../src/domain/target/status";
import { targetDistance } from "../../../src/domain/target/targetDistance";
import type { Level } from "../../../src/domain/target/targetKinds";

describe("targetDistance", () => {
  test.each([
    [96, "≥92", 4],
    [91, "≥92", -1],
    [80, ">80", 0],
    [6.7, "≤6,0", -0.7],
    [4, "<5 %", 1],
    [-1.5, "≤±1", -0.5],
    [0.4, "±1", 0.6],
    [99, "=100", -1],
    [101, "=100", -1],
    [100, "=100", 0],
    [0.1 + 0.2, "≥0,3", 0],
    [90, "90", 0],
    [95, "90", null],
  ])("%d against %s is %j", (actual, target, expected) => {
    const level = parseTarget(target) as Level;
    const distance = targetDistance(actual, level);
    expect(distance).toBe(expected);
    if (distance !== null && distance !== 0) {
      expect(statusOf({ actual, target: level }).status).toBe(distance > 0 ? "Uppnås" : "Uppnås ej");
    }
  });
});
