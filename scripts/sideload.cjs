const { readFileSync } = require("node:fs");
const path = require("node:path");

/**
 * How Excel on this computer is told of the add-in under development, and how it forgets it. Nothing but Microsoft's
 * documented places for developers is touched.
 *
 * @param {string} platform as in process.platform
 * @param {{ root: string, home: string }} folders the project's and the user's
 * @returns {{ add: Step, remove: Step, told: string }} a step is `{ run: [command, ...arguments] }` or
 *   `{ copy: [from, to] }` or `{ delete: file }` or null; `told` is what is left for the user, in Swedish
 */
function sideload(platform, { root, home }) {
  const manifest = path.join(root, "manifest.xml");
  const id = /<Id>([^<]+)<\/Id>/u.exec(readFileSync(manifest, "utf8"))[1];
  if (platform === "win32") {
    const key = "HKCU\\Software\\Microsoft\\Office\\16.0\\WEF\\Developer";
    return {
      add: { run: ["reg", "add", key, "/v", id, "/t", "REG_SZ", "/d", manifest, "/f"] },
      remove: { run: ["reg", "delete", key, "/v", id, "/f"] },
      told: "Starta Excel och öppna en arbetsbok. Knapparna finns på fliken Start, annars under Start > Tillägg > Utvecklartillägg.",
    };
  }
  if (platform === "darwin") {
    const copy = path.join(home, "Library/Containers/com.microsoft.Excel/Data/Documents/wef", `${id}.manifest.xml`);
    return {
      add: { copy: [manifest, copy] },
      remove: { delete: copy },
      told: "Starta Excel och öppna en arbetsbok. Välj VSS under Start > Tillägg.",
    };
  }
  return {
    add: null,
    remove: null,
    told: "Här finns inget Excel. Öppna Excel på webben i en webbläsare på den här datorn, välj Start > Tillägg > Fler tillägg > Mina tillägg > Ladda upp mitt tillägg och peka ut manifest.xml.",
  };
}

module.exports = { sideload };
