import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readAmount } from "../../../src/domain/amount/readAmount";
import { statusOf, type Status } from "../../../src/domain/target/status";
import type { Direction } from "../../../src/domain/target/statusDemand";
import { parseTarget } from "../../../src/domain/target/target";
import cases from "../../cases/malvarden.json";
import { whenShared } from "../../cases/shared";

type CaseRow = [string, string, string, string, string | null, string, Status, Direction | null];

const rows = cases.rows as CaseRow[];

/** `74 % (leverantörstrohet)`: the words in brackets are a note in the cell, not part of the figure. */
const figure = (text: string | null) => (text === null ? null : readAmount(text.replace(/\n?\([^)]*\)$/u, "")).value);

describe("every indicator of the four published reports", () => {
  test.each(rows)(
    "%s %s %s: %j (%j) mot %j → %s",
    (_doc, _table, _row, actual, previous, target, status, direction) => {
      const input = { actual: figure(actual), previous: figure(previous), target: parseTarget(target) };
      expect(statusOf({ ...input, direction }).status).toBe(status);
    },
  );

  test("no target is unreadable", () => {
    expect(rows.filter(([, , , , , target]) => parseTarget(target).kind === "unreadable")).toEqual([]);
  });

  test("without a direction a bare number is judged only when it is reached exactly", () => {
    const directed = rows.filter(([, , , , , , , direction]) => direction !== null);
    const statuses = directed.map(([, , , actual, , target]) => {
      const value = figure(actual);
      const bound = figure(target);
      return [value === bound, statusOf({ actual: value, target: parseTarget(target) }).status];
    });
    expect(new Set(statuses.map(String))).toEqual(new Set(["true,Uppnås", "false,Kan ej bedömas"]));
  });
});

whenShared((shared) => {
  test("the case file carries every row of the facit", () => {
    const source = JSON.parse(readFileSync(join(shared, "facit/malvarden-status.json"), "utf8")) as {
      doc: string;
      table: string;
      row: string;
      utfall: string;
    }[];
    expect(rows.map(([doc, table, row, actual]) => ({ doc, table, row, utfall: actual }))).toEqual(
      source.map(({ doc, table, row, utfall }) => ({ doc, table, row, utfall })),
    );
  });
});
