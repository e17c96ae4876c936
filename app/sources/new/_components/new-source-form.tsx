'use client'

import { drawCandidates } from '@/lib/actions/candidates'
import { recordSource } from '@/lib/actions/sources'
import { useRouter } from 'next/navigation'
import { useAnnounce } from '@/app/_components/ui/announcer'
import { Button } from '@/app/_components/ui/button'
import { useKeptForm } from '@/app/_components/use-kept-form'
import { drawnWords } from '@/app/sources/_lib/drawn-words'
import type { CalendarDate } from '@/lib/core/calendar'
import { ok } from '@/lib/core/result'
import { FormRefusal } from '@/app/_components/form-refusal'
import { KeptTwice } from './kept-twice'
import type { RecordSourceInput } from '@/lib/validation/source'
import { SourceFacts } from './source-facts'
import { SourceText } from './source-text'
import { useSourceDraft } from './use-source-draft'
import { namedValues, sourceInput } from './source-draft'

type Props = { workspaceId: string; today: CalendarDate }

/** A text and what is known of it. Nothing that was typed is lost before it is recorded. */
export function NewSourceForm({ workspaceId, today }: Props) {
  const router = useRouter()
  const announce = useAnnounce()
  const draft = useSourceDraft(workspaceId)
  const { id, values, change } = draft
  const { form, isPending, fields, refusal, value } = useKeptForm(keepAndDraw, {
    draft,
    values: namedValues(values),
    read: () => sourceInput(values, { id, workspaceId, today }),
    onDone: (kept) => {
      if (kept.sameText) return
      router.push(`/sources/${kept.id}`)
      if (kept.says) announce(kept.says)
    },
  })
  if (value?.sameText) return <KeptTwice id={value.id} first={value.sameText} />
  return (
    <form
      {...form}
      className="grid grid-cols-[minmax(0,1fr)_420px] gap-x-16 gap-y-8 max-lg:gap-x-10 max-md:grid-cols-1"
    >
      <SourceText workspaceId={workspaceId} values={values} change={change} error={fields.text} />
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

/** The text is kept first; that it could not be read for predictions must not cost it. */
async function keepAndDraw(input: RecordSourceInput) {
  const kept = await recordSource(input)
  if (!kept.ok) return kept
  const { workspaceId } = input
  const drawn = await drawCandidates({ workspaceId, sourceId: kept.value.id }).catch(() => null)
  return ok({ ...kept.value, says: drawn && (drawn.ok ? drawnWords(drawn.value) : drawn.message) })
}
