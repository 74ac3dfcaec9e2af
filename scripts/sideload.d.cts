export type Step = { run: string[] } | { copy: [from: string, to: string] } | { delete: string } | null;

export declare function sideload(
  platform: string,
  folders: { root: string; home: string },
): { readonly add: Step; readonly remove: Step; readonly told: string };
