import type { Language } from "../../texts/bilingual";

/** What the pane follows of Excel's own appearance. */
export interface OfficeLook {
  readonly language: Language;
  /** `#RRGGBB` behind Excel's own panes; null where Excel does not say, as on the web. */
  readonly background: string | null;
}

/**
 * The language and the colours of Excel around the pane. Every language but Swedish gets English.
 *
 * @example officeLook() // { language: "sv", background: "#262626" } in a Swedish Excel with the black theme
 */
export function officeLook(): OfficeLook {
  const { displayLanguage, officeTheme } = Office.context as Partial<Office.Context>;
  const background = officeTheme?.bodyBackgroundColor;
  return {
    language: /^sv\b/iu.test(displayLanguage ?? "sv") ? "sv" : "en",
    background: background !== undefined && /^#[0-9a-f]{6}$/iu.test(background) ? background : null,
  };
}
