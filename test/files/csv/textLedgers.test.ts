import { eachSum } from "../../../src/domain/ledger/ledgerSums";
import { FILE_LIMITS } from "../../../src/files/guard/fileLimits";
import { readWorkbook } from "../../../src/files/readWorkbook";
import { fileErrorText } from "../../../src/texts/fileErrorTexts";
import { sheetsOf } from "../valuesOf";

/** Account and kronor of every sum of a ledger's text, and how many rows were not read. */
async function sumsOf(text: string) {
  const [sheet] = await sheetsOf(new TextEncoder().encode(text), "huvudbok.csv");
  const skipped = Object.values(sheet?.ledger?.skipped ?? {}).reduce((sum, count) => sum + count, 0);
  const sums = [...eachSum(sheet!.ledger!.sums)].map(({ account, department, period, debit, credit }) => [account, department, period, (debit - credit) / 10_000]); // prettier-ignore
  return { sums, skipped };
}

test.each<[what: string, text: string, sums: readonly unknown[], skipped?: number]>([
  [
    "thousands dots, told by the last row",
    "Konto;Period;Belopp\n3510;202401;-120.000\n5010;202401;1.410.250\n6110;202402;12.500,50\n",
    [["3510", "", 202401, -120_000], ["5010", "", 202401, 1_410_250], ["6110", "", 202402, 12_500.5]],
  ],
  [
    "thousands dots in debit and credit",
    "Konto;Period;Debet;Kredit\n5010;202401;230.000;\n3510;202401;;64.000,00\n",
    [["5010", "", 202401, 230_000], ["3510", "", 202401, -64_000]],
  ],
  [
    "dots both ways, where a row may be either",
    "Konto;Period;Belopp\n3510;202401;1.410.250\n5010;202401;12.50\n6110;202401;120.000\n",
    [["3510", "", 202401, 1_410_250], ["5010", "", 202401, 12.5]],
    1,
  ],
  [
    "months first, told by the last row",
    "Konto;Datum;Belopp\n3510;02/05/2024;-1.50\n5010;01/25/2024;4.00\n",
    [["3510", "", 202402, -1.5], ["5010", "", 202401, 4]],
  ],
  [
    "names in plain letters",
    "konto;kostnadsstalle;period;belopp\n3510;8100;202401;-1\n",
    [["3510", "8100", 202401, -1]],
  ],
  [
    "ragged lines",
    "Konto;Ansvar;Period;Belopp;Text;Moms;Not\n3510;8100;202401;-120000,50\n5010;8100;202401;410000,25;Lön\n6110;8100;202402;125,00;Kontor;;x;\n",
    [["3510", "8100", 202401, -120_000.5], ["5010", "8100", 202401, 410_000.25], ["6110", "8100", 202402, 125]],
  ],
  [
    "codes that Excel is to leave alone",
    'Konto;Ansvar;Period;Belopp\n="3510";="0810";202401; "-1,50"\n',
    [["3510", "0810", 202401, -1.5]],
  ],
])("a ledger with %s", async (_what, text, sums, skipped = 0) => {
  expect(await sumsOf(text)).toEqual({ sums, skipped });
}); // prettier-ignore

test("a ledger that there is no room for is refused whole, unless what was chosen makes room", async () => {
  const text = "Konto;Ansvar;Period;Belopp\n5010;8110;202401;1\n5010;8120;202401;2\n5010;8130;202401;4\n";
  const limits = { ...FILE_LIMITS, ledgerSums: 2 };
  const read = (level?: number) => readWorkbook("h.csv", new TextEncoder().encode(text), { limits, ledger: { level } });
  const refused = await read();
  expect(refused).toMatchObject({ ok: false, error: { code: "ledgerTooLarge" } });
  expect(refused.ok ? "" : fileErrorText(refused.error, "sv").message).toMatch(/läses därför inte alls\.$/u);
  const folded = await read(2);
  expect(folded.ok && [...eachSum(folded.sheets[0]!.ledger!.sums)]).toMatchObject([{ department: "81", rows: 3, debit: 70_000 }]); // prettier-ignore
});
