'use client'

import { useRef, useState } from 'react'
import { Button } from '@/app/_components/ui/button'
import { useDraft } from '@/app/_components/use-draft'
import { FormRefusal } from '@/app/_components/form-refusal'
import type { CalendarDate } from '@/lib/core/calendar'
import type { Result } from '@/lib/core/result'
import { useFormAction } from '@/lib/queries/use-form-action'
import type { SpeakerName } from '@/lib/data/speaker-list'
import type { RecordPredictionInput } from '@/lib/validation/prediction'
import { LineFields } from './line-fields'
import { MoreFields } from './more-fields'
import { emptyOwn, ownInput, stillRefusedIn } from './own-draft'
import { JustRecorded, type RecordedLine } from './just-recorded'

type Props = {
  workspaceId: string
  today: CalendarDate
  speakers: readonly SpeakerName[]
  recordAction: (input: RecordPredictionInput) => Promise<Result<{ id: string }>>
}

/** Of what was just recorded: enough to see that it went well. */
const mostShown = 5

/** A line, a chance, Enter: then the next one. Everything else may follow, and is folded away. */
export function OneLineForm({ workspaceId, today, speakers, recordAction }: Props) {
  const line = useRef<HTMLInputElement>(null)
  const [recorded, setRecorded] = useState<readonly RecordedLine[]>([])
  const { id, values, change, clear } = useDraft(`prediction:${workspaceId}`, emptyOwn)
  const {
    formRef,
    submitAction,
    isPending,
    typed,
    fields: refused,
    refusal,
  } = useFormAction(send, {
    read: () => ownInput(values, { id, workspaceId, today }),
    onDone: (kept) => {
      setRecorded((before) => [kept, ...before.filter((one) => one.id !== kept.id)])
      clear()
      line.current?.focus()
    },
  })
  const errors = stillRefusedIn(values, refused, typed)
  async function send(input: RecordPredictionInput): Promise<Result<RecordedLine>> {
    const result = await recordAction(input)
    return result.ok ? { ok: true, value: { id: result.value.id, ...said(input) } } : result
  }
  return (
    <form
      ref={formRef}
      action={submitAction}
      className="grid grid-cols-[minmax(0,1fr)] gap-5 border-ink border-t-2 pt-4"
    >
      <LineFields lineRef={line} formKey={id} values={values} change={change} errors={errors} today={today} />
      <FormRefusal refusal={refusal} />
      <Button
        type="submit"
        look="primary"
        size="large"
        busy={isPending}
        busyLabel="Recording"
        hint="Enter"
        className="justify-self-start max-sm:w-full"
      >
        Record it
      </Button>
      <JustRecorded lines={recorded.slice(0, mostShown)} />
      <MoreFields
        key={id}
        values={values}
        change={change}
        errors={errors}
        today={today}
        speakers={speakers}
      />
    </form>
  )
}

function said({ question, chance, dueOn }: RecordPredictionInput): Omit<RecordedLine, 'id'> {
  return { question: question.trim(), chance: chance ?? null, dueOn: dueOn ?? null }
}
