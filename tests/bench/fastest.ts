type Read = () => PromiseLike<unknown>

/** The fastest of several by the clock, in milliseconds. */
export function fastestByClock(read: Read, times: number): Promise<number> {
  return fastest(read, times, () => performance.now())
}

/** The fastest of several by processor time, in milliseconds: that of all threads of this process. */
export function fastestByProcessor(read: Read, times: number): Promise<number> {
  return fastest(read, times, () => {
    const { user, system } = process.cpuUsage()
    return (user + system) / 1000
  })
}

/** After one to warm up; whatever else the machine does only adds, so the least is the truest. */
async function fastest(read: Read, times: number, now: () => number): Promise<number> {
  await read()
  let least = Infinity
  for (let run = 0; run < times; run++) {
    const start = now()
    await read()
    least = Math.min(least, now() - start)
  }
  return least
}
