import type { LateTexts } from "../lateTexts";

export const MODE: LateTexts["mode"] = {
  browser: {
    title: "VSS for Excel outside Excel",
    text: "Here you can read workbooks, check the figures and download the report as a file. The files stay on your computer. In Excel the report is written straight into the workbook.",
  },
  blocked: {
    title: "The pane cannot reach Excel",
    text: "Microsoft's script office.js could not be fetched. Check the network, close the pane and open it again. If that does not help, IT has to allow appsforoffice.microsoft.com. Meanwhile you can read workbooks as files, check them and download the report.",
  },
};
