import path from 'node:path'
import { parseArgs } from 'node:util'
import { makeBackup } from '@/lib/data/backup/write'
import { closeDatabase } from '@/lib/db/client'
import { describeTrouble } from '@/lib/db/trouble'
import { fail } from '@/lib/core/result'
import { counted } from '@/lib/format'
import { maker, storedData } from './stored-data'
import { startFolder, UsageError } from './verb'

/** Writes every row of every workspace into one file. */
export async function backup(words: string[]): Promise<number> {
  const options = { json: { type: 'boolean', default: false } } as const
  const { values, positionals } = parseArgs({ args: words, options, allowPositionals: true })
  const [name, ...more] = positionals
  if (!name || more.length > 0) throw new UsageError('backup takes one file.')
  const answer = await write(path.resolve(startFolder(), name)).catch((error) => fail(describeTrouble(error)))
  await closeDatabase()
  if (values.json) console.log(JSON.stringify(answer.ok ? { ok: true, ...answer.value } : answer, null, 2))
  else if (answer.ok) console.log(sentence(answer.value.rows, answer.value.file))
  else console.error(answer.message)
  return answer.ok ? 0 : 1
}

async function write(file: string) {
  const stored = await storedData()
  return stored.ok ? makeBackup(stored.value, file, maker()) : stored
}

function sentence(rows: Record<string, number>, file: string): string {
  const all = Object.values(rows).reduce((sum, count) => sum + count, 0)
  return `${counted(rows.workspaces ?? 0, 'workspace')} with ${counted(all, 'row')} in all are in ${file}.`
}
