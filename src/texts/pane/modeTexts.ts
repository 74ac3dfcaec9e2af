import { bilingual } from "../bilingual";

/** What is said where Excel is not around the pane. */
export const modeTexts = bilingual(
  {
    browser: {
      title: "VSS för Excel utanför Excel",
      text: "Här kan du läsa in arbetsböcker, kontrollera siffrorna och ladda ner rapporten som fil. Filerna stannar på din dator. I Excel skrivs rapporten direkt i arbetsboken.",
    },
    blocked: {
      title: "Panelen får inte kontakt med Excel",
      text: "Microsofts skript office.js kunde inte hämtas. Kontrollera nätverket, stäng panelen och öppna den igen. Hjälper inte det behöver IT släppa fram appsforoffice.microsoft.com. Under tiden kan du läsa in arbetsböcker som filer, kontrollera dem och ladda ner rapporten.",
    },
  },
  {
    browser: {
      title: "VSS for Excel outside Excel",
      text: "Here you can read workbooks, check the figures and download the report as a file. The files stay on your computer. In Excel the report is written straight into the workbook.",
    },
    blocked: {
      title: "The pane cannot reach Excel",
      text: "Microsoft's script office.js could not be fetched. Check the network, close the pane and open it again. If that does not help, IT has to allow appsforoffice.microsoft.com. Meanwhile you can read workbooks as files, check them and download the report.",
    },
  },
);
