export declare const DEVELOPMENT_ADDRESS: string;
export declare function manifestFor(manifest: string, address: string, version: string): string;
