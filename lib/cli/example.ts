import { parseArgs } from 'node:util'
import { eq } from 'drizzle-orm'
import { findViewer } from '@/lib/auth/viewer'
import { resetExample } from '@/lib/data/example'
import { closeDatabase, database } from '@/lib/db/client'
import { predictions } from '@/lib/db/schema/predictions'
import { describeTrouble } from '@/lib/db/trouble'
import { counted } from '@/lib/format'
import { clock } from '@/lib/validation/env'
import { UsageError } from './verb'

const options = {
  reset: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
} as const

type Answer = { ok: true; workspace: string; predictions: number } | { ok: false; message: string }

/** Puts the example back as it shipped. */
export async function example(words: string[]): Promise<number> {
  const { values } = parseArgs({ args: words, options })
  if (!values.reset) throw new UsageError('Say what to do with the example: --reset.')
  const answer = await reset().catch((error) => ({ ok: false as const, message: describeTrouble(error) }))
  await closeDatabase()
  if (values.json) console.log(JSON.stringify(answer, null, 2))
  else if (answer.ok)
    console.log(`“${answer.workspace}” is as it shipped: ${counted(answer.predictions, 'prediction')}.`)
  else console.error(answer.message)
  return answer.ok ? 0 : 1
}

function reset(): Promise<Answer> {
  return database().transaction(async (db) => {
    const viewer = await findViewer(db, undefined)
    if (!viewer?.isExample) return { ok: false, message: 'There is no example here: `npm start` makes it.' }
    await resetExample({ db, viewer, now: clock() })
    const loaded = await db.$count(predictions, eq(predictions.workspaceId, viewer.workspaceId))
    return { ok: true, workspace: viewer.workspaceName, predictions: loaded }
  })
}
