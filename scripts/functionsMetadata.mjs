import { fileURLToPath } from "node:url";
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import { tsImport } from "tsx/esm/api";
import manifests from "./manifestFor.cjs";

const FUNCTIONS = fileURLToPath(new URL("../src/functions/functions.ts", import.meta.url));

/**
 * What Excel must know about the custom functions, read from their Swedish doc comments. Microsoft's webpack plugin
 * is not used: it makes one language only, and adds calls that stop the pane where Excel's runtime is missing
 * (src/functions/associate.ts makes them instead).
 *
 * @param {"sv" | "en"} language
 * @returns {Promise<string>} the text of functions-sv.json or functions.json
 * @throws {Error} with the generator's complaints
 */
export async function functionsJson(language) {
  const { metadataJson, errors } = await generateCustomFunctionsMetadata(FUNCTIONS);
  if (errors.length > 0) throw new Error(`${FUNCTIONS}: ${errors.join("; ")}`);
  if (metadataJson === "") throw new Error(`${FUNCTIONS} has no function with the tag @customfunction`);
  const metadata = withHelp(JSON.parse(metadataJson));
  return JSON.stringify(language === "sv" ? metadata : await inEnglish(metadata), null, 2);
}

async function inEnglish(metadata) {
  const { ENGLISH } = await tsImport("./functions/english.ts", import.meta.url);
  const { localize } = await tsImport("./functions/localize.ts", import.meta.url);
  return localize(metadata, ENGLISH);
}

/** Excel's formula builder links every function to its own section of the help page, where the build is served. */
function withHelp(metadata) {
  const address = (process.env.VSS_ADDRESS ?? manifests.DEVELOPMENT_ADDRESS).replace(/\/+$/, "");
  const helpUrl = (id) => `${address}/assets/funktioner.html#${id}`;
  return { ...metadata, functions: metadata.functions.map((one) => ({ ...one, helpUrl: helpUrl(one.id) })) };
}
