import { withAcceptance, withoutAcceptance } from "../../domain/finding/acceptance";
import { acceptanceOf } from "../../domain/finding/acceptFindings";
import type { Finding } from "../../domain/finding/finding";
import { timeText } from "../../domain/amount/timeText";
import { findingTexts } from "../../texts/pane/findingTexts";
import { findingName } from "./findingName";
import type { Pane } from "../model/pane";
import { changeSettings } from "../model/changeSettings";
import { reply } from "../model/notify";

/** Lets a finding stand, signed by the user; in Excel the workbook remembers it. */
export async function acceptFinding(pane: Pane, finding: Finding, by: string, comment: string): Promise<void> {
  const { job, report, settings, language } = pane.getState();
  if (job.kind !== "idle" || report === null) return;
  const note = { by, on: timeText(new Date()).slice(0, "2024-04-12".length), comment };
  const acceptance = acceptanceOf(finding, report.documents, note);
  await changeSettings(pane, { accepted: withAcceptance(settings.accepted ?? [], acceptance), signature: by });
  reply(pane, "success", findingTexts[language].wasAccepted(findingName(finding, language)));
}

/** Öppna igen: takes the acceptance back. */
export async function reopenFinding(pane: Pane, finding: Finding): Promise<void> {
  const { job, report, settings, language } = pane.getState();
  if (job.kind !== "idle" || report === null) return;
  const note = { by: "", on: "", comment: "" };
  const place = acceptanceOf(finding, report.documents, note);
  await changeSettings(pane, { accepted: withoutAcceptance(settings.accepted ?? [], place) });
  reply(pane, "success", findingTexts[language].wasReopened(findingName(finding, language)));
}
