import type { ReactNode } from "react";
import { readAmount } from "../../domain/amount/readAmount";
import { parseTolerance, type Tolerance } from "../../domain/target/statusTolerance";
import type { AllowedDifference } from "../../domain/finding/allowedDifference";
import { unitIn } from "../../domain/amount/unitWords";
import { settingsTexts } from "../../texts/pane/settingsTexts";
import { useTexts } from "../model/useTexts";
import { changeSettings } from "../model/changeSettings";
import { usePane } from "../model/usePane";
import { CommittedInput } from "../controls/CommittedInput";

/** How large differences pass as rounding, and how near a target is partly met. Empty fields leave it to the add-in. */
export function ToleranceChoices(): ReactNode {
  const texts = useTexts(settingsTexts);
  const { state, run } = usePane();
  const { allowedDifference, goalTolerance } = state.settings;
  return (
    <>
      <CommittedInput
        label={texts.allowed}
        hint={texts.allowedHint}
        value={allowedDifference === undefined ? "" : allowedText(allowedDifference)}
        onCommit={(text) => {
          const read = text === "" ? undefined : readAllowed(text);
          if (read === null) return texts.allowedFault;
          run((pane) => changeSettings(pane, { allowedDifference: read }));
          return null;
        }}
      />
      <CommittedInput
        label={texts.goal}
        hint={texts.goalHint}
        value={goalTolerance === undefined ? "" : goalText(goalTolerance)}
        onCommit={(text) => {
          const read = text === "" ? undefined : parseTolerance(text);
          if (read === null) return texts.goalFault;
          run((pane) => changeSettings(pane, { goalTolerance: read }));
          return null;
        }}
      />
    </>
  );
}

function allowedText({ amount, unit }: AllowedDifference): string {
  return `${swedish(amount)} ${unit}`;
}

/** `readAllowed("1,5 tkr")` → `{ amount: 1.5, unit: "tkr" }`; null without a figure, a unit, or below zero. */
function readAllowed(text: string): AllowedDifference | null {
  const unit = unitIn(text);
  const { value } = readAmount(text.replace(/\p{L}+/gu, "").trim());
  return unit === null || value === null || value < 0 ? null : { amount: value, unit };
}

function goalText({ kind, amount }: Tolerance): string {
  return kind === "relative" ? `${swedish(amount)} %` : swedish(amount);
}

function swedish(amount: number): string {
  return String(amount).replace(".", ",");
}
