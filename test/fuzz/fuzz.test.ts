import { runOnce, type Ending } from "./runOnce";
import { readSamples } from "./samples";

const RUNS = 80;
/** The same files every time; `npm run fuzz` takes new ones. */
const SEED = 1;

test(`${RUNS} broken workbooks end in tables and problems or in one clear error`, async () => {
  const samples = await readSamples();
  const endings: Record<Ending, number> = { refused: 0, "no tables": 0, report: 0 };
  for (let seed = SEED; seed < SEED + RUNS; seed++) {
    const ending = await runOnce(samples, seed).catch((error: unknown) => {
      throw new Error(`seed ${seed}; run it again with: npm run fuzz -- --runs 1 --seed ${seed}`, { cause: error });
    });
    endings[ending]++;
  }
  // A fuzzer whose files are all refused tests the guard only.
  expect(endings.report).toBeGreaterThan(RUNS / 5);
  expect(endings.refused).toBeGreaterThan(RUNS / 10);
}, 120_000);
