import { Field, Input, makeStyles, Text, tokens } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";
import { signatureOf } from "../../functions/customFunction";
import { FUNCTION_LIST } from "../../functions/functionList";
import { functionsTexts } from "../../texts/pane/functionsTexts";
import { useTexts } from "../model/useTexts";
import { usePane } from "../model/usePane";
import { FunctionItem } from "./FunctionItem";

const useStyles = makeStyles({
  panel: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  list: { listStyleType: "none", margin: 0, padding: 0 },
});

/** The VSS functions: found by a word, explained, and written for the selected columns. */
export function FunctionsPanel(): ReactNode {
  const styles = useStyles();
  const texts = useTexts(functionsTexts);
  const { state } = usePane();
  const [search, setSearch] = useState("");
  const found = FUNCTION_LIST.filter((one) => matches(`${signatureOf(one)} ${one.purpose[state.language]}`, search));
  return (
    <div className={styles.panel}>
      <Text>{texts.intro}</Text>
      {state.mode === "excel" && <Text>{texts.howToInsert}</Text>}
      <Field label={texts.search}>
        <Input type="search" value={search} onChange={(_, { value }) => setSearch(value)} />
      </Field>
      <Text aria-live="polite">{texts.found(found.length)}</Text>
      <ul className={styles.list}>
        {found.map((one) => (
          <FunctionItem key={one.id} one={one} />
        ))}
      </ul>
    </div>
  );
}

/** Every word of the search occurs somewhere; å, ä and ö may be written without their marks, as in the names. */
function matches(text: string, search: string): boolean {
  const plain = plainLetters(text);
  return plainLetters(search)
    .split(/\s+/u)
    .every((word) => plain.includes(word));
}

function plainLetters(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}
