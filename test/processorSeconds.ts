/** Processor time this process has used, in seconds: what else the machine is doing does not decide a test. */
export function processorSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}
