/** The checks there are, by name. What each is called where a user reads it stands in the texts. */
export type CheckName =
  | "sum"
  | "deviation"
  | "net"
  | "sumOfParts"
  | "investmentNet"
  | "sameFigure"
  | "genderSplit"
  | "derivedIndicator"
  | "previousReport"
  | "betweenWorkbooks"
  | "unitSlip"
  | "shares"
  | "indexation"
  | "textAgainstTable"
  | "spelling"
  | "convention";
