import { copyFail, messagesIn, type TransactionStatus } from './wire'

/** What the engine can be asked; it hangs on anything else. */
const passed = new Set(['Q', 'P', 'B', 'D', 'E', 'C', 'S', 'H'])

/** What a client may still send after its COPY was refused; servers ignore it too. */
const ignored = new Set(['d', 'c', 'f'])

/** What to do with a client's message, by its type. */
export function admit(type: string): 'pass' | 'ignore' | 'leave' | 'refuse' {
  if (passed.has(type)) return 'pass'
  if (ignored.has(type)) return 'ignore'
  return type === 'X' ? 'leave' : 'refuse'
}

/** Whether SQL could hold a COPY: then the engine might wait for data that cannot come. */
export function mayCopy(sql: Buffer): boolean {
  return /copy/i.test(sql.toString('latin1'))
}

/**
 * Follows a request that may be COPY FROM STDIN: the engine, should it ask for data, reads that there is none
 * and reports an error. Outside of a copy it ignores this, so nothing depends on reading the SQL right.
 */
export const noData = copyFail(
  'the embedded database takes no data this way; use INSERT, or a PostgreSQL server',
)

export type Verdict = { status: TransactionStatus | null; failed: boolean; bytes: Buffer }

/**
 * What an answer says about the engine: the status after the last ReadyForQuery, whether an error came after it,
 * and the bytes for the client (without the engine's request for COPY data, which has been answered).
 */
export function readAnswer(answer: Buffer): Verdict {
  let status: TransactionStatus | null = null
  let failed = false
  let copies = false
  for (const { type, body } of messagesIn(answer)) {
    if (type === 'Z') {
      status = body.toString() as TransactionStatus
      failed = false
    }
    if (type === 'E') failed = true
    if (type === 'G') copies = true
  }
  return { status, failed, bytes: copies ? withoutCopyIn(answer) : answer }
}

function withoutCopyIn(answer: Buffer): Buffer {
  return Buffer.concat([...messagesIn(answer)].filter(({ type }) => type !== 'G').map(({ bytes }) => bytes))
}
