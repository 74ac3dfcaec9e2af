import { Button, Field, makeStyles, Select, Text } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";
import { markingTexts } from "../../texts/pane/markingTexts";
import type { Source } from "../model/source";
import { useTexts } from "../model/useTexts";
import { EditorBox } from "./EditorBox";
import { PlaceField } from "./PlaceField";

const useStyles = makeStyles({ button: { alignSelf: "flex-start" } });

/** Where the user says that a table stands which the import has not found. */
export function AddTable({ source }: { readonly source: Source }): ReactNode {
  const styles = useStyles();
  const words = useTexts(markingTexts);
  const [open, setOpen] = useState(false);
  const [chosen, setChosen] = useState("");
  const names = source.sheets.map(({ name }) => name);
  const [first] = names;
  if (first === undefined) return null;
  const sheet = names.includes(chosen) ? chosen : first;
  return (
    <>
      <Button className={styles.button} size="small" aria-expanded={open} onClick={() => setOpen(!open)}>
        {words.add}
      </Button>
      {open && (
        <EditorBox name={words.add}>
          <Text size={200}>{words.addHint}</Text>
          {names.length > 1 && (
            <Field label={words.sheet} size="small">
              <Select size="small" value={sheet} onChange={(_, { value }) => setChosen(value)}>
                {names.map((name) => (
                  <option key={name} value={name}>
                    {name.trim()}
                  </option>
                ))}
              </Select>
            </Field>
          )}
          <PlaceField file={source.file} sheet={sheet} range="" />
        </EditorBox>
      )}
    </>
  );
}
