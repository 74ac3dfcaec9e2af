/**
 * What Excel shows beside an error of a VSS function. Swedish only: the functions cannot ask Excel for its language, and
 * the workbook they stand in is Swedish.
 */
export const functionErrorTexts = {
  unreadable: (name: string, text: string) => `${name} ”${text}” går inte att läsa som ett tal.`,
  notWhole: (name: string, from: number, to: number) => `${name} ska vara ett heltal från ${from} till ${to}.`,
  otherSizes: "Områdena har olika storlek: här saknas ett värde i minst ett av dem.",
  kind: "Slaget ska vara ”resultat”, ”nettokostnad”, ”kostnad”, ”intäkt” eller ”investering”.",
  kindOrDifference: "Slaget ska vara ”resultat”, ”nettokostnad”, ”kostnad”, ”intäkt”, ”investering” eller ”differens”.",
  month: "Månaden ska vara ett heltal från 1 till 12 eller ett namn som ”augusti” eller ”jan-aug”.",
  noShare: "Budgeten är 0, så avvikelsen kan inte anges i procent av den.",
  noChange: "Värdet då är 0, så förändringen kan inte anges i procent av det.",
  negativeTolerance: "Toleransen ska vara ett tal som inte är negativt.",
  tolerance: (name: string) => `${name} ska vara ett tal som inte är negativt, eller en text som ”5 %”.`,
  direction: "Riktningen ska vara ”högre” eller ”lägre” (är bättre).",
  unreadableTarget: (text: string) => `Målvärdet ”${text}” går inte att tolka.`,
  trendTarget: "Målet är en utveckling och har inget värde att mäta avståndet till.",
  noDirection: "Målvärdet saknar riktning: skriv det med ≥ eller ≤.",
  outcomeInTwoScales:
    "Det går inte att avgöra om utfallet är en andel eller ett procenttal. Skriv utfall och målvärde på samma sätt.",
  percentInTwoScales:
    "Det går inte att avgöra om procenten är en andel eller ett procenttal. Skriv den som text med procenttecken, till exempel ”0,5 %”.",
  sumShapes: "Summa ska vara en cell, en rad med en summa per kolumn i poster eller en kolumn med en summa per rad.",
  status: (text: string) =>
    `Statusen ”${text}” ska vara ”Uppnås”, ”Uppnås delvis”, ”Uppnås ej” eller ”Kan ej bedömas”.`,
  weightSizes: "Vikterna ska stå i ett lika stort område som statusarna.",
  noWeight: "Varje mål som kan bedömas behöver en vikt som inte är negativ.",
  noneJudged: "Inget mål med en vikt kan bedömas.",
  method: "Metoden ska vara ”linjär”, ”återstående budget”, ”budgetprofil” eller ”föregående års profil”.",
  methodNeeds: (method: string, needed: readonly string[]) => `Metoden ”${method}” behöver ${needed.join(" och ")}.`,
  zeroProfile: (name: string) => `${name} är 0, så profilen kan inte räknas ut.`,
  moneyAndPercent: "Ett belopp och en procentsats går inte att räkna ihop.",
  unitMissing: (unit: string) =>
    `Ett tal har enheten ${unit} och det första har ingen, så de går inte att räkna ihop. Skriv enheten vid det första.`,
  figuresInTwoScales:
    "Det går inte att avgöra om talet utan procenttecken är en andel eller ett procenttal. Skriv talen på samma sätt.",
  unit: "Enheten ska vara ”kr”, ”tkr” eller ”mnkr”.",
  twelveValues: "Profilen ska ha tolv värden: en rad eller kolumn, eller tolv kolumner med en rad per årsbudget.",
  backwards: "Från ska inte vara en senare månad än till.",
  emptyProfile: "Profilens värden blir tillsammans 0, så den fördelar ingenting.",
};

/** How an error's sentence begins: which argument it is about. */
export const argumentTexts = {
  outcome: "Utfallet",
  budget: "Budgeten",
  income: "Intäkten",
  cost: "Kostnaden",
  amount: "Beloppet",
  value: "Värdet",
  valueNow: "Värdet nu",
  valueThen: "Värdet då",
  text: "Texten",
  result: "Resultatet",
  tolerance: "Toleransen",
  limit: "Gränsen",
  percent: "Procenten",
  years: "Antalet år",
  decimals: "Antalet decimaler",
  month: "Månaden",
  previous: "Föregående värde",
  sum: "Summan",
  item: "Posten",
  status: "Statusen",
  weight: "Vikten",
  profileValue: "Profilens värde",
  yearBudget: "Årsbudgeten",
  periodBudget: "Periodbudgeten",
  previousYear: "Föregående års belopp",
  previousPeriod: "Föregående års periodbelopp",
};

/** The amounts that a forecast needs, where a formula has left one out. */
export const neededAmountTexts = {
  yearBudget: "årsbudget",
  periodBudget: "periodbudget",
  previousYear: "föregående års belopp",
  previousPeriod: "föregående års belopp för samma period",
};
