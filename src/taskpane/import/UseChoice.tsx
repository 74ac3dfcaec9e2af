import type { ReactNode } from "react";
import type { SourceDocument } from "../../domain/document/sourceDocument";
import { choiceOf } from "../../domain/table/choice";
import { documentTexts } from "../../texts/pane/documentTexts";
import { changeChoice } from "../model/changeChoice";
import { usePane } from "../model/usePane";
import { useTexts } from "../model/useTexts";
import { ChoiceField } from "../reading/ChoiceField";

interface Props {
  readonly document: SourceDocument;
}

/** What a workbook among several is read for: its tables go into the report, or others are only held against them. */
export function UseChoice({ document: { file, use = "report" } }: Props): ReactNode {
  const texts = useTexts(documentTexts);
  const { state, run } = usePane();
  return (
    <ChoiceField
      label={texts.use}
      chosen={choiceOf(state.settings.uses, file)}
      recognised={texts.uses[use]}
      options={[
        ["report", texts.uses.report],
        ["comparison", texts.uses.comparison],
      ]}
      onChoose={(value) => run((pane) => changeChoice(pane, "uses", file, value))}
    />
  );
}
