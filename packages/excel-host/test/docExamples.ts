import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { createHost } from "../src/createHost";

/** `@example call // result` of a doc comment. */
export interface DocExample {
  /** Below the folder. */
  readonly file: string;
  readonly call: string;
  readonly result: string;
}

/** Every example in the doc comments below a folder. All of them can be run. */
export function docExamples(folder: string): DocExample[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/u.test(file))
    .sort()
    .flatMap((file) => {
      const text = readFileSync(path.join(folder, file), "utf8");
      const found = [...text.matchAll(/@example (.+) \/\/ (.+?)(?: \*\/)?$/gmu)];
      if (found.length !== text.split("@example").length - 1) throw new Error(`${file} has an example without result`);
      return found.map(([, call = "", result = ""]) => ({ file, call, result }));
    });
}

/** Runs both sides with what the file exports, and a host to make sheets with. Hard spaces count as spaces. */
export async function bothSides(folder: string, { file, call, result }: DocExample): Promise<[unknown, unknown]> {
  const scope = { createHost, ...jest.requireActual<Record<string, unknown>>(path.join(folder, file)) };
  const run = (code: string): Promise<unknown> =>
    (
      new Function(...Object.keys(scope), `return (async () => (${code}))()`) as (
        ...names: unknown[]
      ) => Promise<unknown>
    )(...Object.values(scope));
  return [plain(await run(call)), plain(await run(result))];
}

function plain(value: unknown): unknown {
  return typeof value === "string" ? value.replace(/\u00a0/gu, " ") : value;
}
