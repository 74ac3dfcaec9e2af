import { makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode, useId } from "react";
import { certaintyOf, type Recognition } from "../../domain/table/recognition";
import { counterText } from "../../texts/counterTexts";
import { recognitionTexts } from "../../texts/pane/recognitionTexts";
import { reasonsText } from "../../texts/reasonTexts";
import { Disclosure } from "../controls/Disclosure";
import { usePane } from "../model/usePane";
import { useTexts } from "../model/useTexts";

const useStyles = makeStyles({
  evidence: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  reasons: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
  against: { marginBlock: tokens.spacingVerticalXS },
});

interface Props {
  readonly recognition: Recognition;
  /** True for a table that is read, whose signs then mean something. */
  readonly isRead: boolean;
}

/** How sure the reading of a table is, why it is read so, and what speaks against it. */
export function ReadingReasons({ recognition, isRead }: Props): ReactNode {
  const styles = useStyles();
  const words = useTexts(recognitionTexts);
  const { language } = usePane().state;
  const title = useId();
  const { kind, unit, convention, columns } = recognition;
  const parts = [kind, unit, isRead ? convention : null].filter((part) => part !== null);
  const reasons = once(parts.map((part) => reasonsText(part.reasons, language)));
  const doubts = once([
    ...parts.map(({ against = [] }) => counterText(against, language)),
    ...columns.flatMap(({ header, against = [] }) =>
      against.length === 0 ? [] : [words.ofColumn(header, counterText(against, language))],
    ),
  ]);
  const certainty = words.certainty(certaintyOf(recognition));
  return (
    <Disclosure
      summary={doubts.length === 0 ? certainty : `${certainty}, ${words.doubted}`}
      className={styles.evidence}
    >
      <ul className={styles.reasons}>
        {reasons.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
      {doubts.length > 0 && (
        <>
          <div id={title} className={styles.against}>
            {words.against}
          </div>
          <ul className={styles.reasons} aria-labelledby={title}>
            {doubts.map((doubt) => (
              <li key={doubt}>{doubt}</li>
            ))}
          </ul>
        </>
      )}
    </Disclosure>
  );
}

/** Each sentence once, and none that is empty. */
function once(sentences: readonly string[]): readonly string[] {
  return [...new Set(sentences)].filter((sentence) => sentence !== "");
}
