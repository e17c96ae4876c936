import 'server-only'
import { refresh } from 'next/cache'
import { headers } from 'next/headers'
import type { z } from 'zod'
import { type Context, isDatabaseAway, withoutValues, workspaceContext } from '@/lib/context'
import { fail, type Refusal, type Result } from '@/lib/core/result'
import { turnAway } from '@/lib/core/security/request'
import { env } from '@/lib/validation/env'

type Schema = z.ZodType<{ workspaceId: string }>
type Handler<Input extends Schema, Value> = (
  input: z.output<Input>,
  context: Context,
) => Promise<Result<Value>>

/**
 * What every write does: asks again whether the request is for us, reads the input, finds the workspace that the form
 * was made for, and runs the handler in a transaction that a refusal rolls back. An outage becomes a sentence and is
 * logged once; bugs throw. Neither takes what was typed into the log.
 */
export function action<Input extends Schema, Value>(schema: Input, handler: Handler<Input, Value>) {
  return async (input: z.input<Input>): Promise<Result<Value>> => {
    const turned = await turnAwayRequest()
    if (turned) return turned
    const parsed = await schema.safeParseAsync(input, { error: () => unreadable })
    if (!parsed.success) return refusalOf(parsed.error)
    try {
      const context = await workspaceContext(parsed.data.workspaceId)
      if (!context) return fail('That record no longer exists. Reload the page.')
      const result = await inTransaction(context, (within) => handler(parsed.data, within))
      if (result.ok) refresh()
      return result
    } catch (error) {
      const failure = withoutValues(error)
      if (!isDatabaseAway(error)) throw failure
      console.error('A write found the database away.', failure)
      return fail(
        'The database cannot be reached. Nothing was saved; what you typed is still here. Try again.',
      )
    }
  }
}

async function turnAwayRequest(): Promise<Refusal | null> {
  const sent = await headers()
  const arrival = { method: 'POST', host: sent.get('host'), origin: sent.get('origin') }
  const turned = turnAway(arrival, env().PORT)
  return turned ? fail(turned.message) : null
}

/** Where a schema has no sentence of its own: no form of ours sends that. */
const unreadable = 'This does not read as what belongs here. Reload the page and try again.'

/** What zod found, as sentences at their fields. */
function refusalOf(error: z.ZodError): Refusal {
  const fields: Record<string, string> = {}
  for (const { path, message } of error.issues) fields[path.join('.') || 'form'] ??= message
  const { form, ...named } = fields
  const message = form ? 'The form could not be read. Reload the page.' : Object.values(named)[0]
  return fail(message ?? 'The form could not be read. Reload the page.', named)
}

/** Thrown to roll back, and caught again at once. */
class RolledBack extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.message)
  }
}

async function inTransaction<Value>(
  context: Context,
  run: (within: Context) => Promise<Result<Value>>,
): Promise<Result<Value>> {
  try {
    return await context.db.transaction(async (db) => {
      const result = await run({ ...context, db })
      if (!result.ok) throw new RolledBack(result)
      return result
    })
  } catch (error) {
    if (error instanceof RolledBack) return error.refusal
    throw error
  }
}
