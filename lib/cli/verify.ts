import { parseArgs } from 'node:util'
import { fail, ok, type Result } from '@/lib/core/result'
import { type Fault, verifyRecord } from '@/lib/data/verify/record'
import { closeDatabase } from '@/lib/db/client'
import { describeTrouble } from '@/lib/db/trouble'
import { counted } from '@/lib/format'
import { storedData } from './stored-data'

/** Checks the stored record again and names each fault: exit code 1 where there is one. */
export async function verify(words: string[]): Promise<number> {
  const { values } = parseArgs({ args: words, options: { json: { type: 'boolean', default: false } } })
  const answer = await check().catch((error) => fail(describeTrouble(error)))
  await closeDatabase()
  if (values.json) {
    console.log(
      JSON.stringify(answer.ok ? { ok: answer.value.length === 0, faults: answer.value } : answer, null, 2),
    )
  } else if (!answer.ok) console.error(answer.message)
  else if (answer.value.length === 0) console.log('Nothing is wrong with the record.')
  else console.error(inWords(answer.value))
  return answer.ok && answer.value.length === 0 ? 0 : 1
}

async function check(): Promise<Result<Fault[]>> {
  const stored = await storedData()
  return stored.ok ? ok(await verifyRecord(stored.value)) : stored
}

function inWords(faults: readonly Fault[]): string {
  const lines = faults.map(({ table, id, place, message }) => `✗ ${table} ${id} (${place}): ${message}`)
  return [...lines, `${counted(faults.length, 'fault')} in the record.`].join('\n')
}
