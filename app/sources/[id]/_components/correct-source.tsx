'use client'

import { Pencil } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { Refused } from '@/app/_components/refused'
import { TextField } from '@/app/_components/text-field'
import { FormButtons } from '@/app/_components/form-buttons'
import { Button } from '@/app/_components/ui/button'
import { useKeptForm } from '@/app/_components/use-kept-form'
import { useDraft } from '@/app/_components/use-draft'
import { namedValues } from '@/app/sources/new/_components/source-draft'
import { SourceFacts } from '@/app/sources/new/_components/source-facts'
import { correctSource } from '@/lib/actions/corrections'
import type { CalendarDate } from '@/lib/core/calendar'
import type { CorrectSourceInput } from '@/lib/validation/correction'
import {
  type CorrectSourceDraft,
  factsInput,
  initialFacts,
  type SourceFactsShown,
} from './correct-source-draft'

type Props = { source: SourceFactsShown; workspaceId: string; today: CalendarDate }

/** Facts of a source are put right where they stand; its text stays as it was received. */
export function CorrectSource(props: Props) {
  const [isOpen, setIsOpen] = useState(false)
  if (isOpen) return <CorrectSourceForm {...props} onClose={() => setIsOpen(false)} />
  return (
    <Button size="small" className="mt-4" onClick={() => setIsOpen(true)}>
      <Pencil aria-hidden="true" />
      Correct these facts
    </Button>
  )
}

const nothingTyped: Partial<CorrectSourceDraft> = {}

function CorrectSourceForm({ source, workspaceId, today, onClose }: Props & { onClose: () => void }) {
  const router = useRouter()
  const draft = useDraft(`facts:${source.id}`, nothingTyped)
  const { id, values: changed, change } = draft
  const values = { ...initialFacts(source), ...changed }
  /** The facts are the server's: after a change elsewhere it tells them again. */
  const correct = async (input: CorrectSourceInput) => {
    const result = await correctSource(input)
    if (!result.ok && result.conflict) router.refresh()
    return result
  }
  const {
    form,
    isPending,
    fields: errors,
    refusal,
  } = useKeptForm(correct, {
    draft,
    values: namedValues(values),
    read: () => factsInput(values, source, { id, workspaceId, today }),
    onDone: onClose,
    said: 'The facts of the source are corrected.',
  })
  return (
    <form
      {...form}
      aria-label="Correct these facts"
      className="mt-5 grid max-w-[66ch] gap-4 border-line border-t pt-4"
    >
      <SourceFacts values={values} change={change} errors={errors} today={today} />
      <TextField
        label="Why"
        name="why"
        aside="needed once a chance was logged on its words"
        long
        rows={2}
        value={values.why}
        onChange={(why) => change({ why })}
        error={errors.why}
      />
      <Refused refusal={refusal} />
      <FormButtons onCancel={onClose}>
        <Button type="submit" look="primary" busy={isPending} busyLabel="Recording">
          Record the correction
        </Button>
      </FormButtons>
    </form>
  )
}
