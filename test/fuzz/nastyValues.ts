/** Cell contents that have broken somebody's importer. Some are not allowed in XML at all. */
export const NASTY_VALUES: readonly string[] = [
  ...["", " ", "0", "-0", "1e308", "1e309", "-1e309", "1e-320", "NaN", "Infinity", "0x1F", "1,5", "1 234", "-1 030,5"],
  ...["99999999999999999999", "2958466", "-1", "43831", "1.7976931348623157e308", "0.1234567890123456789", "1_000"],
  ...["=1+1", "+1", "-1+1", "@SUM(A1)", "\t=1", "=cmd|'/c calc'!A0", '=HYPERLINK("http://x")', "{=1}", "'=1"],
  ...["#REF!", "#DIV/0!", "#SPILL!", "TRUE", "SANT", "null", "undefined", "__proto__", "constructor", "toString"],
  ...["*", "**", "-", "–", "IU", "I.U.2", "N/A", "≥95", "2020: 65", "74 % (not)", "3**", "85 %1", "(1 234) 1)", "±1"],
  ...["Utfall", "Budget 2024", "Avvikelse", "Prognos helår", "Målvärde", "Status", "Summa", "varav kostnader", "Mål"],
  ...["Driftsammandrag, tkr", "Volymer", "Indikatorer", "Konto", "Period", "Belopp", "* not", "1) not", "Män", "2024"],
  ...["\u0000", "\u0001\u001f", "\u200e\u200f\u202e\u2066", "\ufeff", "\ufffe", "\ud800", "a\r\nb", "\u2028", "&#0;"],
  ...["&#xD800;", "&lt;b&gt;", "<![CDATA[1]]>", "_x0000_", "_x000D_", "]]>", "&undefined;", "&", "<"],
  ...[
    "x".repeat(40_000),
    "(".repeat(5_000),
    "1 ".repeat(5_000),
    "*".repeat(5_000),
    "a-\n".repeat(2_000),
    "🙂".repeat(300),
  ],
];
