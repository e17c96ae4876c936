'use client'

import { useSuspenseQuery } from '@tanstack/react-query'
import { DayRangeFilter } from '@/app/_components/day-range-filter'
import { Button } from '@/app/_components/ui/button'
import { everything, oneOrAll, orAll } from '@/app/_components/one-or-all'
import { Select } from '@/app/_components/ui/select'
import { roles } from '@/lib/core/prediction'
import { sourceQueries } from '@/lib/queries/sources'
import { speakerQueries } from '@/lib/queries/speakers'
import { tagQueries } from '@/lib/queries/tags'
import { defaultSourceFilter } from '@/lib/validation/source-filter'
import { FurtherLimits } from './further-limits'
import { cleared, isNarrowed } from './list-address'
import type { ListProps } from './predictions'
import { standingOf, statusChoice } from './status-choice'
import { WordsBox } from './words-box'

const roleOptions = [
  { value: everything, label: 'Any' },
  { value: 'headline', label: 'Headline' },
  { value: 'variant', label: 'Variant' },
  { value: 'context', label: 'Context' },
  { value: 'headline,variant', label: 'Headline or variant' },
  { value: 'headline,context', label: 'Headline or context' },
  { value: 'variant,context', label: 'Variant or context' },
  { value: 'headline,variant,context', label: 'Headline, variant or context' },
]

/** What the list is narrowed to. The address holds it, so that a link to the view is the view. */
export function FilterBar({ workspace, filter, today, chooseAction }: ListProps) {
  const { data: speakers } = useSuspenseQuery(speakerQueries.names(workspace))
  const { data: sources } = useSuspenseQuery(sourceQueries.list(workspace, defaultSourceFilter))
  const { data: tags } = useSuspenseQuery(tagQueries.list(workspace))
  const status = statusChoice(filter)
  return (
    <>
      <search className="flex flex-wrap gap-2 border-ink border-t-2 border-b border-b-line py-3">
        <WordsBox words={filter.words} onChange={(words) => chooseAction({ ...filter, words })} />
        <Select
          label="Status"
          value={status.value}
          options={status.options}
          onValueChange={(choice) => chooseAction({ ...filter, ...standingOf(choice) })}
        />
        <Select
          label="Speaker"
          {...oneOrAll(
            filter.speaker,
            speakers.map(({ id, name, isSelf }) => ({ value: id, label: isSelf ? 'You' : name })),
            'Any',
          )}
          onValueChange={(speaker) => chooseAction({ ...filter, speaker: orAll(speaker) })}
        />
        <Select
          label="Source"
          className="max-w-[300px]"
          {...oneOrAll(
            filter.source,
            sources.rows.map(({ id, title }) => ({ value: id, label: title })),
            'Any',
          )}
          onValueChange={(source) => chooseAction({ ...filter, source: orAll(source) })}
        />
        <DayRangeFilter
          label="Due"
          from={filter.dueFrom}
          to={filter.dueTo}
          today={today}
          onChange={({ from, to }) => chooseAction({ ...filter, dueFrom: from, dueTo: to })}
        />
        <Select
          label="Role"
          value={filter.role?.join() ?? everything}
          options={roleOptions}
          onValueChange={(choice) => {
            const role = roles.filter((one) => choice.split(',').includes(one))
            chooseAction({ ...filter, role: role.length > 0 ? role : undefined })
          }}
        />
        {tags.length > 0 || filter.tag ? (
          <Select
            label="Tag"
            className="max-w-[240px]"
            {...oneOrAll(
              filter.tag && tagged(filter.tag),
              tags.map(({ name }) => ({ value: tagged(name), label: name })),
              'Any',
            )}
            onValueChange={(choice) =>
              chooseAction({ ...filter, tag: tags.find(({ name }) => tagged(name) === choice)?.name })
            }
          />
        ) : null}
        {isNarrowed(filter) ? (
          <Button look="quiet" className="ml-auto" onClick={() => chooseAction(cleared(filter))}>
            Clear
          </Button>
        ) : null}
      </search>
      <FurtherLimits filter={filter} speakers={speakers} sources={sources.rows} chooseAction={chooseAction} />
    </>
  )
}

/** A tag as a choice, so that one called “any” is not the choice of none. */
function tagged(name: string): string {
  return `tag ${name}`
}
