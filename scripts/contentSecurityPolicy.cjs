/** Where Microsoft supports its library from. */
const MICROSOFT = "https://appsforoffice.microsoft.com";

/** The hash of nothing: Fluent makes empty style elements and fills them rule by rule, which a policy allows. */
const EMPTY_STYLE = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

/** Where Excel on the web may show the pane. Excel on a computer has no page around it. */
const EXCEL_ON_THE_WEB = [
  "https://*.officeapps.live.com",
  "https://*.office.com",
  "https://*.cloud.microsoft",
  "https://*.sharepoint.com",
  "https://*.microsoft365.com",
];

/**
 * What the pane's page may do, as a Content-Security-Policy: run our scripts and Microsoft's, and ask our own
 * server, which takes nothing in, for the sample workbook. It speaks to nobody else.
 * Microsoft's client shows its own page in a frame when it does not trust the Excel around it; that is all it needs.
 *
 * @param {boolean} [ownOfficeJs] the copy of office.js lies beside our own scripts
 * @returns {string} fit for the page's meta element
 */
function pagePolicy(ownOfficeJs = false) {
  const microsoft = ownOfficeJs ? "" : ` ${MICROSOFT}`;
  return [
    "default-src 'none'",
    `script-src 'self'${microsoft}`,
    "worker-src 'self'",
    `style-src 'self' ${EMPTY_STYLE}`,
    "img-src 'self'",
    "connect-src 'self'",
    `frame-src ${ownOfficeJs ? "'self'" : MICROSOFT}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

/** The same as a header, which also says who may show the page; a meta element cannot. */
function headerPolicy(ownOfficeJs = false) {
  return `${pagePolicy(ownOfficeJs)}; frame-ancestors 'self' ${EXCEL_ON_THE_WEB.join(" ")}`;
}

module.exports = { headerPolicy, pagePolicy, MICROSOFT };
