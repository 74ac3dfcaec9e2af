import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Problem } from "../../domain/table/problem";
import { documentTexts } from "../../texts/pane/documentTexts";
import { problemText } from "../../texts/problems/problemText";
import { useTexts } from "../model/useTexts";
import { Disclosure } from "../controls/Disclosure";
import { LongList } from "../controls/LongList";
import { usePane } from "../model/usePane";

const useStyles = makeStyles({
  problems: {
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorPaletteYellowBackground1,
  },
  summary: { fontWeight: tokens.fontWeightSemibold },
  problem: { display: "flex", flexDirection: "column", paddingTop: tokens.spacingVerticalS, overflowWrap: "anywhere" },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly problems: readonly Problem[];
  readonly startsOpen: boolean;
}

/** What could not be read: where it is, what stood there and what to do about it. */
export function ProblemList({ problems, startsOpen }: Props): ReactNode {
  const styles = useStyles();
  const { language } = usePane().state;
  const texts = useTexts(documentTexts);
  return (
    <Disclosure
      className={styles.problems}
      summaryClass={styles.summary}
      startsOpen={startsOpen}
      summary={texts.problems(problems.length)}
    >
      <LongList>
        {problems.map((problem, index) => {
          const { message, advice } = problemText(problem, language);
          return (
            <li key={index} className={styles.problem}>
              <Text size={200} className={styles.quiet}>
                {placeOf(problem, texts)}
              </Text>
              <Text>{message}</Text>
              {problem.text !== "" && <Text size={200}>{texts.stood(problem.text)}</Text>}
              <Text size={200}>{advice}</Text>
            </li>
          );
        })}
      </LongList>
    </Disclosure>
  );
}

function placeOf({ file, sheet, cell }: Problem, texts: typeof documentTexts.sv): string {
  const parts = [file, sheet === null ? "" : texts.sheet(sheet), cell === null ? "" : texts.cell(cell)];
  return parts.filter((part) => part !== "").join(" · ");
}
