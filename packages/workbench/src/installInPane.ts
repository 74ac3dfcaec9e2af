import { installOffice } from "excel-host/installOffice";
import type { OfficeClient } from "excel-host/officeClient";
import type { PaneParent } from "./paneParent";

// The last part of the script that stands in for office.js in the pane's frame, after Microsoft's own client: the pane
// finds a host as in Excel, and that host lives in the page around the frame.
const parent = window.parent as unknown as PaneParent;
const { CustomFunctions, vssActions } = installOffice(window, parent.vssHost, parent.vssLook, parent.vssShowPane);
parent.vssAdoptActions(vssActions);
const client = window as unknown as OfficeClient;
client.OfficeExtension.CommonUtility._doApiNotSupportedCheck = parent.vssHost.excelApi !== "1.15";

const runtime = CustomFunctions as { associate(...given: unknown[]): void };
const { associate } = runtime;
runtime.associate = (...given) => {
  associate(...given);
  parent.vssAdoptFunctions(CustomFunctions._association.mappings);
};
