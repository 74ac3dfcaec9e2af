import { invalidValue, notAvailable, toExcelError } from "../../../src/functions/excel/functionError";

/** As Microsoft's runtime declares them; the runtime itself only loads inside Excel. */
class ExcelError {
  constructor(
    readonly code: string,
    readonly message?: string,
  ) {}
}
const runtime = { Error: ExcelError, ErrorCode: { invalidValue: "#VALUE!", notAvailable: "#N/A" } };

describe("toExcelError", () => {
  afterEach(() => Reflect.deleteProperty(globalThis, "CustomFunctions"));

  test("is an ordinary Error with a code where there is no Excel", () => {
    expect(toExcelError(invalidValue("Fel."))).toBeInstanceOf(Error);
    expect(toExcelError(invalidValue("Fel."))).toMatchObject({ code: "#VALUE!", message: "Fel." });
  });

  test("is Excel's own error once the runtime is there, even if it came later", () => {
    Object.assign(globalThis, { CustomFunctions: runtime });
    expect(toExcelError(invalidValue("Fel."))).toEqual(new ExcelError("#VALUE!", "Fel."));
    expect(toExcelError(notAvailable("Saknas."))).toEqual(new ExcelError("#N/A", "Saknas."));
  });
});
