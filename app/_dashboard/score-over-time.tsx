'use client'

import { useSuspenseQuery } from '@tanstack/react-query'
import type { ScoreStep } from '@/lib/core/scoring/over-time'
import { scoreQueries } from '@/lib/queries/scores'
import { ScoreOverTimeChart } from '../_components/charts/score-over-time-chart'
import type { ScorePoint } from '../_components/charts/score-words'
import type { SectionProps } from './dashboard'

/** The mean score after each outcome, beside the same with variants. */
export function ScoreOverTime({ workspace, filter }: SectionProps) {
  const { data } = useSuspenseQuery(scoreQueries.overTime(workspace, filter))
  const hasMore = (data.withVariants?.at(-1)?.n ?? 0) > (data.steps.at(-1)?.n ?? 0)
  return (
    <ScoreOverTimeChart
      from={data.from ?? data.today}
      to={data.today}
      name={filter.role.includes('variant') ? 'With variants' : 'Headline'}
      points={data.steps.map(toPoint)}
      all={hasMore ? data.withVariants?.map(toPoint) : undefined}
    />
  )
}

function toPoint({ on, n, mean, low, high }: ScoreStep): ScorePoint {
  return { date: on, n, mean, low, high }
}
