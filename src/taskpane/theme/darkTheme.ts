import { webDarkTheme } from "@fluentui/react-components";

export const DARK = webDarkTheme;
