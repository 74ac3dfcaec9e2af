/** Where Excel runs, in the words of `Office.PlatformType`: Windows, Mac, or a browser. */
export type Platform = "PC" | "Mac" | "OfficeOnline";
