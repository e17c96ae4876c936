'use client'

import { DayField } from '@/app/_components/day-field'
import { TextField } from '@/app/_components/text-field'
import { Button } from '@/app/_components/ui/button'
import { useKeptForm } from '@/app/_components/use-kept-form'
import { useDraft } from '@/app/_components/use-draft'
import { FormButtons } from '@/app/_components/form-buttons'
import { Refused } from '@/app/_components/refused'
import { recordReview } from '@/lib/actions/reviews'
import { causes, luckOrSkill } from '@/lib/core/review'
import type { PredictionPage } from '@/lib/data/prediction-page'
import { emptyReview, type ReviewDraft, reviewInput } from '../_lib/review-draft'
import { causeWords, luckWords } from '../_lib/review-words'
import { Chips } from './chips'

type Props = { prediction: PredictionPage; workspace: string; today: string; onDone: () => void }

const nothingTyped: Partial<ReviewDraft> = {}

/** What the forecast missed, whether it was luck or skill, from what causes, and what to do next time. */
export function LookBackForm({ prediction, workspace, today, onDone }: Props) {
  const draft = useDraft(`review:${prediction.id}`, nothingTyped)
  const { id, values: typed, change } = draft
  const values: ReviewDraft = { ...emptyReview(today), ...typed }
  const { form, isPending, fields, refusal } = useKeptForm(recordReview, {
    draft,
    values,
    read: () => {
      const { id: predictionId, version } = prediction
      return reviewInput(values, { id, workspaceId: workspace, predictionId, version }, today)
    },
    onDone,
    said: 'Kept. The lesson comes back on its day.',
  })
  return (
    <form {...form} aria-label="Look back" className="grid min-w-0 gap-[18px]">
      <TextField
        label="What did the forecast miss?"
        name="missed"
        long
        value={values.missed}
        onChange={(missed) => change({ missed })}
        error={fields.missed}
      />
      <Chips
        label="Luck or skill?"
        name="luckOrSkill"
        type="radio"
        words={luckWords}
        values={luckOrSkill}
        chosen={values.luckOrSkill ? [values.luckOrSkill] : []}
        onToggle={(chosen) => change({ luckOrSkill: chosen })}
        error={fields.luckOrSkill}
      />
      <Chips
        label="Cause"
        name="causes"
        type="checkbox"
        words={causeWords}
        values={causes}
        chosen={values.causes}
        onToggle={(cause, isChosen) =>
          change({
            causes: causes.filter((one) => (one === cause ? isChosen : values.causes.includes(one))),
          })
        }
        error={fields.causes}
      />
      <TextField
        label="Lesson, in one sentence"
        name="lesson"
        long
        value={values.lesson}
        onChange={(lesson) => change({ lesson })}
        error={fields.lesson}
      />
      <DayField
        label="Comes back on"
        name="remindOn"
        hint="And beside the form when you log something like it."
        value={values.remindOn}
        onChange={(remindOn) => change({ remindOn })}
        today={today}
        error={fields.remindOn}
      />
      <Refused refusal={refusal} />
      <FormButtons onCancel={onDone}>
        <Button type="submit" look="primary" busy={isPending} busyLabel="Saving">
          Save
        </Button>
      </FormButtons>
    </form>
  )
}
