import { readRows, type Rows } from "../readRows";

/** `utfall jan-mars 2025` for every column of the last table, calculated ones left out. */
function columns(rows: Rows): string[] {
  const table = readRows(rows).tables.at(-1);
  return (table?.columns ?? [])
    .filter(({ calculated }) => !calculated)
    .map(({ role, period, year, measure }) => [role, period || "–", year ?? "–", measure ?? ""].join(" ").trim());
}

/** Two posts and their sum under as many figures as there are headers. */
function under(title: string, headers: readonly string[], footnotes: readonly string[] = []): Rows {
  const figures = (from: number) => headers.map((_, index) => from + 3 * index);
  const sums = headers.map((_, index) => -131 + 6 * index);
  return [
    [title],
    ["Område", ...headers],
    ["Parker", ...figures(-40)],
    ["Gator", ...figures(-91)],
    ["Summa", ...sums],
    ...footnotes.map((line) => [line]),
  ];
}

test.each<[string, readonly string[], string[]]>([
  [
    "Nettokostnader 2025, tkr",
    ["Jan", "Feb", "Mar", "Ack", "Budget ack"],
    ["utfall jan 2025", "utfall feb 2025", "utfall mars 2025", "utfall jan-mars 2025", "budget jan-mars 2025"],
  ],
  [
    "Uppföljning per 31 maj 2025, mnkr",
    ["Utfall ack", "Budget ack", "Budget helår", "Prognos"],
    ["utfall jan-maj 2025", "budget jan-maj 2025", "budget helår 2025", "prognos helår 2025"],
  ],
  [
    "Driftredovisning 2025, mnkr",
    ["Utfall ack", "Budget ack", "Årsbudget"],
    ["utfall perioden 2025", "budget perioden 2025", "budget helår 2025"],
  ],
  [
    "Driftredovisning 2025, mnkr",
    ["Utfall perioden", "Budget perioden", "Prognos helår"],
    ["utfall perioden 2025", "budget perioden 2025", "prognos helår 2025"],
  ],
  [
    "Driftredovisning, mnkr",
    ["2025-01-01–2025-04-30", "Budget jan–april 2025", "2024-01-01–2024-04-30"],
    ["utfall jan-april 2025", "budget jan-april 2025", "foregaende jan-april 2024"],
  ],
  [
    "Månadsrapport maj 2025, tkr",
    ["Ack utfall 2505", "Ack budget 2505", "Ack utfall 2405"],
    ["utfall jan-maj 2025", "budget jan-maj 2025", "foregaende jan-maj 2024"],
  ],
  [
    "Helårsbedömning 2, 2026, mnkr",
    ["Prognos 2026", "Budget 2026", "Utfall 2025"],
    ["prognos helår 2026", "budget helår 2026", "utfall helår 2025"],
  ],
  [
    "Drift 2025, mnkr",
    ["Utfall 2025", "Prognos 2025", "Budget 2025"],
    ["utfall perioden 2025", "prognos helår 2025", "budget helår 2025"],
  ],
  [
    "Tertialrapport 2 2025, mnkr",
    ["Utfall T2", "Budget T2", "Budget 2025"],
    ["utfall jan-aug 2025", "budget jan-aug 2025", "budget helår 2025"],
  ],
  [
    "Drift 2025, mnkr",
    ["Utfall T1", "Utfall T2", "Budget T2"],
    ["utfall jan-april 2025", "utfall maj-aug 2025", "budget maj-aug 2025"],
  ],
  [
    "Drift, mnkr",
    ["Bokslut 2024", "Budget 2025", "Bokslut 2025"],
    ["bokslut helår 2024", "budget helår 2025", "utfall helår 2025"],
  ],
  [
    "Prognosernas träffsäkerhet 2025, mnkr",
    ["Bokslut", "Delårsrapport jan-april", "Avvikelse"],
    ["utfall helår 2025", "prognos helår 2025", "avvikelse helår 2025"],
  ],
  [
    "Drift, tkr",
    ["Budget 2026", "Budgetprognos 2027", "Budgetprognos 2028"],
    ["budget helår 2026", "plan helår 2027", "plan helår 2028"],
  ],
  [
    "Investeringar 2025, mnkr",
    ["Total budget", "Ack. utfall t.o.m. 2024", "Budget 2025", "Utfall 2025"],
    ["budget hela projektet 2025", "utfall – 2024", "budget helår 2025", "utfall helår 2025"],
  ],
  [
    "Investeringar per augusti 2025, tkr",
    ["Totalbudget", "Ack utfall", "Budget 2025", "Utfall jan-aug", "Prognos totalt", "Prognos 2025"],
    [
      "budget hela projektet 2025",
      "utfall hela projektet 2025",
      "budget helår 2025",
      "utfall jan-aug 2025",
      "prognos hela projektet 2025",
      "prognos helår 2025",
    ],
  ],
  [
    "Läget per 31 augusti 2025, tkr",
    ["Utfall", "Budget", "Avvikelse", "Prognos helår", "Budget helår"],
    ["utfall jan-aug 2025", "budget jan-aug 2025", "avvikelse jan-aug 2025", "prognos helår 2025", "budget helår 2025"],
  ],
  [
    "Månadsrapport april 2025, tkr",
    ["Utfall period", "Budget period", "Utfall ack", "Budget ack", "Budget helår"],
    ["utfall april 2025", "budget april 2025", "utfall jan-april 2025", "budget jan-april 2025", "budget helår 2025"],
  ],
  [
    "Uppföljning 2025, tkr",
    ["Utfall månad", "Utfall ack", "Årsbudget"],
    ["utfall månaden 2025", "utfall perioden 2025", "budget helår 2025"],
  ],
  [
    "Driftens utfall 31.8.2025, tkr",
    ["Ursprunglig budget", "Ändrad budget", "Utfall 31.8.2025"],
    ["budget helår 2025", "budget helår 2025", "utfall jan-aug 2025"],
  ],
  [
    "Verksamhetens läge, tkr",
    ["Budget 2025", "Utfall 31 aug", "Prognos 2025"],
    ["budget helår 2025", "utfall jan-aug 2025", "prognos helår 2025"],
  ],
  [
    "Drift, tkr",
    ["Utfall aug 2025", "Budget aug 2025", "Utfall aug 2024"],
    ["utfall jan-aug 2025", "budget jan-aug 2025", "foregaende jan-aug 2024"],
  ],
  [
    "Drift, tkr",
    ["Utfall aug 2025", "Utfall jan-aug 2025", "Budget 2025"],
    ["utfall aug 2025", "utfall jan-aug 2025", "budget helår 2025"],
  ],
  ["Månadens utfall, tkr", ["Utfall aug 2025", "Budget aug 2025"], ["utfall aug 2025", "budget aug 2025"]],
  [
    "Driftbudget 2026, tkr",
    ["Intäkter", "Kostnader", "Nettokostnad"],
    ["budget helår 2026 inkomster", "budget helår 2026 utgifter", "budget helår 2026 netto"],
  ],
  [
    "Budgetuppföljning 2026, tkr",
    ["Intäkter", "Kostnader", "Nettokostnad"],
    ["utfall helår 2026 inkomster", "utfall helår 2026 utgifter", "utfall helår 2026 netto"],
  ],
  [
    "Helårsprognos 2026, tkr",
    ["Intäkter", "Kostnader", "Netto"],
    ["prognos helår 2026 inkomster", "prognos helår 2026 utgifter", "prognos helår 2026 netto"],
  ],
  ["Ramar, tkr", ["Budget 2025", "Förslag 2026"], ["budget helår 2025", "budget helår 2026"]],
  [
    "Drift 2025, mnkr",
    ["Intäkter", "Kostnader", "Nettokostnad", "Budget", "Avvikelse"],
    [
      "utfall helår 2025 inkomster",
      "utfall helår 2025 utgifter",
      "utfall helår 2025 netto",
      "budget helår 2025 netto",
      "avvikelse helår 2025 netto",
    ],
  ],
  [
    "Drift 2025, mnkr",
    ["Intäkter", "Kostnader", "Nettokostnader", "Kommunbidrag", "Resultat"],
    [
      "utfall helår 2025 inkomster",
      "utfall helår 2025 utgifter",
      "utfall helår 2025 netto",
      "budget helår 2025",
      "avvikelse helår 2025 netto",
    ],
  ],
  [
    "Talousarvio – Driftens utfall 2024, 1000 euro, kr",
    ["Ursprunglig budget", "Budgetändring", "Förverkligat", "Avvikelse"],
    ["budget helår 2024", "utfall helår 2024", "avvikelse helår 2024"],
  ],
  [
    "Driftsregnskap 2024, kr",
    ["Regnskap 2024", "Revidert budsjett 2024", "Avvik"],
    ["utfall helår 2024", "budget helår 2024", "avvikelse helår 2024"],
  ],
  [
    "Budgetopfølgning pr. 31. august 2025, kr",
    ["Forbrug", "Korrigeret budget 2025", "Forventet regnskab 2025", "Afvigelse"],
    ["utfall jan-aug 2025", "budget helår 2025", "prognos helår 2025", "avvikelse helår 2025"],
  ],
])("the columns of %j under %j", (title, headers, expected) => {
  expect(columns(under(title, headers))).toEqual(expected);
});

