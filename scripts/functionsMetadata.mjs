import { tsImport } from "tsx/esm/api";
import manifests from "./manifestFor.cjs";

/**
 * The text of functions.json ("en") or functions-sv.json ("sv"), for the address that the build is served at.
 *
 * @param {"sv" | "en"} language
 * @returns {Promise<string>}
 */
export async function functionsJson(language) {
  const { FUNCTION_LIST } = await tsImport("../src/functions/functionList.ts", import.meta.url);
  const { functionsMetadata } = await tsImport("./functions/metadata.ts", import.meta.url);
  const address = (process.env.VSS_ADDRESS ?? manifests.DEVELOPMENT_ADDRESS).replace(/\/+$/, "");
  return JSON.stringify(functionsMetadata(FUNCTION_LIST, language, address), null, 2);
}
