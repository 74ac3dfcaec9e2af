import { associateFunctions } from "./associate";

// A script of its own beside the pane's: the pane is drawn without waiting for it, and Excel has the functions before
// Office says that it is ready.
associateFunctions();
