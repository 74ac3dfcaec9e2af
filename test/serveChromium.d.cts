import type { Browser } from "playwright-core";

export declare const CHROMIUM: string;
export declare function openChromium(): Promise<Browser>;
export declare function serveChromium(): Promise<void>;
