import { createHost } from "./createHost";
import { installOffice } from "./installOffice";

// The entry of the host bundle: with excel-web-16.00.js before it, it stands in for office.js.
installOffice(window, createHost());
