/** What one run of something takes, in milliseconds. */
export interface Cost {
  /** Of the whole process: all of its threads, those that collect garbage and compile as well. */
  cpu: number
  wall: number
}

/** Runs something in this process. */
export async function costOf(run: () => unknown): Promise<Cost> {
  const start = performance.now()
  const before = process.cpuUsage()
  await run()
  const {user, system} = process.cpuUsage(before)
  return {cpu: (user + system) / 1000, wall: performance.now() - start}
}
