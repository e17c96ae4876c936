'use client'

import { useFormAction } from '@/lib/queries/use-form-action'
import { recordSource } from '@/lib/actions/sources'
import { useRouter } from 'next/navigation'
import { Button } from '@/app/_components/ui/button'
import { stillRefused } from '@/app/_components/still-refused'
import type { CalendarDate } from '@/lib/core/calendar'
import { FormRefusal } from '@/app/_components/form-refusal'
import { KeptTwice } from './kept-twice'
import { SourceFacts } from './source-facts'
import { SourceText } from './source-text'
import { useSourceDraft } from './use-source-draft'
import { namedValues, sourceInput } from './source-draft'

type Props = { workspaceId: string; today: CalendarDate }

/** A text and what is known of it. Nothing that was typed is lost before it is recorded. */
export function NewSourceForm({ workspaceId, today }: Props) {
  const router = useRouter()
  const { id, values, change, clear } = useSourceDraft(workspaceId)
  const {
    formRef,
    submitAction,
    isPending,
    typed,
    fields: refused,
    refusal,
    value,
  } = useFormAction(recordSource, {
    read: () => sourceInput(values, { id, workspaceId, today }),
    onDone: (kept) => {
      clear()
      if (!kept.sameText) router.push(`/sources/${kept.id}`)
    },
  })
  const fields = stillRefused(refused, typed, namedValues(values))
  if (value?.sameText) return <KeptTwice id={value.id} first={value.sameText} />
  return (
    <form
      ref={formRef}
      action={submitAction}
      className="grid grid-cols-[minmax(0,1fr)_420px] gap-x-16 gap-y-8 max-lg:gap-x-10 max-md:grid-cols-1"
    >
      <SourceText values={values} change={change} error={fields.text} />
      <div className="grid content-start gap-4">
        <SourceFacts values={values} change={change} errors={fields} today={today} />
        <FormRefusal refusal={refusal} />
        <Button
          type="submit"
          look="primary"
          size="large"
          busy={isPending}
          busyLabel="Keeping the text"
          className="mt-1 justify-self-start max-sm:w-full"
        >
          Keep it and read
        </Button>
      </div>
    </form>
  )
}
