/** Differences from the facit that have one reason. */
interface Explained {
  readonly why: string;
  readonly read: unknown;
  /** Table/row/column(/what); a gender row as `Män < row`. */
  readonly at: readonly string[];
}

const INDICATORS_2020 = ["002-T08", "002-T09", "002-T10", "002-T11", "002-T12", "002-T13"];
const CASES = [
  "Upphandling inköp",
  "eLärandeCenter",
  "Kontakt Linköping",
  "Stadsarkivet",
  "HR Direkt",
  "HR Service rekryteringar",
  "LKDATA - support",
  "Ekonomiservice",
];
const CASES_TOTAL = "Ärendevolym – alla ärende";

/**
 * Where a workbook does not hold what the report prints, or the facit knows what neither says. Everything else must
 * agree to the last figure.
 */
export const EXPLAINED: readonly Explained[] = [
  { why: "computed from the budget that lost its minus; printed −0,1", read: -2.6, at: ["000-T02/Avdelning LKDATA/avv"] },
  { why: "the workbook's sum formula gives −2,0", read: -2, at: ["000-T03/Summa nettokostnader/bokslut"] },
  { why: "8 486 − 1 613; printed 6 874", read: 6873, at: ["002-T05/Summa/avv"] },
  {
    why: "the workbook has no deviations; frame − forecast by default, the report prints forecast − frame",
    read: -15000,
    at: ["002-T07/IT-utrustning/avv", "002-T07/varav utgifter/avv"],
  },
  { why: "computed; the report prints the forecast again", read: -1777, at: ["004-T05/varav kostnader/avv"] },
  { why: "computed; the report prints the forecast again", read: 6468, at: ["004-T05/varav intäkter/avv"] },
  {
    why: "the facit notes both readings, mars (jan-mars)",
    read: "jan-mars",
    at: ["000-T07", "000-T08", "000-T09", "000-T10"].map((id) => `${id}/mar2024/period`),
  },
  {
    why: "the facit notes that the report does not say so",
    read: "helår",
    at: INDICATORS_2020.flatMap((id) => [`${id}/y2018/period`, `${id}/y2019/period`]),
  },
  {
    why: "the facit points at the footnote; the cells carry its mark, the footnote its text",
    read: "helår",
    at: ["06", "07", "08", "09", "10", "11", "12"].map((number) => `001-T${number}/y2022/period`),
  },
  {
    why: "the footnote is the facit's own remark; the sheet has none",
    read: null,
    at: ["000-T10/footnote"],
  },
  {
    why: "the unit is known from elsewhere; the label does not say it",
    read: null,
    at: [
      "000-T08/Följa upp kostnadsreducerande åtgärder inom Kost och restaurang (budgetavvikelse)/rowUnit",
      "000-T08/Följa upp kostnadsreducerande åtgärder inom LKDATA (budgetavvikelse)/rowUnit",
      "000-T10/Min arbetsplats mål följs upp och utvärderas på ett bra sätt”/rowUnit",
      "000-T10/”Framgångar och bästa praxis delas inom organisationen”/rowUnit",
      "001-T11/-”framgångar och ”bästa praxis” delas inom organisationen”/rowUnit",
      "001-T11/-”jag är insatt i min arbetsplats mål”/rowUnit",
      '004-T12/"framgångar och "bästa praxis" delas inom organisationen"/rowUnit',
      '004-T12/"jag är insatt i min arbetsplats mål"/rowUnit',
      "004-T10/Digital mognad/rowUnit",
      "002-T13/Mertid övertid/rowUnit",
      "002-T13/Män < Mertid övertid/rowUnit",
      "002-T13/Kvinnor < Mertid övertid/rowUnit",
    ],
  },
  {
    why: "the facit says itself that the report does not give the unit",
    read: null,
    at: ["002-T08/Kontakt Linköping/rowUnit", "002-T11/HR service/rowUnit"],
  },
  { why: "printed 8 486 tkr; the sheet has the figure alone", read: null, at: ["002-T10/Förvaltningens resultat/rowUnit"] },
  {
    why: "Nollresultat is judged as not negative, as the reports themselves judge it",
    read: ">= 0",
    at: ["002-T10/Förvaltningens resultat/mal/target"],
  },
  {
    why: "a row of I.U. looks like any indicator without an outcome; nothing in the sheet makes it a heading",
    read: "post",
    at: [`002-T10/${CASES_TOTAL}/role`],
  },
  {
    why: "as the row above them is no heading, the rows have no parent and take no unit from it",
    read: null,
    at: [`002-T10/${CASES_TOTAL}/rowUnit`, ...CASES.flatMap((row) => [`002-T10/${row}/parent`, `002-T10/${row}/rowUnit`])],
  },
];
