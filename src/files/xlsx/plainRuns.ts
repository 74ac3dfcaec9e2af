import { raised } from "../runs/raisedText";
import { struck } from "../runs/struckText";

const PHONETIC = /<((?:\w+:)?)rPh\b(?:[^<]|<(?!(?:\w+:)?rPh\b))*?<\/\1rPh>/gu;
/** A run with its look, or a text without one. */
const PIECE =
  /<((?:\w+:)?)r(?:\s[^<>]*)?>((?:[^<]|<(?!(?:\w+:)?r[\s>]))*?)<\/\1r>|<((?:\w+:)?)t(?:\s[^<>]*)?>([^<]*)<\/\3t>/gu;
const TEXT = /<(?:\w+:)?t(?:\s[^<>]*)?>([^<]*)<\//u;
const STRUCK = /<(?:\w+:)?strike(?!\s+val="(?:0|false)")[\s/>]/u;
const RAISED = /<(?:\w+:)?vertAlign\s+val="superscript"/u;
/** What the library does not read right: looks that change what the text says, and a text with runs after it. */
const ODD = /<(?:\w+:)?(?:strike|vertAlign)[\s/>]|<\/(?:\w+:)?t>\s*<(?:\w+:)?r[\s>]/u;

/**
 * A rich text as one plain one: what is struck through is marked, what is raised stands in raised characters. A text that
 * the library reads right comes back as it is.
 *
 * @param xml what stands within `<si>` or `<is>`
 * @param prefix the elements', `x:`, mostly none
 * @example plainRuns('<r><t>431</t></r><r><rPr><vertAlign val="superscript"/></rPr><t>1</t></r>', "") // '<t xml:space="preserve">431¹</t>'
 */
export function plainRuns(xml: string, prefix: string): string {
  if (!ODD.test(xml)) return xml;
  const pieces = Array.from(xml.replace(PHONETIC, "").matchAll(PIECE), ([, , run, , text]) =>
    run === undefined
      ? { text: text ?? "", isStruck: false, isRaised: false }
      : { text: TEXT.exec(run)?.[1] ?? "", isStruck: STRUCK.test(run), isRaised: RAISED.test(run) },
  );
  // What is raised is so beside something else; a text that is so all through says what it says.
  const hasLine = pieces.some(({ text, isRaised }) => !isRaised && text.trim() !== "");
  const written = pieces.map(({ text, isStruck, isRaised }) => {
    if (isStruck) return struck(text);
    return isRaised && hasLine ? raised(text) : text;
  });
  return `<${prefix}t xml:space="preserve">${written.join("")}</${prefix}t>`;
}
