import { Field, Select } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { isDimension, isLevel, type Dimension } from "../../domain/ledger/dimension";
import { dimensionName } from "../../texts/dimensionNames";
import { ledgerMappingTexts } from "../../texts/pane/ledgerMappingTexts";
import { usePane } from "../model/usePane";
import { useTexts } from "../model/useTexts";
import { changeLedger } from "./changeLedger";
import { CommittedInput } from "../controls/CommittedInput";

/** By which codes ledgers are reported, and how many of their characters. */
export function DimensionChoices(): ReactNode {
  const { state, run } = usePane();
  const words = useTexts(ledgerMappingTexts);
  const { dimension, level } = state.settings.ledger ?? {};
  const there = state.report?.documents.flatMap(({ proofs = [] }) => proofs.flatMap((proof) => proof.dimensions)) ?? [];
  const offered = new Set<Dimension>([...there, "kontogrupp", ...(dimension === undefined ? [] : [dimension])]);
  return (
    <>
      <Field label={words.dimension}>
        <Select
          size="small"
          value={dimension ?? ""}
          onChange={(_, { value }) =>
            run((pane) => changeLedger(pane, { dimension: isDimension(value) ? value : undefined }))
          }
        >
          <option value="">{words.responsible}</option>
          {[...offered].map((one) => (
            <option key={one} value={one}>
              {dimensionName(one, state.language)}
            </option>
          ))}
        </Select>
      </Field>
      <CommittedInput
        label={words.level}
        hint={words.levelHint}
        value={level === undefined ? "" : String(level)}
        onCommit={(text) => {
          const number = Number(text);
          if (text !== "" && !isLevel(number)) return words.levelFault;
          run((pane) => changeLedger(pane, { level: text === "" ? undefined : number }));
          return null;
        }}
      />
    </>
  );
}
