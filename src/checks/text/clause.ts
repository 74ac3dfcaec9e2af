import { MONTH_NAMES } from "../../domain/amount/months";
import type { ColumnRole } from "../../domain/table/table";
import { wordStem } from "./wordStem";

/** Words that bind a figure to what it is a figure of, and narrow nothing. */
const BINDING = new Set(
  [
    "årsbudget årsbudgeten helårsbudget helårsbudgeten periodbudget periodbudgeten nettobudget nettobudgeten",
    "uppgå bli ligga hamna landa nå visa redovisa verksamheten verksamhetens prognostiserade redovisade",
    "och att som ett en den det de denna detta är var blir blev har hade på till om med av för i under per vid mot än nu",
    "ligger låg uppgår uppgick uppgått visar visade visat redovisar redovisade redovisat gör gjort går gick når nådde",
    "nått utgör utgörs motsvarar innebär noterar noteras prognostiserar prognostiserat prognostiseras beräknas beräknar",
    "bedöms väntas förväntas uppskattas uppskattar budgeterat budgeterar budgeterats budgeterad budgeterade hamnar landar",
    "genomsnitt genomsnittlig genomsnittliga genomsnittligt samlad samlade samlat total totala totalt sammantaget",
    "sammanlagt samtliga alla hela andel andelen antal antalet ärende ärenden utveckling nivå värde resultat resultatet",
    "utfall utfallet nettokostnad nettokostnader nettokostnaden nettokostnaderna netto nettoresultat prognos prognosen budget",
    "budgeten bokslut bokslutet avvikelse avvikelsen budgetavvikelse budgetavvikelsen underskott underskottet överskott",
    "överskottet minus plus kostnad kostnader kostnaden kostnaderna intäkt intäkter intäkterna omsättning omsättningen",
    "positiv positivt positiva negativ negativt negativa ekonomisk ekonomiskt helår helåret helårsprognos helårsprognosen",
    "årsprognos året år årets period perioden periodens delår delåret delårets tertial kvartal kvartalet hittills idag",
    "cirka ca ungefär omkring runt drygt knappt närmare nästan uppemot tkr mnkr kr genomförda genomfört genomförts",
    "registrerade inkomna hanterade hanterat avslutade utförda förra föregående samma motsvarande jämfört jämförelse",
    "gentemot jämföra ökat ökar ökade ökning ökningen minskat minskar minskade minskning minskningen högre lägre fler",
    "färre bättre sämre förbättrats försämrats stigit sjunkit mål målet målvärde målvärdet sista första andra tredje",
    "procent procentenheter stycken kronor miljoner volym volymen volymer skala femgradig tiogradig t o m nettot förvaltningen",
    "förvaltningens avdelning avdelningen avdelningens enhet enheten enhetens verksamhetsområde verksamhetsområdet ram ramen",
    "investeringsram investeringsramen investeringsbudget investeringsbudgeten investeringsvolym investeringsvolymen",
    "investering investeringar investeringarna investeringsutgifter investeringsutgifterna utgifter utgifterna sin sitt",
  ]
    .join(" ")
    .split(" ")
    .concat(MONTH_NAMES.flatMap((name) => [name, name.slice(0, 3)]))
    .flatMap((word) => [word, wordStem(word)]),
);
/** Words that bind as they stand only: those who follow, "följare", do not. */
const BINDING_FORMS = new Set(
  [
    "pekar pekade räknar räknade följer följde göra tog tagit emot mottog mottagit halverats halverat fördubblats fördubblat",
    "mer mindre större litet visst ärendevolym ärendevolymen sammanlagda sammanlagd därmed alltså således",
  ]
    .join(" ")
    .split(" "),
);

/** From here on a sentence tells why, which says nothing of what the figure is. */
const CAUSE =
  /(?:på grund av|till följd av|tack vare|trots|beroende på|beror|förklaras|orsak|vilket|eftersom|då |efter att|främst|framför allt)/iu;
const NARROWING = /^(?:inom|för|i|av|på|från|avseende|gällande|kopplat|kopplade|varav|hos)$/iu;

/**
 * The words between a subject and its figure that are not mere binding: with any of them the figure is of something
 * else, or of a part.
 *
 * @example foreignWords(" redovisar ett underskott inom rekrytering på ", new Set()) // ["inom", "rekrytering"]
 */
export function foreignWords(between: string, known: ReadonlySet<string>): string[] {
  const words = between.match(/\p{L}+/gu) ?? [];
  return words.filter((word) => !isKnown(word, known));
}

/**
 * True when what stands before a subject or after its figure limits the figure to a part: a narrowing word and then
 * something that is not known. Causes are not read.
 *
 * @example isNarrowed(" inom projektet Ebbepark", new Set()) // true
 */
export function isNarrowed(beside: string, known: ReadonlySet<string>): boolean {
  const [told = ""] = beside.split(CAUSE);
  const words = told.match(/\p{L}+/gu) ?? [];
  return words.some((word, at) => NARROWING.test(word) && !isBound(words[at + 1], known));
}

/** True when a sentence speaks of women or men: its figures may be theirs alone. */
export function speaksOfGender(text: string): boolean {
  return /(?<!\p{L})(?:kvinn|män(?:s|nen|nens)?(?!\p{L})|flick|pojk)/iu.test(text);
}

function isBound(word: string | undefined, known: ReadonlySet<string>): boolean {
  return word === undefined || isKnown(word, known);
}

function isKnown(word: string, known: ReadonlySet<string>): boolean {
  const [own, stem] = [word.toLowerCase(), wordStem(word)];
  return BINDING.has(own) || BINDING_FORMS.has(own) || BINDING.has(stem) || known.has(stem);
}

/** What a clause says its figure is, and which columns may hold it. */
const ROLE_WORDS: readonly (readonly [RegExp, readonly ColumnRole[]])[] = [
  [/avvikelse|avviker|mot budget|än budget|jämfört med budget/iu, ["avvikelse"]],
  [/bokslut/iu, ["bokslut"]],
  [/prognos|(?:beräknas|bedöms|väntas|förväntas|uppskattas)|vid årets slut|helår/iu, ["prognos", "avvikelse"]],
  [/budget(?!avvik)|(?<!\p{L})ram(?:en)?(?!\p{L})|investeringsram/iu, ["budget"]],
  [/utfall|redovisa|hittills|under perioden|per (?:den )?(?:sista|\d)|till och med/iu, ["utfall", "avvikelse"]],
];

/** @example rolesIn("prognosen för helåret är") // ["prognos", "avvikelse"] */
export function rolesIn(clause: string): readonly ColumnRole[] {
  return ROLE_WORDS.find(([pattern]) => pattern.test(clause))?.[1] ?? [];
}

/** Which of the two signs a clause gives its figure: −1 a deficit, 1 a surplus, 0 when it does not say. */
export function favourIn(clause: string): -1 | 0 | 1 {
  if (/underskott|negativ|(?<!\p{L})minus(?!\p{L})|sämre än/iu.test(clause)) return -1;
  return /överskott|positiv|(?<!\p{L})plus(?!\p{L})|bättre än/iu.test(clause) ? 1 : 0;
}
