/**
 * What is chosen for a key, and nothing else: a row may well be called "constructor".
 *
 * @example choiceOf({ alla: "summa" }, "alla") // "summa"
 */
export function choiceOf<T>(choices: Readonly<Record<string, T>> | undefined, key: string): T | undefined {
  return choices !== undefined && Object.hasOwn(choices, key) ? choices[key] : undefined;
}

/** Choices by key with one of them changed; undefined takes it away. */
export function withChoice<T>(choices: Readonly<Record<string, T>> = {}, key: string, choice: T | undefined) {
  const others = Object.entries(choices).filter(([other]) => other !== key);
  return Object.fromEntries(choice === undefined ? others : [...others, [key, choice] as const]);
}
