/** Kept for ever: the name changes with the content. */
const FOR_EVER = "public, max-age=31536000, immutable";

/** Beside the policy, on every file. X-Frame-Options must be absent: Excel on the web shows the pane in a frame. */
const HEADERS: readonly (readonly [name: string, value: string])[] = [
  ["X-Content-Type-Options", "nosniff"],
  ["Referrer-Policy", "no-referrer"],
  ["Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()"],
];

const TYPES: readonly (readonly [ending: string, type: string])[] = [
  ["html", "text/html"],
  ["css", "text/css"],
  ["js", "text/javascript"],
  ["json", "application/json"],
  ["png", "image/png"],
  ["xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"],
];

/**
 * A site for nginx.
 *
 * @param url where the files are served
 * @param policy the Content-Security-Policy
 */
export function nginxConf(url: URL, policy: string): string {
  const folder = url.pathname;
  const escaped = folder.replaceAll(".", "\\.");
  return `# Exempel för nginx: lägg filen i /etc/nginx/conf.d, webb/ i /srv/vss och byt certifikatets sökvägar.
# Före nginx 1.25.1: ta bort raden http2 och skriv listen ${url.port || "443"} ssl http2;

map $uri $vss_cache {
    default "no-cache";
    "~^${escaped}js/" "${FOR_EVER}";
}

# Excel på webben hämtar beskrivningen av funktionerna från sin egen adress.
map $uri $vss_origin {
    default "";
    "~^${escaped}functions[^/]*$" "*";
}

server {
    listen ${url.port || "443"} ssl;
    http2 on;
    server_name ${url.hostname};
    ssl_certificate     /etc/ssl/certs/${url.hostname}.pem;
    ssl_certificate_key /etc/ssl/private/${url.hostname}.key;

    location ${folder} {
        alias /srv/vss/webb/;
        types {
${TYPES.map(([ending, type]) => `            ${type} ${ending};`).join("\n")}
        }
        charset utf-8;
        charset_types text/css text/javascript application/json;
        gzip on;
        gzip_types text/css text/javascript application/json;

        add_header Cache-Control $vss_cache always;
        add_header Access-Control-Allow-Origin $vss_origin always;
        add_header Content-Security-Policy "${policy}" always;
${HEADERS.map(([name, value]) => `        add_header ${name} "${value}" always;`).join("\n")}
    }
}
`;
}

/**
 * The same for IIS: lies as web.config in the site's own folder.
 *
 * @param policy the Content-Security-Policy
 */
export function webConfig(policy: string): string {
  const header = ([name, value]: readonly [string, string], indent: string) =>
    `${indent}<add name="${name}" value="${value}" />`;
  const shared = `      <system.webServer>
        <httpProtocol>
          <customHeaders>
            <add name="Access-Control-Allow-Origin" value="*" />
          </customHeaders>
        </httpProtocol>
      </system.webServer>`.replace(/^ {2}/gmu, "");
  return `<?xml version="1.0" encoding="utf-8"?>
<!-- Exempel för IIS 10 eller senare. Lägg filen i samma mapp som taskpane.html. -->
<configuration>
  <system.webServer>
    <directoryBrowse enabled="false" />
    <staticContent>
      <clientCache cacheControlMode="DisableCache" />
${TYPES.map(([ending, type]) => `      <remove fileExtension=".${ending}" />\n      <mimeMap fileExtension=".${ending}" mimeType="${type}" />`).join("\n")}
    </staticContent>
    <httpProtocol>
      <customHeaders>
        <remove name="X-Powered-By" />
        <remove name="X-Frame-Options" />
${[["Content-Security-Policy", policy] as const, ...HEADERS].map((one) => header(one, "        ")).join("\n")}
      </customHeaders>
    </httpProtocol>
  </system.webServer>
  <location path="js">
    <system.webServer>
      <staticContent>
        <clientCache cacheControlMode="UseMaxAge" cacheControlMaxAge="365.00:00:00" cacheControlCustom="public, immutable" />
      </staticContent>
    </system.webServer>
  </location>
  <!-- Excel på webben hämtar beskrivningen av funktionerna från sin egen adress. -->
${["functions.json", "functions-sv.json", "functions-alone.js"].map((file) => `  <location path="${file}">\n${shared}\n  </location>`).join("\n")}
</configuration>
`;
}
