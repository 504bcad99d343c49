/** Milliseconds that this process has had of the processor: a busy machine takes nothing from it. */
export function processorTime() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}
