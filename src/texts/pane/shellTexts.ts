import { bilingual } from "../bilingual";

/** The frame of the pane: its tabs, and what is said when something fails. */
export const shellTexts = bilingual(
  {
    tabs: {
      importera: "Importera",
      kontrollera: "Kontrollera",
      rapport: "Rapport",
      formatera: "Formatera",
      funktioner: "Funktioner",
      installningar: "Inställningar",
    },
    tabList: "Delar av VSS för Excel",
    failure: {
      title: "Något gick fel",
      advice: "Försök igen. Kommer felet tillbaka: stäng panelen, öppna den och läs in arbetsböckerna på nytt.",
      reload: "Ladda om panelen",
    },
    busy: "Vänta tills det som pågår är klart.",
    cancelledAll: "Avbrutet. Allt är som det var.",
  },
  {
    tabs: {
      importera: "Import",
      kontrollera: "Check",
      rapport: "Report",
      formatera: "Format",
      funktioner: "Functions",
      installningar: "Settings",
    },
    tabList: "Parts of VSS for Excel",
    failure: {
      title: "Something went wrong",
      advice: "Try again. If the error comes back: close the pane, open it and read the workbooks again.",
      reload: "Reload the pane",
    },
    busy: "Wait until the current work is done.",
    cancelledAll: "Cancelled. Everything is as it was.",
  },
);
