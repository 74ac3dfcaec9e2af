import { attributeOf } from "../attributeOf";

/** Names of the styles of text that change what the text says. */
export interface TextLooks {
  readonly struck: ReadonlySet<string>;
  readonly raised: ReadonlySet<string>;
  /** Those that take a cell's line away. */
  readonly plain: ReadonlySet<string>;
}

const STYLE = /<style:style\s[^<>]*[^/]>(?:[^<]|<(?!style:style\s))*?<\/style:style>/gu;
const STRUCK = /\sstyle:text-line-through-(?:style|type)="(?!none")/u;
const PLAIN = /\sstyle:text-line-through-(?:style|type)="none"/u;
const RAISED = /\sstyle:text-position="(?:super|[1-9])/u;

/**
 * Which of an .ods file's own styles strike text through, and which raise it.
 *
 * @param content the text of `content.xml`
 * @example textLooks('<style:style style:name="T1"><style:text-properties style:text-position="super 58%"/></style:style>').raised // Set { "T1" }
 */
export function textLooks(content: string): TextLooks {
  const struck = new Set<string>();
  const raised = new Set<string>();
  const plain = new Set<string>();
  for (const [style] of content.matchAll(STYLE)) {
    const name = attributeOf(style, "style:name");
    if (name === undefined) continue;
    if (PLAIN.test(style)) plain.add(name);
    if (STRUCK.test(style)) struck.add(name);
    else if (RAISED.test(style)) raised.add(name);
  }
  return { struck, raised, plain };
}
