import { Field, Input } from "@fluentui/react-components";
import { type ReactNode, useEffect, useState } from "react";
import { figureText } from "../../domain/amount/statusFigure";
import { readAmount } from "../../domain/amount/readAmount";
import { controlTexts } from "../../texts/pane/controlTexts";
import { useTexts } from "../model/useTexts";

interface Props {
  readonly label: string;
  readonly value: number;
  readonly className?: string;
  /** The lowest number that counts; none when absent. */
  readonly least?: number;
  /** Called when the user leaves the field with another number in it. */
  onChange(value: number): void;
}

/** A field for a number as a Swede writes it: comma or point, spaces between thousands. */
export function NumberField({ label, value, className, least, onChange }: Props): ReactNode {
  const texts = useTexts(controlTexts);
  const shown = figureText(value);
  const [text, setText] = useState(shown);
  useEffect(() => setText(shown), [shown]);
  const read = readAmount(text).value;
  const number = read === null || (least !== undefined && read < least) ? null : read;
  const settle = (): void => {
    if (number !== null && number !== value) onChange(number);
  };
  return (
    <Field
      label={label}
      className={className}
      {...(number === null && {
        validationState: "error" as const,
        validationMessage: texts.notNumber,
      })}
    >
      <Input
        inputMode="decimal"
        size="small"
        value={text}
        onChange={(_, data) => setText(data.value)}
        onBlur={settle}
        onKeyDown={({ key }) => {
          if (key === "Enter") settle();
        }}
      />
    </Field>
  );
}
