import { supportedList } from "./supportedList";

process.stdout.write(supportedList());
