import { commandCosts, EXCEL_LIMIT, type CommandCost } from "../../bench/commandCosts";
import { MAX_LOOKS } from "../../src/office/range/lookBands";

/** Requests of every command on a report that is read in one answer. */
const SYNCS: Readonly<Record<string, number>> = {
  "Läs öppen arbetsbok": 3,
  "Skapa rapport": 3,
  "Uppdatera rapport": 5,
  "Kopia för utskick": 3,
  "Visa källa": 2,
  "Gå till rapporten": 2,
  "Formatera tabell": 4,
};

function syncsOf(costs: readonly CommandCost[]): Record<string, number> {
  return Object.fromEntries(costs.map(({ command, syncs }) => [command, syncs]));
}

test.each([50, 500])("with %d rows every command takes the same few requests", async (rows) => {
  expect(syncsOf(await commandCosts(rows))).toEqual(SYNCS);
});

test("with 2 500 rows there are more only where answers would be too large, and none is", async () => {
  const costs = await commandCosts(2_500);
  const within = ({ command, syncs, cells }: CommandCost) =>
    syncs >= (SYNCS[command] ?? 0) && syncs <= (SYNCS[command] ?? 0) + Math.ceil(cells / MAX_LOOKS);
  expect(costs.filter((cost) => !within(cost))).toEqual([]);
  expect(costs.filter(({ largestSent, largestAnswer }) => Math.max(largestSent, largestAnswer) > EXCEL_LIMIT)).toEqual(
    [],
  );
  const grown = costs.filter(({ command, syncs }) => syncs > (SYNCS[command] ?? 0)).map(({ command }) => command);
  expect(grown).toEqual(["Kopia för utskick", "Formatera tabell"]);
});
