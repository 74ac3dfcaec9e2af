export declare const MICROSOFT: string;
export declare function pagePolicy(ownOfficeJs?: boolean): string;
export declare function headerPolicy(ownOfficeJs?: boolean): string;
