/** The address that manifest.xml names in the repository. */
const DEVELOPMENT_ADDRESS = "https://localhost:3000";

/**
 * The manifest for one place and version.
 *
 * @param {string} manifest manifest.xml as it stands in the repository
 * @param {string} address where the files are served, without a slash at the end
 * @param {string} version of package.json; Office wants four parts
 * @example manifestFor(xml, "https://intranet.example.se/vss", "0.2.1") // … <Version>0.2.1.0</Version> …
 */
function manifestFor(manifest, address, version) {
  if (!address.startsWith("https://")) throw new Error(`VSS_ADDRESS must start with https://, not ${address}`);
  if (!/^\d+\.\d+\.\d+$/u.test(version)) throw new Error(`A manifest cannot hold the version ${version}`);
  return manifest
    .replaceAll(DEVELOPMENT_ADDRESS, address)
    .replace(/<Version>[^<]*<\/Version>/u, `<Version>${version}.0</Version>`);
}

module.exports = { DEVELOPMENT_ADDRESS, manifestFor };
