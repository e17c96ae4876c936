import { database } from '@/lib/db/client'
import { findMigrationState } from '@/lib/db/migrations'
import { describeTrouble } from '@/lib/db/trouble'

export type Readiness = { isReady: true } | { isReady: false; reason: string }

/** Whether pages can be served: the database answers in time and is as new as this program, no newer. */
export async function findReadiness(patienceSeconds = 5): Promise<Readiness> {
  try {
    const { pending, unknown } = await inTime(findMigrationState(database()), patienceSeconds)
    if (unknown > 0) return { isReady: false, reason: newerSentence }
    if (pending > 0)
      return { isReady: false, reason: 'The database lacks the newest migrations: restart Foresaid.' }
    return { isReady: true }
  } catch (error) {
    return { isReady: false, reason: describeTrouble(error) }
  }
}

export const newerSentence =
  'The data was written by a newer version of Foresaid than this one: update the program, or name other data.'

async function inTime<T>(work: Promise<T>, patienceSeconds: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    const sentence = `The database did not answer within ${patienceSeconds} seconds.`
    timer = setTimeout(() => reject(new Error(sentence)), patienceSeconds * 1000)
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}
