import { createReport } from "../../../src/createReport";
import { DEFAULT_COMMENTS, type CommentSettings } from "../../../src/domain/finding/commentSettings";
import { DEFAULT_SETTINGS } from "../../../src/domain/settings/reportSettings";
import { commentTexts } from "../../../src/texts/report/commentTexts";
import { loadSheets } from "../../cases/loadCase";

/** The drafts on a sheet of the report, whole sentences with plain spaces. */
function draftOn(name: string, id: string, comments: Partial<CommentSettings> = {}): string {
  const settings = { ...DEFAULT_SETTINGS, comments: { ...DEFAULT_COMMENTS, draft: true, ...comments } };
  const sheet = createReport(loadSheets(name), settings).report.sheets.find((one) => one.id === id);
  return (sheet?.inputs.flatMap(({ draft = [] }) => draft) ?? []).join(" ").replace(/\u00a0/gu, " ");
}

test.each<[string, string, string[]]>([
  [
    "vss-2024-03",
    "helarsprognos",
    [
      commentTexts.draftMark,
      "Summa nettokostnader: resultatet beräknas bli −5,5 mnkr mot budget 0,0 mnkr, vilket är 5,5 mnkr sämre än budget.",
      "Kostnaden beräknas bli 651,0 mnkr mot budget 642,6 mnkr, vilket är 8,4 mnkr (1,3 %) högre än budget.",
      "Intäkten beräknas bli 645,5 mnkr mot budget 642,6 mnkr, vilket är 2,9 mnkr (0,5 %) högre än budget.",
      "Störst underskott mot budget har Avdelning Kost och restaurang (2,5 mnkr), Stab och ledning (2,0 mnkr) och Avdelning LKDATA (1,0 mnkr).",
      "3 av 6 rader avviker mindre än 500 tkr.",
    ],
  ],
  [
    "vss-2021-08",
    "investeringar",
    [
      commentTexts.draftMark,
      "Summa investeringar: utgiften beräknas bli 39 000 tkr mot ramen 53 500 tkr, vilket är 14 500 tkr (27,1 %) lägre än ramen.",
      "Störst utgift över ramen har Inventarier Ebbepark (6 500 tkr).",
      "Störst utgift under ramen har IT-utrustning (21 000 tkr).",
    ],
  ],
])("%s, %s: the whole, last year, parts, and the largest in each direction", (name, id, sentences) => {
  expect(draftOn(name, id)).toBe(sentences.join(" "));
});

test.each<[Partial<CommentSettings>, string]>([
  [{ amount: 2_400_000 }, "Avdelning Kost och restaurang (2,5 mnkr). 5 av 6 rader avviker mindre än 2 400 tkr."],
  [{ amount: 0 }, "Avdelning LKDATA (1,0 mnkr)."],
  [{ amount: 1e12 }, "6 av 6 rader avviker mindre än 1 000 000 000 tkr."],
])("materiality %j decides what is named", (comments, end) => {
  expect(draftOn("vss-2024-03", "helarsprognos", comments)).toMatch(
    new RegExp(`${end.replace(/[().]/gu, "\\$&")}$`, "u"),
  );
});

test.each(["vss-2020-08", "vss-2021-08", "vss-2023-budget", "vss-2024-03"])(
  "%s: nothing is suggested until it is asked for, and then never a cause",
  (name) => {
    const of = (comments: CommentSettings) =>
      createReport(loadSheets(name), { ...DEFAULT_SETTINGS, comments }).report.sheets.flatMap(({ inputs }) =>
        inputs.flatMap(({ draft = [] }) => draft),
      );
    expect(of(DEFAULT_COMMENTS)).toEqual([]);
    expect(of({ ...DEFAULT_COMMENTS, draft: true }).join(" ")).not.toMatch(
      /beror|på grund|orsak|eftersom|till följd/iu,
    );
  },
);
