/** Starts to count the CPU time of this process, all of its threads: gives what tells the milliseconds since. */
export function cpuTimer() {
  const start = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  };
}
