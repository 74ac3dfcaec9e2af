import { useState } from "react";
import { sheetCommands } from "./sheetCommands";
import type { Host } from "excel-host/createHost";
import { visibleSheets } from "excel-host/model/workbook";
import type { Worksheet } from "excel-host/model/worksheet";

interface Props {
  readonly host: Host;
  readonly onMessage: (message: string) => void;
}

/** One tab per visible sheet. Double-click or F2 renames, Delete removes, the arrows go to the neighbour. */
export function SheetTabs({ host, onMessage }: Props) {
  const [renamed, setRenamed] = useState<{ readonly id: string; readonly name: string } | null>(null);
  const sheets = visibleSheets(host.workbook);
  const commands = sheetCommands(host);
  const { activeSheetId } = host.workbook;

  const rename = (sheet: Worksheet) => {
    if (renamed && renamed.name !== sheet.name && !commands.rename(sheet, renamed.name)) {
      onMessage(`Bladet kan inte heta ”${renamed.name}”: namnet är upptaget, för långt eller har otillåtna tecken.`);
    }
    setRenamed(null);
  };
  const remove = (sheet: Worksheet) => {
    if (!window.confirm(`Ta bort bladet ${sheet.name}? Det går inte att ångra.`)) return;
    if (!commands.remove(sheet)) onMessage("Arbetsboken måste ha minst ett synligt blad.");
  };

  return (
    <div className="sheet-bar">
      <div className="sheet-tabs" role="tablist" aria-label="Blad">
        {sheets.map((sheet, index) =>
          renamed?.id === sheet.id ? (
            <input
              key={sheet.id}
              aria-label="Bladets namn"
              autoFocus
              size={Math.max(8, renamed.name.length)}
              value={renamed.name}
              onFocus={({ target }) => target.select()}
              onChange={({ target }) => setRenamed({ id: sheet.id, name: target.value })}
              onBlur={() => rename(sheet)}
              onKeyDown={({ key }) => {
                if (key === "Enter") rename(sheet);
                if (key === "Escape") setRenamed(null);
              }}
            />
          ) : (
            <button
              key={sheet.id}
              type="button"
              role="tab"
              aria-selected={sheet.id === activeSheetId}
              tabIndex={sheet.id === activeSheetId ? 0 : -1}
              style={sheet.tabColor === "" ? undefined : { boxShadow: `inset 0 -3px ${sheet.tabColor}` }}
              ref={(tab) => {
                if (sheet.id === activeSheetId) tab?.scrollIntoView({ block: "nearest", inline: "nearest" });
              }}
              onClick={() => commands.activate(sheet)}
              onDoubleClick={() => setRenamed({ id: sheet.id, name: sheet.name })}
              onKeyDown={(event) => {
                const by = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
                const next = by === 0 ? undefined : sheets[index + by];
                if (next) {
                  commands.activate(next);
                  (event.currentTarget.parentElement?.children[index + by] as HTMLElement | undefined)?.focus();
                }
                if (event.key === "F2") setRenamed({ id: sheet.id, name: sheet.name });
                if (event.key === "Delete") remove(sheet);
              }}
            >
              {sheet.name}
            </button>
          ),
        )}
      </div>
      <button type="button" aria-label="Nytt blad" onClick={() => commands.add()}>
        +
      </button>
      <button
        type="button"
        aria-label="Ta bort bladet"
        onClick={() => {
          const active = sheets.find(({ id }) => id === activeSheetId);
          if (active) remove(active);
        }}
      >
        ×
      </button>
    </div>
  );
}
