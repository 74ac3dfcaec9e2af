import { useEffect, useState } from "react";
import { ribbonButtons } from "./ribbonButtons";
import type { RibbonButton } from "./ribbonButtons";
import type { Session } from "./session";

interface Props {
  readonly session: Session;
  readonly onMessage: (message: string) => void;
}

/** The add-in's group on Excel's Home tab, made of the manifest as Excel makes it. */
export function Ribbon({ session, onMessage }: Props) {
  const [manifest, setManifest] = useState<Document | null>(null);
  useEffect(() => {
    void fetch("manifest.xml")
      .then((answer) => answer.text())
      .then((text) => setManifest(new DOMParser().parseFromString(text, "text/xml")));
  }, []);

  const press = async ({ label, command }: RibbonButton) => {
    if (command === null) return session.showPane(true);
    onMessage(`${label} …`);
    onMessage((await session.runCommand(command)) ?? `${label} är klar.`);
  };

  return (
    <div className="ribbon" role="group" aria-label="Menyfliksområdet">
      {manifest &&
        ribbonButtons(manifest, session.look.displayLanguage).map((button) => (
          <button key={button.label} type="button" title={button.tooltip} onClick={() => void press(button)}>
            {button.label}
          </button>
        ))}
    </div>
  );
}
