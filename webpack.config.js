const { existsSync } = require("node:fs");
const { homedir } = require("node:os");
const path = require("node:path");
const CopyWebpackPlugin = require("copy-webpack-plugin");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const MinimizerPlugin = require("minimizer-webpack-plugin");
const { BundledPackages } = require("./scripts/bundledPackages.cjs");
const { pagePolicy } = require("./scripts/contentSecurityPolicy.cjs");
const { DEVELOPMENT_ADDRESS, manifestFor } = require("./scripts/manifestFor.cjs");
const { swcOptions } = require("./scripts/swcOptions.cjs");
const { workbenchRoute } = require("./scripts/workbenchRoutes.cjs");
const { version } = require("./package.json");

const DIST = path.resolve(__dirname, "dist");
const BUNDLED = path.resolve(__dirname, "build/bundled-packages.json");
const WORKBENCH = path.resolve(__dirname, "build/workbench");

const COMMANDS = "commands";
const ALONE = "functions-alone";

/** What describes the functions; a change in any of them makes Excel's descriptions of them anew. */
const FUNCTION_FILES = "src/functions/{functionList,catalogue/*}.ts";

/**
 * `webpack` builds the add-in into dist/. `webpack --env workbench` builds the simulated Excel for tests and
 * machines without Excel into build/workbench/: it holds a GPL engine and must never come near dist/.
 * `webpack serve` serves both from memory.
 *
 * Environment: VSS_ADDRESS is where dist/ will be served (written into its manifest.xml), PORT the port of
 * `npm start`, HTTPS=1 serves over https, as Excel demands.
 */
module.exports = (env = {}) => {
  if (env.WEBPACK_SERVE) return [{ ...addIn(), cache: diskCache(), devServer: devServer() }, served(workbench())];
  return env.workbench ? workbench() : addIn();
};

function addIn() {
  return {
    ...common(),
    name: "add-in",
    // In the shared runtime the pane, the ribbon's buttons and the functions live on the same page. The functions are a
    // script of their own that comes after the pane's, so that the pane is drawn without them. The buttons are connected
    // by a small one before it, for Excel presses them at once.
    entry: {
      [COMMANDS]: "./src/commands/offerCommands.ts",
      taskpane: { import: "./src/main.tsx", dependOn: COMMANDS },
      functions: { import: "./src/functions/offerFunctions.ts", dependOn: "taskpane" },
      // The manifest must name a script; an Excel with the shared runtime loads the page instead.
      [ALONE]: "./src/functions/offerFunctions.ts",
    },
    output: {
      path: DIST,
      // What carries its hash lies in a folder of its own, so that a web server can let browsers keep it for ever.
      filename: ({ chunk }) => (chunk.name === ALONE ? "[name].js" : "js/[name].[contenthash:8].js"),
      chunkFilename: "js/[name].[contenthash:8].js",
      clean: true,
    },
    optimization: { chunkIds: "named", minimizer: [minimizer()] },
    plugins: [
      new HtmlWebpackPlugin({
        template: "src/taskpane/taskpane.html",
        templateParameters: { contentSecurityPolicy: pagePolicy() },
        filename: "taskpane.html",
        chunks: [COMMANDS, "taskpane", "functions"],
        inject: false,
      }),
      new BundledPackages(BUNDLED),
      new CopyWebpackPlugin({
        patterns: [
          { from: "assets", to: "assets" },
          { from: "manifest.xml", transform: (content) => atAddress(content.toString()) },
          { from: FUNCTION_FILES, to: "functions-sv.json", transformAll: () => functionsJson("sv") },
          { from: FUNCTION_FILES, to: "functions.json", transformAll: () => functionsJson("en") },
        ],
      }),
    ],
  };
}

/** swc's minifier: as small as the default one, in a quarter of its time. */
function minimizer() {
  return new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify, minimizerOptions: { compress: { passes: 4 } } });
}

