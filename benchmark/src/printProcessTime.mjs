/** Prints the CPU time that this process has taken since it was started. */
export function printProcessTime() {
  const { user, system } = process.cpuUsage();
  console.log(JSON.stringify({ milliseconds: (user + system) / 1000 }));
}
