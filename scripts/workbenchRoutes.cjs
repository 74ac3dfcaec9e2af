const { readFileSync } = require("node:fs");
const path = require("node:path");

/** Where Microsoft supports its library from; the only thing that is exchanged in the pane's page. */
const OFFICE_JS = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

/** Microsoft's client for Excel on the web. It stays in node_modules: neither dist/ nor the repository may hold it. */
const CLIENT = path.join(path.dirname(require.resolve("@microsoft/office-js/package.json")), "dist/excel-web-16.00.js");

/**
 * What a server of the workbench answers itself; null leaves the path to the files of dist/ and build/workbench/.
 *
 *   /                     the workbench
 *   /pane/taskpane.html   the production pane, with its office.js exchanged for /office.js
 *   /pane/…               the rest of the pane's files, as they are
 *   /office.js            Microsoft's client, and what connects it with the workbench around the frame
 *
 * `readBuilt("dist", "taskpane.html")` gives a built file's text, `readBuilt("workbench", "pane.js")` one of the
 * workbench's own.
 *
 * @returns `{ type, body }` to send, `{ file }` to look up among the built files instead, or null
 */
function workbenchRoute(pathname, readBuilt) {
  if (pathname === "/") return { type: "text/html", body: readBuilt("workbench", "workbench.html") };
  if (pathname === "/pane/taskpane.html") {
    const page = readBuilt("dist", "taskpane.html");
    if (!page.includes(OFFICE_JS)) throw new Error(`taskpane.html does not ask for ${OFFICE_JS}`);
    return { type: "text/html", body: page.replace(OFFICE_JS, "/office.js") };
  }
  if (pathname === "/office.js") {
    const body = `${readFileSync(CLIENT, "utf8")}\n;${readBuilt("workbench", "pane.js")}`;
    return { type: "text/javascript", body };
  }
  return pathname.startsWith("/pane/") ? { file: pathname.slice("/pane".length) } : null;
}

module.exports = { workbenchRoute };
