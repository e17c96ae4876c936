'use client'

import type { ScoreOptions } from '@/lib/data/score-options'
import type { ScoresFilter } from '@/lib/validation/scores-filter'
import { Select } from '../_components/ui/select'
import { everything, oneOrAll, orAll } from '../_components/one-or-all'

export type ChoiceProps = {
  filter: ScoresFilter
  options: ScoreOptions
  chooseAction: (filter: ScoresFilter) => void
}

const roles = {
  headline: ['headline'],
  'headline,variant': ['headline', 'variant'],
  variant: ['variant'],
} satisfies Record<string, ScoresFilter['role']>

type RoleChosen = keyof typeof roles

const roleOptions: { value: RoleChosen; label: string }[] = [
  { value: 'headline', label: 'Headline' },
  { value: 'headline,variant', label: 'With variants' },
  { value: 'variant', label: 'Variants only' },
]

/** Whether the headline predictions count, or their variants too. */
export function RoleChoice({ filter, options, chooseAction }: ChoiceProps) {
  const chosen = roleOptions.find(({ value }) => value === filter.role.join())?.value ?? 'headline'
  if (!options.hasVariants && chosen === 'headline') return null
  return (
    <Select
      label="Predictions"
      value={chosen}
      options={roleOptions}
      onValueChange={(value) => chooseAction({ ...filter, role: roles[value] })}
    />
  )
}

/** Whose chances. */
export function ForecasterChoice({ filter, options, chooseAction }: ChoiceProps) {
  const named = options.forecasters.map(({ id, name, isSelf }) => ({
    value: id,
    label: isSelf ? 'You' : name,
  }))
  if (named.length === 0 && !filter.forecaster) return null
  return (
    <Select
      label="Speaker"
      className="max-w-[260px]"
      {...oneOrAll(filter.forecaster, named, 'All')}
      onValueChange={(value) => chooseAction({ ...filter, forecaster: orAll(value) })}
    />
  )
}

/** From which text. */
export function SourceChoice({ filter, options, chooseAction }: ChoiceProps) {
  const named = options.sources.map(({ id, title }) => ({ value: id, label: title }))
  if (named.length === 0 && !filter.source) return null
  return (
    <Select
      label="Source"
      className="max-w-[300px]"
      {...oneOrAll(filter.source, named, 'All')}
      onValueChange={(value) => chooseAction({ ...filter, source: orAll(value) })}
    />
  )
}

/** Carrying which tag. */
export function TagChoice({ filter, options, chooseAction }: ChoiceProps) {
  if (options.tags.length === 0 && !filter.tag) return null
  const tagged = (name: string) => `tag ${name}`
  const named = options.tags.map((name) => ({ value: tagged(name), label: name }))
  return (
    <Select
      label="Tag"
      className="max-w-[240px]"
      {...oneOrAll(filter.tag && tagged(filter.tag), named, 'Any', filter.tag)}
      onValueChange={(value) =>
        chooseAction({ ...filter, tag: value === everything ? undefined : value.slice(tagged('').length) })
      }
    />
  )
}
