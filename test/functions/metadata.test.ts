import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { FUNCTIONS } from "../../src/functions/associate";
import { FUNCTION_LIST } from "../../src/functions/functionList";
import { functionsMetadata, type FunctionsMetadata } from "../../scripts/functions/metadata";

const swedish = functionsMetadata(FUNCTION_LIST, "sv", "https://vss.example.se");
const english = functionsMetadata(FUNCTION_LIST, "en", "https://vss.example.se");

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

describe("functions.json", () => {
  test("describes a function as Microsoft's own generator does", () => {
    expect(functionsMetadata([FUNCTION_LIST[4]], "sv", "https://vss.example.se")).toEqual({
      allowCustomDataForDataTypeAny: true,
      functions: [
        {
          description:
            "Hur stor del av målen som nås: Uppnås räknas helt, Uppnås delvis till hälften. Mål som inte kan bedömas räknas inte med.",
          id: "MALUPPFYLLELSE",
          name: "MALUPPFYLLELSE",
          parameters: [
            {
              description: "Området med målens status i ord.",
              dimensionality: "matrix",
              name: "statusar",
              type: "any",
            },
            {
              description: "Lika stort område med målens vikter. Utelämnat väger alla mål lika.",
              dimensionality: "matrix",
              name: "vikter",
              optional: true,
              type: "any",
            },
          ],
          result: { dimensionality: "matrix" },
          helpUrl: "https://vss.example.se/assets/funktioner.html#MALUPPFYLLELSE",
        },
      ],
    });
  });

  test("has the documented ids and parameters", () => {
    expect(signatures(swedish)).toEqual(SIGNATURES);
  });

  test("has the functions that are associated, by the same ids and names", () => {
    const ids = Object.keys(FUNCTIONS);
    expect(swedish.functions.map(({ id, name }) => [id, name])).toEqual(ids.map((id) => [id, id]));
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
    expect(swedish.functions.filter((one) => "options" in one)).toEqual([]);
  });

  test("is far below the size that Excel refuses, in both languages", () => {
    for (const metadata of [swedish, english]) {
      expect(Buffer.byteLength(JSON.stringify(metadata, null, 2))).toBeLessThan(100_000);
    }
  });

  test("describes every function and parameter", () => {
    for (const [name, text] of texts(swedish)) expect([name, text]).toEqual([name, expect.stringMatching(/\S{4}/u)]);
  });

  test("stays the same in English but for the descriptions", () => {
    expect(signatures(english)).toEqual(signatures(swedish));
    const same = texts(english).filter(([, text], index) => text === texts(swedish)[index]?.[1]);
    expect(same).toEqual([]);
  });
});
