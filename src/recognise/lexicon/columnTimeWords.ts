/** Words in headers that say of what time a column is, where they name no months. */

/** A frame for a whole project: `Totalbudget`, `Projektbudget`. */
export const OF_PROJECT =
  /total\s?(?:budget|ram|utgift|kostnad|kalkyl)|(?:budget|ram|utgift|avvikelse)\s+total|projekt(?:budget|ram|kalkyl)|(?:hela|totalt?) projekt/iu;
/** What `Totalbudget` is of, where the title or the corner says so: operations have no frame for all their years. */
export const OF_OPERATIONS = /(?<!\p{L})(?:drift|resultaträkning|nämnd)/iu;
/** What has frames for all its years. */
export const OF_PROJECTS = /invester|exploatering|projekt|(?<!\p{L})objekt|(?<!\p{L})anlägg/iu;
/** What a project is thought to end with, beside a budget for all of it. */
export const PROJECT_FORECAST =
  /(?:prognos|utfall)\s+total|total\s?(?:prognos|utfall)|slut(?:kostnads?)?prognos|slutkostnad/iu;
/** A part of the year. */
export const OF_PERIOD = /period|(?<!\p{L})(?:ack|hittil(?:ls?)?|hidtil|t[io]l (?:dags )?dato|delår)/iu;
/** What is added up to a time. */
export const OF_ACK = /(?<!\p{L})(?:ack|hittil(?:ls?)?|hidtil|t[io]l (?:dags )?dato)/iu;
/** One month, whatever stands beside it. */
export const OF_MONTH = /(?<!\p{L})mån(?:ad(?:en)?)?(?!\p{L})/iu;
/** One month beside what is added up to it, else a part of the year. */
export const OF_PERIOD_ALONE = /(?<!\p{L})period(?:en)?(?!\p{L})/iu;
/** A budget for the year by its words. */
export const OF_YEAR = /helår|(?<!\p{L})års?(?:budget|ram|et)|(?<!\p{L})år(?!\p{L})/iu;
/** The budget before or after the council has changed it is the year's. */
export const REVISED =
  /ursprunglig|(?<!\p{L})(?:ändra|revider|justera|gällande|korriger)|efter\s+(?:ändring|justering)|inkl?\.?\s+(?:tillägg|ändring)/iu;
/** The closing of the year, whatever part of it the other columns are of. */
export const CLOSING = /(?<!delårs)bokslut/iu;
/** `Ack. utfall t.o.m. 2022`: all years of a project up to that one. */
export const OF_YEARS = /(?:t\.?\s?o\.?\s?m\.?|till och med|före)\s*(?:år\s*)?(?:19|20)\d\d(?!\d|-)/iu;
/** Reports of a part of the year, where the title does not say which. */
export const REPORT_OF_PART = /delår|månads|tertial|kvartal/iu;
/** A title over what came of one month. */
export const TITLE_OF_MONTH = /månadsutfall|månadens\s|(?:enskild|under)\s+månad/iu;
