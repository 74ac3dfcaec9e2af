import { columnName } from "excel-host/model/address";
import { HEAD_HEIGHT, HEAD_WIDTH, lengthOf, type Axis } from "./axis";
import { GridHead } from "./GridHead";
import type { GridProps } from "./gridProps";
import { GridRow } from "./GridRow";
import type { Line } from "./visibleLines";

interface Props {
  readonly grid: GridProps;
  readonly columns: Axis;
  readonly rows: Axis;
  readonly shownColumns: readonly Line[];
  readonly shownRows: readonly Line[];
}

/** The rows and columns in view; a gap stands for those between. */
export function GridTable({ grid, columns, rows, shownColumns, shownRows }: Props) {
  const { sheet, active, editing } = grid;
  const { selection, freeze } = sheet;
  return (
    <table
      ref={grid.ref}
      role="grid"
      tabIndex={0}
      aria-activedescendant={`cell-${columnName(active.column)}${active.row + 1}`}
      aria-label={sheet.name}
      aria-rowcount={rows.count + 1}
      aria-colcount={columns.count + 1}
      style={{ width: HEAD_WIDTH + lengthOf(columns) }}
    >
      <GridHead
        columns={columns}
        shownColumns={shownColumns}
        activeColumn={active.column}
        frozenColumns={freeze.columns}
      />
      <tbody>
        {shownRows.map((line) =>
          line.kind === "gap" ? (
            <tr key={`gap${line.index}`} role="presentation" style={{ height: line.size }} />
          ) : (
            <GridRow
              key={line.index}
              host={grid.host}
              sheet={sheet}
              version={grid.version}
              row={line.index}
              stickyTop={line.index < freeze.rows ? HEAD_HEIGHT + (rows.edges[line.index] ?? 0) : null}
              headWidth={HEAD_WIDTH}
              columns={columns}
              rows={rows}
              shownColumns={shownColumns}
              activeColumn={line.index === active.row ? active.column : null}
              selection={line.index >= selection.top && line.index <= selection.bottom ? selection : null}
              editing={line.index === active.row && !editing?.inBar ? editing : null}
              onType={grid.onType}
              onCommit={grid.onCommit}
              onCancel={grid.onCancel}
            />
          ),
        )}
      </tbody>
    </table>
  );
}
