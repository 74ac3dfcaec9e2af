import { useEffect, useState, useSyncExternalStore } from "react";
import { PaneFrame } from "./PaneFrame";
import { SheetView } from "./SheetView";
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
  useEffect(() => {
    document.title = `${host.workbook.name} – VSS arbetsbänk`;
  });

  return (
    <div className="page">
      <div
        className="workbook"
        onDragOver={(event) => event.preventDefault()}
        onDrop={(event) => {
          event.preventDefault();
          const [file] = event.dataTransfer.files;
          if (file) void file.arrayBuffer().then((bytes) => open(file.name, new Uint8Array(bytes)));
        }}
      >
        <Toolbar session={session} message={message} onOpen={open} onMessage={setMessage} />
        <SheetView key={generation} host={host} version={version} onMessage={setMessage} />
      </div>
      <PaneFrame key={`pane-${generation}`} />
    </div>
  );
}
