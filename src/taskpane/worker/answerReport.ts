import { createReport } from "../../createReport";
import type { Sheet, SheetRow } from "../../workbook/sheet";
import type { FromReportWorker, ToReportWorker } from "./reportProtocol";

/** A sheet that is still growing. */
interface Received {
  readonly sheet: Sheet;
  readonly rows: SheetRow[];
}

/** The worker's side: keeps the sheets it is sent and makes reports of them. */
export function reportAnswerer(post: (message: FromReportWorker) => void): (message: ToReportWorker) => void {
  const received = new Map<number, Received>();
  return (message) => {
    switch (message.type) {
      case "sheet":
        received.set(message.id, { sheet: message.sheet, rows: [...message.sheet.rows] });
        return;
      case "rows":
        received.get(message.id)?.rows.push(...message.rows);
        return;
      case "report": {
        for (const id of received.keys()) if (!message.ids.includes(id)) received.delete(id);
        const sheets = message.ids.flatMap((id) => {
          const one = received.get(id);
          return one === undefined ? [] : [{ ...one.sheet, rows: one.rows }];
        });
        post({ report: createReport(sheets, message.settings, message.problems) });
      }
    }
  };
}
