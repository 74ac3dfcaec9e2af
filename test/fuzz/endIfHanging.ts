import { Worker } from "node:worker_threads";
import { processorSeconds } from "../processorSeconds";

/** What a process that hangs is ended by. */
export const HANGS = "SIGKILL";

/** Of processor time, so that a busy machine does not decide; `runOnce` says no to less when the run has an end. */
const HANGS_AFTER_SECONDS = 30;

/** Looks at the process from a thread of its own, which a hanging one cannot stop. */
const WATCHER = `
const { workerData: start } = require("node:worker_threads");
const seconds = () => { const { user, system } = process.cpuUsage(); return (user + system) / 1e6; };
setInterval(() => { if (seconds() - start[0] > ${HANGS_AFTER_SECONDS}) process.kill(process.pid, "${HANGS}"); }, 500);
`;

/** Ends this process when it works for too long without a `restart`. */
export function endIfHanging(): { restart(): void; stop(): void } {
  const start = new Float64Array(new SharedArrayBuffer(8));
  const watcher = new Worker(WATCHER, { eval: true, workerData: start });
  return {
    restart: () => {
      start[0] = processorSeconds();
    },
    stop: () => void watcher.terminate(),
  };
}
