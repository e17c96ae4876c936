'use client'

import { DayField } from '@/app/_components/day-field'
import { TextField } from '@/app/_components/text-field'
import { Checkbox } from '@/app/_components/ui/checkbox'
import type { CalendarDate } from '@/lib/core/calendar'
import type { SourceDraft } from './source-draft'
import { WindowFields } from './window-fields'

type Props = {
  values: SourceDraft
  change: (change: Partial<SourceDraft>) => void
  errors: Record<string, string>
  today: CalendarDate
}

/** What is known of a text: where it stood, who wrote it, when it appeared. */
export function SourceFacts({ values, change, errors, today }: Props) {
  const line = (name: 'title' | 'outlet' | 'author' | 'url' | 'rights' | 'note') => ({
    name,
    value: values[name],
    onChange: (value: string) => change({ [name]: value }),
    error: errors[name],
  })
  return (
    <>
      <TextField {...line('title')} label="Title" required />
      <div className="grid grid-cols-2 gap-3 max-sm:grid-cols-1 max-sm:gap-4">
        <TextField {...line('outlet')} label="Outlet" aside="optional" />
        <TextField {...line('author')} label="Author" aside="optional" />
      </div>
      <TextField
        {...line('url')}
        label="Address"
        aside="optional"
        inputMode="url"
        placeholder="https://"
        autoComplete="off"
      />
      <DayField
        name="publishedOn"
        label="Day it appeared"
        value={values.publishedOn}
        onChange={(publishedOn) => change({ publishedOn })}
        today={today}
        lean="back"
        hint="Such as 7 June 2022, yesterday, or 2022-06-07. Forecasts in the text count from this day."
        error={errors.publishedOn}
      />
      <Checkbox
        checked={values.isEstimate}
        onChange={(event) => change({ isEstimate: event.target.checked })}
      >
        The day is an estimate
      </Checkbox>
      {values.isEstimate ? (
        <WindowFields values={values} change={change} errors={errors} today={today} />
      ) : null}
      <TextField
        {...line('rights')}
        label="Rights"
        aside="optional"
        hint="Such as “Copyright The Signal. Excerpt for comment.”"
      />
      <TextField {...line('note')} label="Note" aside="optional" long />
    </>
  )
}
