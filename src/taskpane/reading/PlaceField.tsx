import { Button, makeStyles, Text } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { MarkedTable } from "../../domain/table/markedTable";
import { markingTexts } from "../../texts/pane/markingTexts";
import { CommittedInput } from "../controls/CommittedInput";
import { isOpenInExcel } from "../model/isOpenInExcel";
import { usePane } from "../model/usePane";
import { useTexts } from "../model/useTexts";
import { areaWritten, markSelection, markTable } from "./markTable";

const useStyles = makeStyles({ button: { alignSelf: "flex-start" } });

interface Props {
  readonly file: string;
  /** The sheet of an area that is written; one that is selected may be of any. */
  readonly sheet: string;
  /** The area as it is read now; empty for a table that is not read yet. */
  readonly range: string;
  /** The marking that the new one takes the place of. */
  readonly before?: MarkedTable | undefined;
}

/** Where a table stands: what is selected in the open workbook, or an area that is written, which any file takes. */
export function PlaceField({ file, sheet, range, before }: Props): ReactNode {
  const styles = useStyles();
  const words = useTexts(markingTexts);
  const { state, run } = usePane();
  return (
    <>
      {isOpenInExcel(state, file) && (
        <>
          <Text size={200}>{words.selectHint}</Text>
          <Button
            className={styles.button}
            size="small"
            onClick={() => run((pane) => markSelection(pane, file, before))}
          >
            {words.useSelection}
          </Button>
        </>
      )}
      <CommittedInput
        label={words.range}
        hint={words.rangeHint}
        size="small"
        value={range}
        onCommit={(text) => {
          const written = areaWritten(text);
          if ("fault" in written) return words.faults[written.fault];
          run((pane) => markTable(pane, { file, sheet, range: written.range }, before));
          return null;
        }}
      />
    </>
  );
}
