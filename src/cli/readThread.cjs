require("tsx/cjs");
require("./readThread.ts");
