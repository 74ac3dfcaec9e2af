import { associateCommand, delayFunctions } from "../office/host/ribbon";
import { connectCommands } from "./waitingCommands";

// A small script that the page waits for, right after Microsoft's: Excel runs a pressed button, and calculates cells, as
// soon as it can, and neither the pane nor the functions have come by then.
delayFunctions();
connectCommands(associateCommand);
