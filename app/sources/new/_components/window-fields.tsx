'use client'

import { DayField } from '@/app/_components/day-field'
import { TextField } from '@/app/_components/text-field'
import type { CalendarDate } from '@/lib/core/calendar'
import type { SourceDraft } from './source-draft'

type Props = {
  values: SourceDraft
  change: (change: Partial<SourceDraft>) => void
  errors: Record<string, string>
  today: CalendarDate
}

/** The window in which a text appeared, for a day that is an estimate, and how that is known. */
export function WindowFields({ values, change, errors, today }: Props) {
  return (
    <div className="grid gap-4 border-line-strong border-l-2 pl-4">
      <div className="grid grid-cols-2 gap-3 max-sm:grid-cols-1">
        <DayField
          name="publishedEarliestOn"
          label="Earliest"
          value={values.earliest}
          onChange={(earliest) => change({ earliest })}
          today={today}
          lean="back"
          hint=""
          error={errors.publishedEarliestOn}
        />
        <DayField
          name="publishedLatestOn"
          label="Latest"
          value={values.latest}
          onChange={(latest) => change({ latest })}
          today={today}
          lean="back"
          hint=""
          error={errors.publishedLatestOn}
        />
      </div>
      <TextField
        name="publishedNote"
        label="How the day is known"
        aside="optional"
        long
        value={values.publishedNote}
        onChange={(publishedNote) => change({ publishedNote })}
        error={errors.publishedNote}
      />
    </div>
  )
}