test("a note under the table says what a marked column is", () => {
  const rows = under("Resultat, tkr", ["Utfall 2024", "2026*)", "2025**)"], ["*) Budget", "**) Prognos per mars"]);
  expect(columns(rows)).toEqual(["utfall helår 2024", "budget helår 2026", "prognos helår 2025"]);
});

test("ack without a month takes it from the sheet's first heading", () => {
  const rows: Rows = [
    ...under("Läget per 30 juni 2025, tkr", ["Utfall", "Budget"]),
    [],
    ...under("Per enhet", ["Utfall ack", "Budget ack", "Årsbudget"]),
  ];
  expect(columns(rows)).toEqual(["utfall jan-juni 2025", "budget jan-juni 2025", "budget helår 2025"]);
});

test("income and cost over groups of columns are no header by themselves", () => {
  const rows: Rows = [
    ["Resultat per enhet mars 2024, mkr"],
    ["", "Intäkter", "", "Kostnader", ""],
    ["Enhet", "Bidrag", "Summa", "Inköp", "Summa", "Resultat"],
    ["Badet", 10, 12, -3, -11, 1],
    ["Hamnen", 20, 25, -9, -20, 5],
  ];
  expect(readRows(rows).tables.map(({ rows: read }) => read.map(({ label }) => label))).toEqual([["Badet", "Hamnen"]]);
});

