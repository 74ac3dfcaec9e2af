import type { Texts } from "../../texts";

export const REPORT_PARTS: Texts["reportParts"] = {
  comments: {
    draft: "Suggest comments",
    hint: "Drafts in Swedish from the figures, under Analys och kommentar. What you have written there is never changed.",
    amount: "Mention deviations from (tkr)",
    percent: "and from (% of budget)",
  },
  notNumber: "Enter a number, for example 2,5.",
};
