'use client'

import { useQuery } from '@tanstack/react-query'
import { percent } from '@/lib/format'
import { scoreQueries } from '@/lib/queries/scores'
import type { ScoresFilter } from '@/lib/validation/scores-filter'
import { MethodLink } from './method-link'

type Props = { workspace: string; filter: ScoresFilter }

/** How far the skill might have come out otherwise. It is resampled, so it comes once the page is there. */
export function SkillInterval({ workspace, filter }: Props) {
  const { data } = useQuery(scoreQueries.resampled(workspace, filter))
  if (!data?.skill.vsHalf) return null
  return (
    <span className="mt-1.5 block font-ui text-ink-3 text-micro">
      <MethodLink to="intervals">95% interval</MethodLink>: {skillIntervalWords(data.skill.vsHalf)} always
      saying 50%.
    </span>
  )
}

/**
 * Both ends of an interval of skill, as error avoided or added.
 *
 * @example skillIntervalWords([-0.0133, 0.9065]) // 'from 1% more to 91% less error than'
 */
export function skillIntervalWords([low, high]: readonly [number, number]): string {
  return `from ${sideWords(low)} to ${sideWords(high)} error than`
}

function sideWords(skill: number): string {
  const rounded = Math.round(skill * 100) / 100
  return rounded < 0 ? `${percent(-rounded)} more` : `${percent(rounded)} less`
}
