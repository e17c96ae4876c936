import { closeDatabase } from '@/lib/db/client'
import { describeTrouble } from '@/lib/db/trouble'
import { findReadiness } from '@/lib/readiness'

const patienceSeconds = 15

let closing: Promise<void> | undefined

/**
 * Opens the database before the first request, and closes it when the process is told to end. Next would go on
 * with a broken start and answer every page with a 500, so a start without a database ends the process here.
 */
export async function openForServing(): Promise<void> {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.on(signal, () => void closeAndExit(0))
  const readiness = await findReadiness()
  if (readiness.isReady) return
  console.error(readiness.reason)
  await closeAndExit(1)
}

/** Ctrl+C reaches a process twice, from the terminal and from npm: the first closes, the second waits with it. */
function closeAndExit(exitCode: number): Promise<void> {
  closing ??= close(exitCode)
  return closing
}

async function close(exitCode: number): Promise<void> {
  setTimeout(() => process.exit(1), patienceSeconds * 1000).unref()
  try {
    await closeDatabase()
    process.exit(exitCode)
  } catch (error) {
    console.error(describeTrouble(error))
    process.exit(1)
  }
}
