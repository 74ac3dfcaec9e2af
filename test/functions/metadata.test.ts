import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import { FUNCTIONS } from "../../src/functions/associate";
import { ENGLISH } from "../../scripts/functions/english";
import { localize, type FunctionsMetadata } from "../../scripts/functions/localize";

const source = join(__dirname, "../../src/functions/functions.ts");

/** Parameters as in the documentation; brackets mark those that may be left out. */
const SIGNATURES = {
  AVVIKELSE: ["utfall", "budget", "[slag]"],
  AVVIKELSEPROCENT: ["utfall", "budget", "[slag]"],
  KPISTATUS: ["utfall", "malvarde", "[foregaende]", "[tolerans]", "[riktning]"],
  MALAVSTAND: ["utfall", "malvarde"],
  MALUPPFYLLELSE: ["statusar", "[vikter]"],
  PROGNOS: ["utfall", "manad", "[metod]", "[arsbudget]", "[periodbudget]", "[fgar]", "[fgperiod]"],
  PERIODISERA: ["arsbudget", "fran", "till", "[profil]"],
  UPPRAKNA: ["belopp", "procent", "ar", "[avrundning]"],
  TAL: ["text"],
  BELOPP: ["varde", "fran", "till"],
  AVRUNDA: ["omrade", "[decimaler]"],
  KONTROLL: ["summa", "poster", "[decimaler]"],
  NETTO: ["intakter", "kostnader"],
  FORANDRING: ["nu", "da"],
  IBALANS: ["resultat", "[tolerans]"],
  KOMMENTAR: ["namn", "utfall", "budget", "[enhet]", "[slag]", "[grans]"],
};

const signatures = ({ functions }: FunctionsMetadata) =>
  Object.fromEntries(
    functions.map(({ id, parameters }) => [
      id,
      parameters.map(({ name, optional }) => (optional === true ? `[${name}]` : name)),
    ]),
  );

const texts = ({ functions }: FunctionsMetadata) =>
  functions.flatMap(({ id, description, parameters }) => [
    [id, description],
    ...parameters.map((parameter) => [`${id}.${parameter.name}`, parameter.description]),
  ]);

describe("the metadata of functions.ts", () => {
  let swedish: FunctionsMetadata;
  let generated: Awaited<ReturnType<typeof generateCustomFunctionsMetadata>>;

  beforeAll(async () => {
    generated = await generateCustomFunctionsMetadata(source);
    swedish = JSON.parse(generated.metadataJson) as FunctionsMetadata;
  });

  test("is generated without errors", () => {
    expect(generated.errors).toEqual([]);
  });

  test("has the documented ids and parameters", () => {
    expect(signatures(swedish)).toEqual(SIGNATURES);
  });

  test("has the functions that are associated, by the same ids and names", () => {
    expect(generated.associate.map(({ id, functionName }) => [id, functionName])).toEqual(
      Object.entries(FUNCTIONS).map(([id, { name }]) => [id, name]),
    );
    expect(swedish.functions.map(({ name }) => name)).toEqual(Object.keys(FUNCTIONS));
  });

  test("declares every parameter and result a matrix, so that ranges broadcast and spill", () => {
    for (const { parameters, result } of swedish.functions) {
      expect(result).toMatchObject({ dimensionality: "matrix" });
      expect(parameters.map(({ type, dimensionality }) => [type, dimensionality])).toEqual(
        parameters.map(() => ["any", "matrix"]),
      );
    }
  });

  test("uses ids that Excel accepts and that no cell or stored form collides with", () => {
    for (const { id } of swedish.functions) expect(id).toMatch(/^(?![A-Z]{1,3}\d)[A-Z]{3,}$/u);
  });

  test("links every function to its own section of the help page, where the build is served", () => {
    const script = `import("./scripts/functionsMetadata.mjs").then(async (one) => console.log(await one.functionsJson("en")))`;
    const env = { ...process.env, VSS_ADDRESS: "https://vss.example.se/" };
    const { stdout } = spawnSync("node", ["-e", script], { cwd: join(__dirname, "../.."), encoding: "utf8", env });
    const { functions } = JSON.parse(stdout) as FunctionsMetadata;
    expect(functions.map(({ helpUrl }) => helpUrl)).toEqual(
      Object.keys(FUNCTIONS).map((id) => `https://vss.example.se/assets/funktioner.html#${id}`),
    );
  });

  test("declares nothing volatile, streaming or dependent on its own address", () => {
    expect(swedish.functions.filter(({ options }) => options !== undefined)).toEqual([]);
  });

  test("is far below the size that Excel refuses, in both languages", () => {
    for (const metadata of [swedish, localize(swedish, ENGLISH)]) {
      expect(Buffer.byteLength(JSON.stringify(metadata, null, 2))).toBeLessThan(100_000);
    }
  });

  test("describes every function and parameter", () => {
    for (const [name, text] of texts(swedish)) expect([name, text]).toEqual([name, expect.stringMatching(/\S{4}/u)]);
  });

  test("stays the same in English but for the descriptions", () => {
    const english = localize(swedish, ENGLISH);
    expect(signatures(english)).toEqual(signatures(swedish));
    const same = texts(english).filter(([, text], index) => text === texts(swedish)[index]?.[1]);
    expect(same).toEqual([]);
  });
});
