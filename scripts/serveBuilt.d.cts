export interface BuiltServer {
  readonly origin: string;
  readonly close: () => void;
}

export function serveBuilt(): Promise<BuiltServer>;
