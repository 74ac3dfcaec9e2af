/** A mistake in what the user typed, in words for the user. */
export class UsageError extends Error {}

/**
 * The address the add-in is to be served from, checked.
 *
 * @param text as typed after --url
 * @throws UsageError in Swedish
 * @example siteAddress("https://intranet.example.se/vss/").pathname // "/vss/"
 */
export function siteAddress(text: string | undefined): URL {
  if (!text) throw new UsageError("Ange var filerna ska ligga, till exempel --url https://intranet.example.se/vss/");
  if (!URL.canParse(text))
    throw new UsageError(`${text} är ingen webbadress. Skriv som https://intranet.example.se/vss/`);
  const url = new URL(text);
  if (url.protocol !== "https:") throw new UsageError(`${text} måste börja med https://. Office läser inget annat.`);
  if (url.username || url.password) throw new UsageError("Adressen får inte innehålla användarnamn eller lösenord.");
  if (url.search || url.hash) throw new UsageError(`${text} får inte ha något efter ? eller #.`);
  if (!text.endsWith("/")) throw new UsageError(`${text} måste sluta med snedstreck: ${text}/`);
  if (!/^[\w./~-]*$/u.test(url.pathname))
    throw new UsageError(`${text}: använd bara a–z, siffror, - och _ i sökvägen.`);
  return url;
}
