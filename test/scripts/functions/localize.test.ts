import { localize, type FunctionsMetadata } from "../../../scripts/functions/localize";

const metadata: FunctionsMetadata = {
  allowCustomDataForDataTypeAny: true,
  functions: [
    {
      id: "TAL",
      name: "TAL",
      description: "Läser ett tal.",
      parameters: [{ name: "text", description: "Texten.", type: "any", dimensionality: "matrix" }],
      result: { dimensionality: "matrix" },
    },
  ],
};

describe("localize", () => {
  test("changes the descriptions and nothing else", () => {
    expect(localize(metadata, { TAL: { description: "Reads a number.", parameters: { text: "The text." } } })).toEqual({
      allowCustomDataForDataTypeAny: true,
      functions: [
        {
          id: "TAL",
          name: "TAL",
          description: "Reads a number.",
          parameters: [{ name: "text", description: "The text.", type: "any", dimensionality: "matrix" }],
          result: { dimensionality: "matrix" },
        },
      ],
    });
  });

  test.each([
    [{}, "no texts for the function TAL"],
    [{ TAL: { description: "Reads a number.", parameters: {} } }, "no text for TAL(text)"],
  ])("a missing text is a bug: %j", (texts, message) => {
    expect(() => localize(metadata, texts)).toThrow(message);
  });
});
