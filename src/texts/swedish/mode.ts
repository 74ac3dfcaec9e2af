export const MODE = {
  browser: {
    title: "VSS för Excel utanför Excel",
    text: "Här kan du läsa in arbetsböcker, kontrollera siffrorna och ladda ner rapporten som fil. Filerna stannar på din dator. I Excel skrivs rapporten direkt i arbetsboken.",
  },
  blocked: {
    title: "Panelen får inte kontakt med Excel",
    text: "Microsofts skript office.js kunde inte hämtas. Kontrollera nätverket, stäng panelen och öppna den igen. Hjälper inte det behöver IT släppa fram appsforoffice.microsoft.com. Under tiden kan du läsa in arbetsböcker som filer, kontrollera dem och ladda ner rapporten.",
  },
};
