import { type KeyboardEvent, useState } from "react";
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

  const removeActive = () => {
    const active = sheets.find(({ id }) => id === activeSheetId);
    if (active) remove(active);
  };

  return (
    <div className="sheet-bar">
      <div className="sheet-tabs" role="tablist" aria-label="Blad">
        {sheets.map((sheet, index) =>
          renamed?.id === sheet.id ? (
            <TabName
              key={sheet.id}
              name={renamed.name}
              onChange={(name) => setRenamed({ id: sheet.id, name })}
              onDone={() => rename(sheet)}
              onCancel={() => setRenamed(null)}
            />
          ) : (
            <SheetTab
              key={sheet.id}
              sheet={sheet}
              isActive={sheet.id === activeSheetId}
              neighbour={(by) => sheets[index + by]}
              onActivate={commands.activate}
              onRename={() => setRenamed({ id: sheet.id, name: sheet.name })}
              onRemove={() => remove(sheet)}
            />
          ),
        )}
      </div>
      <button type="button" aria-label="Nytt blad" onClick={() => commands.add()}>
        +
      </button>
      <button type="button" aria-label="Ta bort bladet" onClick={removeActive}>
        ×
      </button>
    </div>
  );
}

interface TabNameProps {
  readonly name: string;
  readonly onChange: (name: string) => void;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

/** A tab while its name is typed. */
function TabName({ name, onChange, onDone, onCancel }: TabNameProps) {
  return (
    <input
      aria-label="Bladets namn"
      autoFocus
      size={Math.max(8, name.length)}
      value={name}
      onFocus={({ target }) => target.select()}
      onChange={({ target }) => onChange(target.value)}
      onBlur={onDone}
      onKeyDown={({ key }) => {
        if (key === "Enter") onDone();
        if (key === "Escape") onCancel();
      }}
    />
  );
}

interface SheetTabProps {
  readonly sheet: Worksheet;
  readonly isActive: boolean;
  /** The sheet that many tabs to the right. */
  readonly neighbour: (by: number) => Worksheet | undefined;
  readonly onActivate: (sheet: Worksheet) => void;
  readonly onRename: () => void;
  readonly onRemove: () => void;
}

function SheetTab({ sheet, isActive, neighbour, onActivate, onRename, onRemove }: SheetTabProps) {
  const onKeyDown = (event: KeyboardEvent<HTMLButtonElement>) => {
    const side = event.key === "ArrowRight" ? "next" : event.key === "ArrowLeft" ? "previous" : null;
    const next = side && neighbour(side === "next" ? 1 : -1);
    if (next) {
      onActivate(next);
      (event.currentTarget[`${side}ElementSibling`] as HTMLElement | null)?.focus();
    }
    if (event.key === "F2") onRename();
    if (event.key === "Delete") onRemove();
  };
  return (
    <button
      type="button"
      role="tab"
      aria-selected={isActive}
      tabIndex={isActive ? 0 : -1}
      style={sheet.tabColor === "" ? undefined : { boxShadow: `inset 0 -3px ${sheet.tabColor}` }}
      ref={(tab) => {
        if (isActive) tab?.scrollIntoView({ block: "nearest", inline: "nearest" });
      }}
      onClick={() => onActivate(sheet)}
      onDoubleClick={onRename}
      onKeyDown={onKeyDown}
    >
      {sheet.name}
    </button>
  );
}
