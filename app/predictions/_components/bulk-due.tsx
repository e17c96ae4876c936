'use client'

import { useState } from 'react'
import { v7 } from 'uuid'
import { DayField } from '@/app/_components/day-field'
import { givenDay } from '@/app/_components/given-day'
import { useAnnounce } from '@/app/_components/ui/announcer'
import { usePress } from '@/app/_components/use-press'
import { moveDueDays } from '@/lib/actions/bulk'
import type { CalendarDate } from '@/lib/core/calendar'
import type { PredictionSummary } from '@/lib/data/prediction-summary'
import { counted } from '@/lib/format'
import { useFormAction } from '@/lib/queries/use-form-action'
import { BulkForm } from './bulk-form'

export type BulkProps = {
  workspace: string
  chosen: readonly PredictionSummary[]
  onClose: () => void
  onDone: () => void
}

/** Another due day for all that are chosen. */
export function BulkDue({ workspace, chosen, today, onClose, onDone }: BulkProps & { today: CalendarDate }) {
  const announce = useAnnounce()
  const [typed, setTyped] = useState('')
  const [why, setWhy] = useState('')
  const back = usePress(moveDueDays, { say: 'The due days are as before.' })
  const to = typed.trim() === '' ? null : givenDay(typed, today)
  const changes = chosen.map(({ id, dueOn }) => ({ predictionId: id, from: dueOn, to }))
  const form = useFormAction(moveDueDays, {
    read: () => ({ workspaceId: workspace, id: v7(), why, changes }),
    onDone: ({ changed }) => {
      onClose()
      onDone()
      announce(`The due day of ${counted(changed, 'prediction')} is changed.`, {
        undo: () =>
          back.mutate({
            workspaceId: workspace,
            id: v7(),
            why: 'The change of several at once was taken back.',
            changes: changes.map((change) => ({ ...change, from: change.to, to: change.from })),
          }),
      })
    },
  })
  const error = form.fields.dueOn ?? form.fields['changes.0.to']
  return (
    <BulkForm form={form} count={chosen.length} why={why} onWhy={setWhy} onClose={onClose}>
      <DayField
        name="dueOn"
        label="Due day"
        hint="Such as 31 Dec 2026. Empty: no due day."
        value={typed}
        onChange={setTyped}
        today={today}
        error={error}
      />
    </BulkForm>
  )
}
