'use client'

import { useSuspenseQuery } from '@tanstack/react-query'
import { sourceQueries } from '@/lib/queries/sources'
import { speakerQueries } from '@/lib/queries/speakers'
import type { ScoresFilter } from '@/lib/validation/scores-filter'
import { defaultSourceFilter } from '@/lib/validation/source-filter'
import { Select } from '../_components/ui/select'
import type { SectionProps } from './dashboard'

const everyone = 'everyone'

const kinds = {
  headline: { role: ['headline'], reading: 'headline' },
  'headline-other': { role: ['headline'], reading: 'other' },
  variants: { role: ['headline', 'variant'], reading: 'headline' },
  'variants-other': { role: ['headline', 'variant'], reading: 'other' },
} satisfies Record<string, Pick<ScoresFilter, 'role' | 'reading'>>

type Kind = keyof typeof kinds

const kindOptions: { value: Kind; label: string }[] = [
  { value: 'headline', label: 'Headline' },
  { value: 'headline-other', label: 'Headline, other reading' },
  { value: 'variants', label: 'With variants' },
  { value: 'variants-other', label: 'With variants, other reading' },
]

type Props = SectionProps & { chooseAction: (filter: ScoresFilter) => void }

/** The one filter of the page; the address holds it. */
export function DashboardFilter({ workspace, filter, chooseAction }: Props) {
  const { data: speakers } = useSuspenseQuery(speakerQueries.names(workspace))
  const { data: sources } = useSuspenseQuery(sourceQueries.list(workspace, defaultSourceFilter))
  return (
    <>
      <Select
        label="Whose"
        value={filter.forecaster ?? everyone}
        options={[
          { value: everyone, label: 'All speakers' },
          ...speakers.map(({ id, name, isSelf }) => ({ value: id, label: isSelf ? 'You' : name })),
        ]}
        onValueChange={(chosen) => chooseAction({ ...filter, forecaster: orAll(chosen) })}
      />
      <Select
        label="Source"
        value={filter.source ?? everyone}
        options={[
          { value: everyone, label: 'All' },
          ...sources.rows.map(({ id, title }) => ({ value: id, label: title })),
        ]}
        onValueChange={(chosen) => chooseAction({ ...filter, source: orAll(chosen) })}
      />
      <Select
        label="Predictions"
        value={kindOf(filter)}
        options={kindOptions}
        onValueChange={(chosen) => chooseAction({ ...filter, ...kinds[chosen] })}
      />
    </>
  )
}

function orAll(chosen: string): string | undefined {
  return chosen === everyone ? undefined : chosen
}

function kindOf({ role, reading }: ScoresFilter): Kind {
  const kind = role.includes('variant') ? 'variants' : 'headline'
  return reading === 'other' ? `${kind}-other` : kind
}
