import type { Context } from '@/lib/context'
import { admitQuestionCorrection, admitReason } from '@/lib/core/correction'
import { fail, ok, type Refusal, type Result } from '@/lib/core/result'
import { type LockedPrediction, lockPredictions } from '@/lib/data/bulk'
import { updatePrediction } from '@/lib/data/correct-prediction'
import { insertCorrections } from '@/lib/data/corrections'

type Field = 'dueOn' | 'role'
type Press<Value> = {
  id: string
  why: string | null
  changes: readonly { predictionId: string; from: Value; to: Value }[]
}

/**
 * Changes one field of several predictions, each by its own rules: where one is refused nothing is changed, and the
 * sentence says which. What has a chance leaves a correction; what is so already is passed over.
 */
export async function changeEach<Name extends Field>(
  context: Context,
  field: Name,
  { id, why, changes }: Press<LockedPrediction[Name]>,
  admit: (prediction: LockedPrediction, to: LockedPrediction[Name]) => Result<null>,
): Promise<Result<{ changed: number }>> {
  const wanted = new Map(changes.map((change) => [change.predictionId, change]))
  const rows = await lockPredictions(context, [...wanted.keys()])
  if (rows.length < wanted.size) return fail('One of the predictions is not in this record.')
  const pending = rows.flatMap((row) => {
    const change = wanted.get(row.id)
    return change && change.to !== row[field] ? [{ row, ...change }] : []
  })
  const moved = pending.filter(({ row, from }) => row[field] !== from)
  if (moved.length > 0) {
    return refuse(moved, fail('This changed after the list was shown. Look at what is new.'), field)
  }
  for (const admitted of pending.map(({ row, to }) => rulesOf(row, field, () => admit(row, to)))) {
    if (admitted.ok) continue
    const alike = pending.filter(({ row, to }) => {
      const other = rulesOf(row, field, () => admit(row, to))
      return !other.ok && other.message === admitted.message
    })
    return refuse(alike, admitted, field)
  }
  const logged = pending.filter(({ row }) => row.hasForecast)
  const reason = admitReason(logged.length > 0, why)
  if (!reason.ok) return reason
  for (const { row, to } of pending) await updatePrediction(context, row.id, { [field]: to })
  await insertCorrections(
    context,
    { id, why: why ?? '' },
    logged.map(({ row, to }) => ({
      tableName: 'predictions',
      rowId: row.id,
      field,
      oldValue: row[field],
      newValue: to,
    })),
  )
  return ok({ changed: pending.length })
}

function rulesOf(row: LockedPrediction, field: Field, admit: () => Result<null>): Result<null> {
  const open = admitQuestionCorrection(row.outcome, [field])
  return open.ok ? admit() : open
}

const fewNames = 3

function refuse(rows: readonly { row: LockedPrediction }[], { message }: Refusal, field: Field): Refusal {
  const names = rows.slice(0, fewNames).map(({ row }) => `“${row.label}”`)
  const more = rows.length > fewNames ? ` and ${rows.length - fewNames} more` : ''
  const sentence = `Nothing was changed. ${names.join(', ')}${more}: ${message}`
  return fail(sentence, { [field]: sentence })
}
