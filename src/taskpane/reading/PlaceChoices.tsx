import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { MAX_HEADER_ROWS } from "../../domain/table/markedTable";
import type { Recognition } from "../../domain/table/recognition";
import { markingTexts } from "../../texts/pane/markingTexts";
import { areaNamed } from "../../workbook/areaNamed";
import { usePane } from "../model/usePane";
import { useTexts } from "../model/useTexts";
import { ChoiceField } from "./ChoiceField";
import { chooseHeaderRows, isSameMark, unmarkTable } from "./markTable";
import { PlaceField } from "./PlaceField";

const useStyles = makeStyles({
  group: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, margin: 0, padding: 0, border: 0 },
  legend: { padding: 0, fontWeight: tokens.fontWeightSemibold },
  unmark: { alignSelf: "flex-start" },
});

/** Where a table stands: as the import found it, or the area and the rows of headings that the user says. */
export function PlaceChoices({ recognition: { source, marked } }: { readonly recognition: Recognition }): ReactNode {
  const styles = useStyles();
  const words = useTexts(markingTexts);
  const { state, run } = usePane();
  const kept = state.settings.markedTables?.find((one) => isSameMark(one, marked));
  const area = marked === undefined ? null : areaNamed(marked.range);
  const headings = (rows: number): string => words.headingRows((area?.top ?? 0) + 1, (area?.top ?? 0) + rows);
  const most = area === null ? 0 : Math.min(MAX_HEADER_ROWS, area.bottom - area.top);
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{words.place}</legend>
      <PlaceField file={source.file} sheet={source.sheet} range={marked?.range ?? source.range} before={marked} />
      {marked !== undefined && (
        <ChoiceField
          label={words.headings}
          chosen={kept?.headerRows === undefined ? undefined : String(kept.headerRows)}
          recognised={headings(marked.headerRows)}
          options={Array.from({ length: most }, (_, at) => [String(at + 1), headings(at + 1)] as const)}
          onChoose={(rows) =>
            run((pane) => chooseHeaderRows(pane, marked, rows === undefined ? undefined : Number(rows)))
          }
        />
      )}
      <Button
        className={styles.unmark}
        size="small"
        disabledFocusable={marked === undefined}
        onClick={() => {
          if (marked !== undefined) run((pane) => unmarkTable(pane, marked));
        }}
      >
        {words.unmark}
      </Button>
    </fieldset>
  );
}
