import { webLightTheme, type Theme } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { Pane } from "../model/pane";
import type { Mode } from "../model/services";
import { loadTheme } from "./loadTheme";
import { paneTheme } from "./paneTheme";

const QUERIES = { prefersDark: "(prefers-color-scheme: dark)", forcedColors: "(forced-colors: active)" };

/**
 * The theme that follows Office and the system, also when they change. Excel tells nothing when its theme is changed, so
 * it is asked again each time the pane gets the focus.
 */
export function usePaneTheme(pane: Pane, mode: Mode | "starting"): Theme {
  const [theme, setTheme] = useState(webLightTheme);
  useEffect(() => {
    // jsdom has no media queries.
    if (typeof window.matchMedia !== "function") return;
    const prefersDark = window.matchMedia(QUERIES.prefersDark);
    const forcedColors = window.matchMedia(QUERIES.forcedColors);
    let latest = 0;
    const follow = async (): Promise<void> => {
      const turn = ++latest;
      const background = mode === "excel" ? (await pane.services.officeLook()).background : null;
      const name = paneTheme({ background, prefersDark: prefersDark.matches, forcedColors: forcedColors.matches });
      const loaded = await loadTheme(name);
      if (turn !== latest) return;
      document.documentElement.dataset["theme"] = name;
      setTheme(loaded);
    };
    // A theme that cannot be fetched leaves the one that is on.
    const listener = (): void => void follow().catch(console.error);
    listener();
    window.addEventListener("focus", listener);
    for (const query of [prefersDark, forcedColors]) query.addEventListener("change", listener);
    return () => {
      latest = -1;
      window.removeEventListener("focus", listener);
      for (const query of [prefersDark, forcedColors]) query.removeEventListener("change", listener);
    };
  }, [pane, mode]);
  return theme;
}
