import { useRef } from "react";
import type { ExcelApi } from "excel-host/createHost";
import { BLACK_BACKGROUND, SWEDISH_LIGHT } from "excel-host/officeLook";
import { downloadWorkbook } from "./downloadWorkbook";
import { EXAMPLES } from "./examples";
import type { Session } from "./session";

interface Props {
  readonly session: Session;
  readonly message: string;
  readonly onOpen: (name: string, bytes: Uint8Array) => Promise<void>;
  readonly onUndo: () => void;
  readonly onMessage: (message: string) => void;
}

/** Opens and saves workbooks, takes back what was done last, and says which Excel the page pretends to be. */
export function Toolbar({ session, message, onOpen, onUndo, onMessage }: Props) {
  const chooser = useRef<HTMLInputElement>(null);
  const { workbook, canUndo } = session.host;

  const openExample = async (file: string) => {
    const answer = await fetch(`assets/exempel/${file}`);
    if (!answer.ok) return onMessage(`${file} finns inte på servern.`);
    return onOpen(file, new Uint8Array(await answer.arrayBuffer()));
  };
  const save = async () => {
    downloadWorkbook(await session.save(), workbook.name);
    onMessage(`${workbook.name} är sparad bland dina hämtade filer.`);
  };

  return (
    <div className="toolbar" role="toolbar" aria-label="Arbetsbok">
      <input
        ref={chooser}
        type="file"
        accept=".xlsx"
        hidden
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          target.value = "";
          if (file) void file.arrayBuffer().then((bytes) => onOpen(file.name, new Uint8Array(bytes)));
        }}
      />
      <button type="button" onClick={() => chooser.current?.click()}>
        Öppna…
      </button>
      <button type="button" onClick={() => void save()}>
        Spara
      </button>
      <button type="button" title="Ctrl+Z" disabled={!canUndo} onClick={onUndo}>
        Ångra
      </button>
      <select aria-label="Exempel" value="" onChange={({ target }) => void openExample(target.value)}>
        <option value="" disabled>
          Exempel
        </option>
        {EXAMPLES.map(({ file, title }) => (
          <option key={file} value={file}>
            {title}
          </option>
        ))}
      </select>
      <OfficeChoices session={session} />
      <span role="status">{message}</span>
      <strong className="file-name">{workbook.name}</strong>
    </div>
  );
}

/** Which Excel the page pretends to be: its age, its language and its colours. */
function OfficeChoices({ session }: { readonly session: Session }) {
  return (
    <>
      <select
        aria-label="Excels version"
        value={session.host.excelApi}
        onChange={({ target }) => session.setExcelApi(target.value as ExcelApi)}
      >
        <option value="1.14">Excel 2021 (ExcelApi 1.14)</option>
        <option value="1.15">Nyare Excel (ExcelApi 1.15)</option>
      </select>
      <select
        aria-label="Office språk"
        value={session.look.displayLanguage}
        onChange={({ target }) => session.setLook({ displayLanguage: target.value })}
      >
        <option value={SWEDISH_LIGHT.displayLanguage}>Svenska</option>
        <option value="en-US">English</option>
      </select>
      <select
        aria-label="Office tema"
        value={session.look.background}
        onChange={({ target }) => session.setLook({ background: target.value })}
      >
        <option value={SWEDISH_LIGHT.background}>Ljust tema</option>
        <option value={BLACK_BACKGROUND}>Svart tema</option>
      </select>
    </>
  );
}
