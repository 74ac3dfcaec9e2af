import { createCalculator } from "./calc/createCalculator";
import { createHost } from "./createHost";
import { installOffice } from "./installOffice";

// The entry of the host bundle: with excel-web-16.00.js before it, it stands in for office.js.
const calculator = createCalculator({ functions: () => page?.CustomFunctions._association.mappings ?? {} });
const page: ReturnType<typeof installOffice> | undefined = installOffice(window, createHost({ calculator }));
