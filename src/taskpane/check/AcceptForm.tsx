import { Button, Field, Input, makeStyles, Text, Textarea, tokens } from "@fluentui/react-components";
import { type FormEvent, type ReactNode, useRef, useState } from "react";
import type { Finding } from "../../domain/finding/finding";
import { findingTexts } from "../../texts/pane/findingTexts";
import { useTexts } from "../model/useTexts";
import { acceptFinding } from "./acceptFinding";
import { findingName } from "./findingName";
import { usePane } from "../model/usePane";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  hint: { color: tokens.colorNeutralForeground2 },
  actions: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    justifyContent: "flex-end",
    paddingTop: tokens.spacingVerticalS,
  },
});

interface Props {
  readonly finding: Finding;
  onClose(): void;
}

/** Asks why the finding may stand and who says so; what is missing is pointed out when the user goes on without it. */
export function AcceptForm({ finding, onClose }: Props): ReactNode {
  const styles = useStyles();
  const texts = useTexts(findingTexts);
  const { state, run } = usePane();
  const [comment, setComment] = useState("");
  const [by, setBy] = useState(state.settings.signature ?? "");
  const [isTried, setTried] = useState(false);
  const why = useRef<HTMLTextAreaElement>(null);
  const who = useRef<HTMLInputElement>(null);
  const lacks = { why: comment.trim() === "", who: by.trim() === "" };

  function submit(event: FormEvent): void {
    event.preventDefault();
    setTried(true);
    if (lacks.why) return why.current?.focus();
    if (lacks.who) return who.current?.focus();
    onClose();
    run((pane) => acceptFinding(pane, finding, by.trim(), comment.trim()));
  }

  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <Text weight="semibold">{findingName(finding, state.language)}</Text>
      <Field label={texts.why} required {...fault(isTried && lacks.why, texts.whyMissing)}>
        <Textarea ref={why} resize="vertical" value={comment} onChange={(_, { value }) => setComment(value)} />
      </Field>
      <Field label={texts.who} required {...fault(isTried && lacks.who, texts.whoMissing)}>
        <Input ref={who} autoComplete="name" value={by} onChange={(_, { value }) => setBy(value)} />
      </Field>
      <Text size={200} className={styles.hint}>
        {texts.dialogHint}
      </Text>
      <div className={styles.actions}>
        <Button appearance="primary" type="submit">
          {texts.accept}
        </Button>
        <Button onClick={onClose}>{texts.cancel}</Button>
      </div>
    </form>
  );
}

function fault(lacks: boolean, message: string) {
  return lacks ? { validationState: "error" as const, validationMessage: message } : {};
}
