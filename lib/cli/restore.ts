import path from 'node:path'
import { parseArgs } from 'node:util'
import { fail, type Result } from '@/lib/core/result'
import { checkBackup } from '@/lib/data/backup/read'
import { BackupRefused } from '@/lib/data/backup/refused'
import { type Restored, restoreBackup } from '@/lib/data/backup/restore'
import { closeDatabase, database, dataDir } from '@/lib/db/client'
import { describeTrouble } from '@/lib/db/trouble'
import { counted } from '@/lib/format'
import { prepareDatabase } from './prepare-database'
import { maker } from './stored-data'
import { startFolder, UsageError } from './verb'

const options = {
  replace: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
} as const

/** Puts a backup in the place of all that is stored, wholly or not at all. */
export async function restore(words: string[]): Promise<number> {
  const { values, positionals } = parseArgs({ args: words, options, allowPositionals: true })
  const [name, ...more] = positionals
  if (!name || more.length > 0) throw new UsageError('restore takes one file.')
  const answer = await read(path.resolve(startFolder(), name), values.replace).catch((error) =>
    fail(describeTrouble(error)),
  )
  await closeDatabase()
  const told = answer.ok ? answer : fail(`${name} was not restored. ${answer.message} Nothing was changed.`)
  if (values.json) console.log(JSON.stringify(told.ok ? { ok: true, ...told.value } : told, null, 2))
  else if (told.ok) console.log(sentence(told.value))
  else console.error(told.message)
  return told.ok ? 0 : 1
}

/** The file is read to its end before the database is opened, so that a bad one makes and touches nothing. */
async function read(file: string, replace: boolean): Promise<Result<Restored>> {
  const program = maker()
  try {
    await checkBackup(file, program.schema)
  } catch (error) {
    if (error instanceof BackupRefused) return fail(error.message)
    return fail(unreadable(error))
  }
  await prepareDatabase()
  return restoreBackup(database(), file, { ...program, replace, keepIn: path.join(dataDir(), 'kept') })
}

function unreadable(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (code === 'ENOENT') return 'It does not exist.'
  if (code === 'EISDIR') return 'It is a folder.'
  if (code === 'EACCES') return 'It cannot be read.'
  throw error
}

function sentence({ rows, keptAt }: Restored): string {
  const all = Object.values(rows).reduce((sum, count) => sum + count, 0)
  const done = `${counted(rows.workspaces ?? 0, 'workspace')} with ${counted(all, 'row')} in all are restored.`
  return keptAt ? `${done}\nWhat was there before is kept in ${keptAt}: restore it in the same way.` : done
}
