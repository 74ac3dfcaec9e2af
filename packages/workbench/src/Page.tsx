import { useEffect, useState, useSyncExternalStore } from "react";
import { PaneFrame } from "./PaneFrame";
import { Ribbon } from "./Ribbon";
import { SheetView } from "./grid/SheetView";
import type { Session } from "./session";
import { Toolbar } from "./Toolbar";

/** The whole workbench: the workbook, and the add-in's pane beside it. */
export function Page({ session }: { readonly session: Session }) {
  const version = useSyncExternalStore(session.subscribe, () => session.version);
  const [message, setMessage] = useState("");
  const { host, generation } = session;

  const open = async (name: string, bytes: Uint8Array) => {
    setMessage(`Öppnar ${name} …`);
    setMessage((await session.open(name, bytes)) ?? `${name} är öppen.`);
  };
  const undo = () => {
    if (!host.undo()) setMessage("Det finns inget att ångra.");
    else setMessage("Det senaste är ångrat.");
  };
  useEffect(() => {
    document.title = `${host.workbook.name} – VSS arbetsbänk`;
  });

  return (
    <div className="page">
      <div
        className="workbook"
        onKeyDown={(event) => {
          // A field that is being typed in has an undo of its own.
          const isTyping = event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement;
          const isUndo = (event.ctrlKey || event.metaKey) && !event.shiftKey && event.key.toLowerCase() === "z";
          if (!isUndo || isTyping) return;
          event.preventDefault();
          undo();
        }}
        onDragOver={(event) => event.preventDefault()}
        onDrop={(event) => {
          event.preventDefault();
          const [file] = event.dataTransfer.files;
          if (file) void file.arrayBuffer().then((bytes) => open(file.name, new Uint8Array(bytes)));
        }}
      >
        <Toolbar session={session} message={message} onOpen={open} onUndo={undo} onMessage={setMessage} />
        <Ribbon session={session} onMessage={setMessage} />
        <SheetView key={generation} host={host} version={version} onMessage={setMessage} />
      </div>
      <PaneFrame key={`pane-${generation}`} isShown={session.isPaneShown} onClose={() => session.showPane(false)} />
    </div>
  );
}