function workbench() {
  return {
    ...common(),
    name: "workbench",
    entry: {
      // The page; the end of the office.js that the pane in it gets; the same for a pane that stands alone in a test.
      page: "./packages/workbench/src/main.tsx",
      pane: "./packages/workbench/src/installInPane.ts",
      host: "./packages/excel-host/src/installInBrowser.ts",
    },
    output: { path: WORKBENCH, filename: "[name].js", clean: true },
    optimization: { minimize: false },
    plugins: [
      new HtmlWebpackPlugin({
        template: "packages/workbench/src/workbench.html",
        filename: "workbench.html",
        chunks: ["page"],
        publicPath: "/workbench/",
      }),
    ],
  };
}

function served(config) {
  return { ...config, cache: diskCache(), output: { ...config.output, publicPath: "/workbench/" } };
}

/** The second `npm start` takes seconds instead of half a minute. */
function diskCache() {
  return { type: "filesystem", buildDependencies: { config: [__filename] } };
}

function common() {
  return {
    mode: "production",
    target: ["web", "es2022"],
    resolve: { extensions: [".ts", ".tsx", ".js"] },
    module: {
      // Types are checked by `npm run typecheck`.
      rules: [
        { test: /\.ts$/, loader: "swc-loader", options: swcOptions("ts") },
        { test: /\.tsx$/, loader: "swc-loader", options: swcOptions("tsx") },
        { test: /\.woff2$/, type: "asset/inline" },
      ],
    },
    // `npm run size` reports what the user waits for, so let the files' names tell what they hold.
    performance: false,
    stats: "errors-warnings",
    infrastructureLogging: { level: "warn" },
  };
}

/** `manifest.xml` with the address dist/ will be served from, and our version. */
function atAddress(manifest) {
  return manifestFor(manifest, (process.env.VSS_ADDRESS ?? DEVELOPMENT_ADDRESS).replace(/\/+$/, ""), version);
}

async function functionsJson(language) {
  const metadata = await import("./scripts/functionsMetadata.mjs");
  return metadata.functionsJson(language);
}

/** Serves what a user would get: the production build, without hot reload. */
function devServer() {
  const https = process.env.HTTPS === "1";
  const port = Number(process.env.PORT ?? 3000);
  console.log("Bygger panelen och arbetsbänken. Första gången tar det några minuter …");
  return {
    port,
    host: "localhost",
    server: https ? { type: "https", options: developmentCertificate() } : "http",
    static: false,
    // Excel on the web asks for functions.json from its own address.
    headers: { "Access-Control-Allow-Origin": "*" },
    hot: false,
    liveReload: false,
    client: false,
    setupMiddlewares(middlewares, server) {
      // The server makes its own middleware only after this.
      const whenBuilt = (act) => server.middleware.waitUntilValid(act);
      return [(request, response, next) => whenBuilt(() => answer(request, response, next)), ...middlewares];

      function answer(request, response, next) {
        const files = server.middleware.context.outputFileSystem;
        const folders = { dist: DIST, workbench: WORKBENCH };
        const readBuilt = (folder, file) => files.readFileSync(path.join(folders[folder], file), "utf8");
        const route = workbenchRoute(new URL(request.url, "http://localhost").pathname, readBuilt);
        if (route?.file) request.url = route.file;
        if (!route?.body) return next();
        response.setHeader("content-type", `${route.type}; charset=utf-8`);
        return response.end(route.body);
      }
    },
    onListening({ compiler }) {
      const address = `${https ? "https" : "http"}://localhost:${port}/`;
      compiler.hooks.done.tap("address", (stats) => {
        if (stats.hasErrors()) return;
        console.log(`\nVSS i en arbetsbänk utan Excel: ${address}   Panelen ensam: ${address}taskpane.html`);
        console.log("Öppna adressen i en webbläsare. Avsluta med Ctrl+C.");
      });
    },
  };
}

/** The certificate that `npx office-addin-dev-certs install` makes Excel trust; without it the server makes its own. */
function developmentCertificate() {
  const folder = path.join(homedir(), ".office-addin-dev-certs");
  if (!existsSync(path.join(folder, "localhost.key"))) return {};
  return {
    key: path.join(folder, "localhost.key"),
    cert: path.join(folder, "localhost.crt"),
    ca: path.join(folder, "ca.crt"),
  };
}
