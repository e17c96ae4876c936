import { closeDatabase } from '@/lib/db/client'
import { describeTrouble } from '@/lib/db/trouble'
import { findReadiness } from '@/lib/readiness'

/** An engine that opens a large record, or on a busy machine, takes its time; a question to an open one does not. */
const openingSeconds = 60
const closingSeconds = 15

let closing: Promise<void> | undefined

/**
 * Opens the database before the first request, and closes it when the process is told to end. Next would go on
 * with a broken start and answer every page with a 500, so a start without a database ends the process here.
 */
export async function openForServing(): Promise<void> {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.on(signal, () => void closeAndExit(0))
  const readiness = await findReadiness(openingSeconds)
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
  setTimeout(() => process.exit(1), closingSeconds * 1000).unref()
  try {
    await closeDatabase()
    process.exit(exitCode)
  } catch (error) {
    console.error(describeTrouble(error))
    process.exit(1)
  }
}
