import { columnName } from "excel-host/model/address";
import { HEAD_WIDTH, HEAD_HEIGHT, type Axis } from "./axis";
import type { Line } from "./visibleLines";

interface Props {
  readonly columns: Axis;
  readonly shownColumns: readonly Line[];
  readonly activeColumn: number;
  readonly frozenColumns: number;
}

/** The widths of the columns in view, and their letters. */
export function GridHead({ columns, shownColumns, activeColumn, frozenColumns }: Props) {
  return (
    <>
      <colgroup>
        <col style={{ width: HEAD_WIDTH }} />
        {shownColumns.map((line) => (
          <col key={`${line.kind}${line.index}`} style={{ width: line.size }} />
        ))}
      </colgroup>
      <thead>
        <tr role="row" aria-rowindex={1} style={{ height: HEAD_HEIGHT }}>
          <th className="corner" role="columnheader" aria-label="Radnummer" />
          {shownColumns.map((line) =>
            line.kind === "gap" ? (
              <td key={`gap${line.index}`} role="presentation" />
            ) : (
              <th
                key={line.index}
                role="columnheader"
                scope="col"
                aria-colindex={line.index + 2}
                data-line={line.index}
                className={line.index === activeColumn ? "head current" : "head"}
                style={
                  line.index < frozenColumns
                    ? { left: HEAD_WIDTH + (columns.edges[line.index] ?? 0), zIndex: 401 }
                    : undefined
                }
              >
                {columnName(line.index)}
              </th>
            ),
          )}
        </tr>
      </thead>
    </>
  );
}
