const { buildCommand } = require("../scripts/buildCommand.cjs");
const { bundleFluent } = require("./bundleFluent.cjs");

/** Before any test: the command run from source starts the built thread, which must be of today's source. */
module.exports = () => Promise.all([buildCommand(), bundleFluent()]);
