import { memo } from "react";
import type { Host } from "excel-host/createHost";
import type { Area } from "excel-host/model/area";
import { columnName } from "excel-host/model/address";
import type { Worksheet } from "excel-host/model/worksheet";
import type { Axis } from "./axis";
import { sizeOf } from "./axis";
import { CellEditor } from "./CellEditor";
import type { Key } from "./keyTarget";
import { drawnCell, type DrawnCell } from "./drawnCell";
import type { Editing } from "./editing";
import type { Line } from "./visibleLines";

interface Props {
  readonly host: Host;
  readonly sheet: Worksheet;
  /** Tells a changed sheet from an unchanged one: the model itself is changed in place. */
  readonly version: number;
  readonly row: number;
  /** Pixels from the top where a frozen row stays. */
  readonly stickyTop: number | null;
  readonly headWidth: number;
  readonly columns: Axis;
  readonly rows: Axis;
  readonly shownColumns: readonly Line[];
  readonly activeColumn: number | null;
  readonly selection: Area | null;
  readonly editing: Editing | null;
  readonly onType: (text: string) => void;
  readonly onCommit: (key: Key) => void;
  readonly onCancel: () => void;
}

/** One row of the grid with its number. */
export const GridRow = memo(function GridRow(props: Props) {
  const { host, sheet, row, stickyTop, columns, rows, shownColumns, activeColumn } = props;
  const { freeze } = sheet;
  return (
    <tr
      role="row"
      aria-rowindex={row + 2}
      className={classNames({ "frozen-row": stickyTop !== null, "last-frozen": row === freeze.rows - 1 })}
      style={{ height: sizeOf(rows, row), top: stickyTop ?? undefined }}
    >
      <th
        role="rowheader"
        scope="row"
        data-line={row}
        className={activeColumn === null ? "head row-head" : "head row-head current"}
      >
        {row + 1}
      </th>
      {shownColumns.map((line) => {
        if (line.kind === "gap") return <td key={`gap${line.index}`} role="presentation" />;
        const drawn = drawnCell(host, sheet, row, line.index, columns, shownColumns, rows);
        return drawn && <GridCell key={line.index} {...props} column={line.index} drawn={drawn} />;
      })}
    </tr>
  );
}, isSameRow);

interface CellProps extends Props {
  readonly column: number;
  readonly drawn: DrawnCell;
}

function GridCell({ sheet, row, column, drawn, headWidth, columns, activeColumn, selection, ...props }: CellProps) {
  const isActive = column === activeColumn;
  const isSelected = selection !== null && column >= selection.left && column <= selection.right;
  const isFrozen = column < sheet.freeze.columns;
  return (
    <td
      id={`cell-${columnName(column)}${row + 1}`}
      role="gridcell"
      aria-colindex={column + 2}
      aria-selected={isSelected}
      title={[drawn.message, drawn.comment].filter(Boolean).join("\n\n") || undefined}
      aria-description={drawn.comment && `Kommentar av ${drawn.comment}`}
      data-row={row}
      data-column={column}
      colSpan={drawn.columnSpan}
      rowSpan={drawn.rowSpan}
      className={classNames({
        active: isActive,
        selected: isSelected && !isActive,
        frozen: isFrozen,
        "last-frozen": column === sheet.freeze.columns - 1,
      })}
      style={{
        ...drawn.boxStyle,
        // Text runs over the next cell, so a cell lies above the one to its right.
        ...(isFrozen && { left: headWidth + (columns.edges[column] ?? 0), zIndex: 100 - column }),
      }}
    >
      {isActive && props.editing ? (
        <CellEditor
          editing={props.editing}
          style={drawn.textStyle}
          onType={props.onType}
          onCommit={props.onCommit}
          onCancel={props.onCancel}
        />
      ) : (
        drawn.text !== "" && (
          <div className="text" style={drawn.textStyle}>
            <span>{drawn.text}</span>
          </div>
        )
      )}
      {drawn.comment !== undefined && <span className="comment-mark" aria-hidden="true" />}
      {drawn.hasFilterButton && <span className="filter-button" aria-hidden="true" />}
    </td>
  );
}

function classNames(names: Readonly<Record<string, boolean>>): string | undefined {
  const chosen = Object.keys(names).filter((name) => names[name]);
  return chosen.length > 0 ? chosen.join(" ") : undefined;
}

/** The functions given are new at every drawing, but do the same until something else here has changed. */
function isSameRow(before: Props, after: Props): boolean {
  const names = Object.keys(before) as (keyof Props)[];
  const isCalled = before.editing !== null || after.editing !== null;
  return names.every((name) => (!isCalled && name.startsWith("on")) || isSame(name, before[name], after[name]));
}

function isSame(name: keyof Props, before: unknown, after: unknown): boolean {
  if (before === after) return true;
  return (name === "shownColumns" || name === "selection") && JSON.stringify(before) === JSON.stringify(after);
}
