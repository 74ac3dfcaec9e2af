interface Contents {
  readonly url: URL;
  readonly version: string;
  readonly ownOfficeJs: boolean;
}

/** What the person who unpacks the package reads first. */
export function readMe({ url, version, ownOfficeJs }: Contents): string {
  return `VSS för Excel ${version}
${"=".repeat(`VSS för Excel ${version}`.length)}

Gjort för ${url.href}

webb/             filerna som ska ligga på den adressen
manifest.xml      laddas upp i Microsoft 365 administrationscenter, Integrerade appar
servrar/          exempel på inställningar för nginx och IIS
SHA256SUMS        kontrollsummor: sha256sum -c SHA256SUMS
sbom.cdx.json     vad skripten är gjorda av (CycloneDX 1.6)
licenser.txt      licenserna för det

Gör så här
1. Kontrollera summorna och lägg innehållet i webb/ på ${url.href}
2. Ställ in webbservern enligt exemplet i servrar/. web.config läggs i samma mapp som taskpane.html.
3. Öppna ${url.href}taskpane.html i en webbläsare. Panelen ska visas.
4. Ladda upp manifest.xml och välj vilka som ska få tillägget.

Ny version: byt filerna på adressen. Manifestet behöver bara laddas upp igen när det har ändrats.

${
  ownOfficeJs
    ? `Office.js hämtas från webb/office-js/. Microsoft stöder inte det: kopian åldras, och fel i den får ni rätta själva.`
    : `Webbläsaren hämtar utöver filerna i webb/ bara Microsofts Office.js från appsforoffice.microsoft.com.`
}
Mer står i docs/it.md och docs/hotmodell.md i källkoden.
`;
}
