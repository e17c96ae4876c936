'use client'

import type { CalendarDate } from '@/lib/core/calendar'
import { numberOrigins, type Origin, wordOrigins } from '@/lib/core/forecast'
import { leadTimes } from '@/lib/core/lead-time'
import { DayRangeFilter } from '../_components/day-range-filter'
import { leadTimeWords } from '../_components/lead-time-words'
import { Select } from '../_components/ui/select'
import { oneOrAll, orAll } from '../_components/one-or-all'
import type { ChoiceProps } from './which-scope'

type Props = ChoiceProps & { today: CalendarDate }

/** Days, how far ahead, and what of the predictions chosen counts. */
export function WhichCounts(props: Props) {
  const { filter, options, today, chooseAction } = props
  const leads = options.leads.map((lead) => ({ value: lead, label: leadTimeWords[lead] }))
  return (
    <div className="flex flex-wrap gap-2">
      <DayRangeFilter
        label="Due"
        from={filter.dueFrom}
        to={filter.dueTo}
        today={today}
        onChange={({ from, to }) => chooseAction({ ...filter, dueFrom: from, dueTo: to })}
      />
      <DayRangeFilter
        label="Settled"
        from={filter.resolvedFrom}
        to={filter.resolvedTo}
        today={today}
        onChange={({ from, to }) => chooseAction({ ...filter, resolvedFrom: from, resolvedTo: to })}
      />
      <Select
        label="Said"
        {...oneOrAll(filter.lead, leads, 'However far ahead')}
        onValueChange={(value) =>
          chooseAction({ ...filter, lead: leadTimes.find((lead) => lead === orAll(value)) })
        }
      />
      <OriginChoice {...props} />
      <ReadingChoice {...props} />
      <WeightingChoice {...props} />
      <Select
        label="Logged"
        value={filter.late ? 'late' : 'in-time'}
        options={[
          { value: 'in-time', label: 'In time' },
          { value: 'late', label: 'Also afterwards' },
        ]}
        onValueChange={(value) => chooseAction({ ...filter, late: value === 'late' })}
      />
    </div>
  )
}

function OriginChoice({ filter, options, chooseAction }: ChoiceProps) {
  if (!(options.hasNumbers && options.hasWords) && !filter.origin) return null
  const named: { value: string; label: string; origin: readonly Origin[] }[] = [
    { value: numberOrigins.join(), label: 'Numbers only', origin: numberOrigins },
    { value: wordOrigins.join(), label: 'Words only', origin: wordOrigins },
  ]
  return (
    <Select
      label="Chances"
      {...oneOrAll(filter.origin?.join(), named, 'Numbers and words')}
      onValueChange={(chosen) => {
        if (chosen === filter.origin?.join()) return
        const origin = named.find(({ value }) => value === chosen)?.origin
        chooseAction({ ...filter, origin: origin && [...origin] })
      }}
    />
  )
}

function ReadingChoice({ filter, options, chooseAction }: ChoiceProps) {
  if (!options.hasOtherReadings && filter.reading === 'headline') return null
  return (
    <Select
      label="Reading"
      value={filter.reading}
      options={[
        { value: 'headline', label: 'Headline' },
        { value: 'other', label: 'Other' },
      ]}
      onValueChange={(reading) => chooseAction({ ...filter, reading })}
    />
  )
}

function WeightingChoice({ filter, options, chooseAction }: ChoiceProps) {
  if (!options.hasRevisions && filter.weighting === 'all') return null
  return (
    <Select
      label="Of each"
      value={filter.weighting}
      options={[
        { value: 'all', label: 'All chances, by their time' },
        { value: 'first', label: 'First chance' },
        { value: 'last', label: 'Last chance' },
      ]}
      onValueChange={(weighting) => chooseAction({ ...filter, weighting })}
    />
  )
}
