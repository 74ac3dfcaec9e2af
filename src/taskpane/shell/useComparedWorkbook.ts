import { useEffect } from "react";
import { compareWorkbook } from "../model/compareWorkbook";
import { usePane } from "../model/usePane";

/** Holds the written report against the open workbook whenever the user comes back to the pane from its cells. */
export function useComparedWorkbook(): void {
  const { run } = usePane();
  useEffect(() => {
    const compare = () => void run(compareWorkbook);
    window.addEventListener("focus", compare);
    return () => window.removeEventListener("focus", compare);
  }, [run]);
}
