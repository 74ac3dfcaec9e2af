export function buildCommand(folder?: string): Promise<string[]>;
