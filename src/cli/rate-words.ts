const secondsPerMinute = 60

const clock = (seconds: number): string =>
  `${Math.floor(seconds / secondsPerMinute)}:${String(seconds % secondsPerMinute).padStart(2, '0')}`

/**
 * How fast a run goes and how long it will yet take, from its pace so far.
 *
 * @param done steps that are done
 * @param total all steps
 * @param seconds since the run began
 * @example
 * rateWords(500, 1000, 2) // '500/1000  250/s  0:02 left'
 */
export function rateWords(done: number, total: number, seconds: number): string {
  const count = `${done}/${total}`
  if (seconds <= 0 || done === 0) return count
  const rate = done / seconds
  return `${count}  ${Math.round(rate)}/s  ${clock(Math.ceil((total - done) / rate))} left`
}
