import { Field, Input } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";

interface Props {
  readonly label: string;
  readonly hint?: string;
  readonly size?: "small";
  /** Id of a list of texts to offer. */
  readonly list?: string;
  /** What holds while the field is empty. */
  readonly placeholder?: string;
  /** What is chosen now, as the user writes it. */
  readonly value: string;
  /** Takes what was written; a text that says what is wrong with it, or null when it was taken. */
  onCommit(text: string): string | null;
}

/** A field whose text counts when it is left or Enter is pressed, so that half a figure is never a choice. */
export function CommittedInput({ label, hint, size, list, placeholder, value, onCommit }: Props): ReactNode {
  const [draft, setDraft] = useState<string | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  const commit = (): void => {
    if (draft === null) return;
    const wrong = draft.trim() === value ? null : onCommit(draft.trim());
    setFault(wrong);
    if (wrong === null) setDraft(null);
  };
  return (
    <Field
      label={label}
      hint={hint}
      size={size}
      validationMessage={fault ?? undefined}
      validationState={fault === null ? "none" : "error"}
    >
      <Input
        size={size}
        list={list}
        placeholder={placeholder}
        value={draft ?? value}
        onChange={(_, { value: text }) => setDraft(text)}
        onBlur={commit}
        onKeyDown={({ key }) => {
          if (key === "Enter") commit();
        }}
      />
    </Field>
  );
}
