const { existsSync, readFileSync } = require("node:fs");
const { createServer } = require("node:http");
const path = require("node:path");
const { workbenchRoute } = require("./workbenchRoutes.cjs");

const FOLDERS = {
  dist: path.resolve(__dirname, "../dist"),
  workbench: path.resolve(__dirname, "../build/workbench"),
};
/** What is built does not change while it is served: a browser that may keep it compiles it once, not for every page. */
const KEPT = { "cache-control": "max-age=3600" };
const TYPES = { ".html": "text/html", ".js": "text/javascript", ".css": "text/css" };

/**
 * Serves what `npm run build` and `npm run build:workbench` made at a free port, in the same places as `npm start`.
 *
 * @returns `{ origin, close }`; origin is like `"http://127.0.0.1:41234"`
 */
async function serveBuilt() {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, "http://localhost");
    const route = workbenchRoute(pathname, (folder, file) => readFileSync(path.join(FOLDERS[folder], file), "utf8"));
    if (route?.body) {
      return response.writeHead(200, { "content-type": `${route.type}; charset=utf-8`, ...KEPT }).end(route.body);
    }
    const file = builtFile(route?.file ?? pathname);
    if (file === null) return response.writeHead(404).end();
    const type = TYPES[path.extname(file)] ?? "application/octet-stream";
    return response.writeHead(200, { "content-type": type, ...KEPT }).end(readFileSync(file));
  });
  await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { origin: `http://127.0.0.1:${server.address().port}`, close };
}

function builtFile(pathname) {
  const own = /^\/workbench(\/.*)$/u.exec(pathname)?.[1];
  const folder = own === undefined ? FOLDERS.dist : FOLDERS.workbench;
  const file = path.join(folder, own ?? pathname);
  return file.startsWith(folder) && existsSync(file) ? file : null;
}

module.exports = { serveBuilt };
