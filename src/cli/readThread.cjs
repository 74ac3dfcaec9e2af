// A thread of its own knows nothing of TypeScript: where the command is run from source, its thread is the built one.
require("../../build/cli/readThread.cjs");
