import { TestEnvironment as JsdomEnvironment } from "jest-environment-jsdom";

/** What every browser has and jsdom lacks, or has in a form without streams; Node's own are the real thing. */
const FROM_NODE = [
  "Blob",
  "CompressionStream",
  "DecompressionStream",
  "File",
  "ReadableStream",
  "Response",
  "TextDecoder",
  "TextEncoder",
  "TransformStream",
  "Uint8Array",
  "WritableStream",
  "structuredClone",
] as const;

/** jsdom, able to run the pane together with the real reading and writing of files. */
export default class PaneEnvironment extends JsdomEnvironment {
  override async setup(): Promise<void> {
    await super.setup();
    for (const name of FROM_NODE) Object.assign(this.global, { [name]: globalThis[name] });
    Object.assign(this.global, { ResizeObserver: StillObserver });
  }
}

/** Fluent's MessageBar measures itself with a ResizeObserver; without layout there is nothing to tell it. */
class StillObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}
