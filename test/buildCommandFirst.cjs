const { buildCommand } = require("../scripts/buildCommand.cjs");

/** Before any test: the command run from source starts the built thread, which must be of today's source. */
module.exports = () => buildCommand();
