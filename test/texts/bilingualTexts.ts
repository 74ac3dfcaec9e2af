import { readdirSync } from "node:fs";
import path from "node:path";

const ROOM = path.resolve(__dirname, "../../src/texts");

/** Everything that the modules of src/texts export, but for functions. */
export function bilingualTexts(): { readonly name: string; readonly texts: object }[] {
  const files = readdirSync(ROOM, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));
  return files.flatMap((file) => {
    const exported = jest.requireActual<Record<string, unknown>>(path.join(ROOM, file));
    return Object.entries(exported).flatMap(([name, texts]) =>
      typeof texts === "object" && texts !== null ? [{ name, texts }] : [],
    );
  });
}

/** What stands in both languages in a subject: itself, or each of its sentences. */
export function pairsOf(
  texts: object,
  at: string,
): { readonly path: string; readonly sv: unknown; readonly en: unknown }[] {
  if ("sv" in texts && "en" in texts) return [{ path: at, sv: texts.sv, en: texts.en }];
  return Object.entries(texts).flatMap(([key, inner]: [string, unknown]) =>
    typeof inner === "object" && inner !== null ? pairsOf(inner, `${at}.${key}`) : [],
  );
}
