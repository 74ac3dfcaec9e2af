import { endIfHanging } from "./endIfHanging";
import { runOnce } from "./runOnce";
import { readSamples } from "./samples";

/** What the child tells its parent: which seed it begins with, and how it ended. */
export type ChildMessage =
  | { readonly type: "start"; readonly seed: number }
  | { readonly type: "end"; readonly seed: number; readonly ending: string; readonly error?: string };

const [first = 0, runs = 0] = process.argv.slice(2).map(Number);
const send = (message: ChildMessage) => process.send?.(message);

async function runAll(): Promise<void> {
  const samples = await readSamples();
  const watch = endIfHanging();
  for (let seed = first; seed < first + runs; seed++) {
    send({ type: "start", seed });
    watch.restart();
    try {
      send({ type: "end", seed, ending: await runOnce(samples, seed) });
    } catch (error) {
      send({
        type: "end",
        seed,
        ending: "failed",
        error: error instanceof Error ? String(error.stack) : String(error),
      });
    }
  }
  watch.stop();
  process.disconnect();
}

void runAll();
