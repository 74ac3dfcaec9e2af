/** What stands between braces in JSON. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** A value of parsed JSON as an object; null when it is none. */
export function objectOf(value: unknown): JsonObject | null {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as JsonObject) : null;
}

/** A value of parsed JSON as a list; empty when it is none. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
