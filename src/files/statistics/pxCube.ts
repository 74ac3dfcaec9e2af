import { codedName, CONTENTS, isWhole, TIME, type DataCube } from "./dataCube";

/** A file of PC-Axis begins with one of its keywords. */
const START = /^\s*(?:CHARSET|AXIS-VERSION|CODEPAGE|LANGUAGE|MATRIX|TITLE)\s*(?:\[[^\]]*\])?\s*=/u;
const STATEMENT = /([A-Z][A-Z0-9-]*)(\[[^\]]*\])?(?:\("([^"]*)"\))?\s*=\s*((?:"[^"]*"|[^";])*);/gu;
const QUOTED = /"([^"]*)"/gu;
const TOKEN = /"([^"]*)"|[^\s",]+/gu;

/** @example isPx('CHARSET="ANSI";') // true */
export function isPx(text: string): boolean {
  return START.test(text);
}

/**
 * The figures of a PC-Axis file; null when they are not as many as its values make, or only some are given (KEYS).
 *
 * @example pxCube('TITLE="Kostnader";CONTENTS="Kostnader";UNITS="tkr";STUB="ålder";HEADING="år";VALUES("ålder")="0","1";VALUES("år")="2023";DATA=5 "..";')?.figures // [5, null]
 */
export function pxCube(text: string): DataCube | null {
  const said = new Map<string, string>();
  for (const [, keyword = "", language, of = "", value = ""] of text.matchAll(STATEMENT)) {
    // Other languages than the file's own say the same again.
    if (language === undefined) said.set(`${keyword} ${of}`.trim(), value);
  }
  const texts = (key: string): string[] => [...(said.get(key) ?? "").matchAll(QUOTED)].map(([, one = ""]) => one);
  const one = (key: string): string => texts(key).join("");
  if (said.has("KEYS") || [...said.keys()].some((key) => key.startsWith("KEYS "))) return null;
  const contents = one("CONTVARIABLE");
  const names = [...texts("STUB"), ...texts("HEADING")];
  const dimensions = names.map((name) => {
    const codes = texts(`CODES ${name}`);
    const isTime = said.has(`TIMEVAL ${name}`);
    const values = texts(`VALUES ${name}`).map((value, at) => (isTime ? value : codedName(codes[at] ?? "", value)));
    return { name: isTime ? TIME : name === contents ? CONTENTS : name, values };
  });
  const measure = [one("CONTENTS"), one("UNITS")].filter(Boolean).join(", ");
  const isTold = contents !== "" && names.includes(contents);
  const figures = [...(said.get("DATA") ?? "").matchAll(TOKEN)].map(([token, quoted]) => figureOf(quoted ?? token));
  const cube = {
    title: one("TITLE"),
    dimensions: isTold ? dimensions : [{ name: CONTENTS, values: [measure] }, ...dimensions],
    figures,
  };
  return isWhole(cube) ? cube : null;
}

/** `-` is a zero that is exact, dots are figures that are missing. */
function figureOf(token: string): number | null {
  if (token === "-") return 0;
  const figure = Number(token);
  return token.trim() === "" || Number.isNaN(figure) ? null : figure;
}