test.each<[string, number, string]>([
  ["eight twelfths of the year's budget", 800, "jan-aug"],
  ["a twelfth of it", 100, "aug"],
])("a month beside the year's budget that is %s", (_what, figure, period) => {
  const rows: Rows = [
    ["Drift, tkr"],
    ["Enhet", "Utfall aug 2025", "Budget 2025"],
    ["Hamnen", figure, 1200],
    ["Slussen", figure, 1200],
    ["Summa", 2 * figure, 2400],
  ];
  expect(columns(rows)).toEqual([`utfall ${period} 2025`, "budget helår 2025"]);
});

test.each(["Nettokostnad, tkr", "Enhet", "Resultat per enhet, tkr"])(
  "years over groups of columns are their times, whatever stands over the names: %s",
  (corner) => {
    const rows: Rows = [
      ["Drift, tkr"],
      ["", "2025", "", "", "2024", "", ""],
      [corner, "Utfall", "Budget", "Avvikelse", "Utfall", "Budget", "Avvikelse"],
      ["Hamnen", 500, 510, 10, 480, 475, -5],
      ["Slussen", 300, 290, -10, 280, 291, 11],
      ["Summa", 800, 800, 0, 760, 766, 6],
    ];
    expect(columns(rows)).toEqual([
      "utfall helår 2025",
      "budget helår 2025",
      "avvikelse helår 2025",
      "foregaende helår 2024",
      "budget helår 2024",
      "avvikelse helår 2024",
    ]);
  },
);
