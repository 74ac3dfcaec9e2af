import { tableShape } from "../../domain/table/tableShape";
import type { WordList } from "../sheet/findList";
import type { Region } from "../sheet/findTables";
import { choosableColumns, type TableFrame } from "./tableFrame";

/** The shape of a table with a header row. */
export function regionShape(region: Region, frame: TableFrame): string {
  return tableShape({
    title: region.titles.at(-1) ?? "",
    labelHeader: frame.labelHeader,
    headers: choosableColumns(frame).map(([, header]) => header),
  });
}

/** The shape of a list without one. */
export function listShape(list: WordList): string {
  return tableShape({
    title: list.titles.at(-1) ?? "",
    labelHeader: "",
    headers: list.statusColumn === null ? [] : ["Status"],
  });
}
