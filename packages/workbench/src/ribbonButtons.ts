/** A button of the add-in's group on the ribbon, as the manifest describes it. */
export interface RibbonButton {
  readonly label: string;
  readonly tooltip: string;
  /** The id given to `Office.actions.associate`; null for the button that only opens the pane. */
  readonly command: string | null;
}

/**
 * The buttons of a manifest, in its order, in the language of Office.
 *
 * @param language like `"sv-SE"`; another language than the manifest's overrides gets its default
 */
export function ribbonButtons(manifest: Document, language: string): readonly RibbonButton[] {
  const text = (resid: string | null): string => {
    const entry = elements(manifest, "String").find((one) => one.getAttribute("id") === resid);
    const override = entry && elements(entry, "Override").find((one) => one.getAttribute("Locale") === language);
    return (override ?? entry)?.getAttribute(override ? "Value" : "DefaultValue") ?? "";
  };
  return elements(manifest, "Control").map((control) => {
    const resid = (tag: string) => elements(control, tag)[0]?.getAttribute("resid") ?? null;
    return {
      label: text(resid("Label")),
      tooltip: text(resid("Description")),
      command: elements(control, "FunctionName")[0]?.textContent?.trim() ?? null,
    };
  });
}

/** Of any namespace: the manifest's strings and controls have different ones. */
function elements(parent: Document | Element, tag: string): readonly Element[] {
  return [...parent.getElementsByTagNameNS("*", tag)];
}
