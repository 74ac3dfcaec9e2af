import fc from "fast-check";

/** The runs of `npm test` are the same each time; a change of them is a change of the project's. */
const SEED = 20_260_331;

const { VSS_SEED: seed, VSS_RUNS: runs } = process.env;

/**
 * fast-check with one seed for every test, so that what fails fails for everyone. `VSS_SEED=7` looks elsewhere and
 * `VSS_RUNS=5000` further.
 */
fc.configureGlobal({
  ...fc.readConfigureGlobal(),
  seed: seed === undefined ? SEED : Number(seed),
  ...(runs === undefined ? {} : { numRuns: Number(runs) }),
});

export { fc };
