'use client'

import { useSuspenseQuery } from '@tanstack/react-query'
import { parseAsStringLiteral, useQueryState } from 'nuqs'
import { useTransition } from 'react'
import { drawsFor } from '@/lib/core/random'
import { resamplingSeed } from '@/lib/core/scoring/cluster-draws'
import type { ScoreStep } from '@/lib/core/scoring/over-time'
import { scoreDates, scoreWindows } from '@/lib/core/scoring/score-window'
import { count } from '@/lib/format'
import { scoreQueries } from '@/lib/queries/scores'
import { ScoreOverTimeChart } from '../_components/charts/score-over-time-chart'
import { dateWords, rollingWords, windowWords } from '../_components/charts/score-view-words'
import { type ScorePoint, scoreSentence } from '../_components/charts/score-words'
import { cn } from '../_components/ui/cn'
import { Select } from '../_components/ui/select'
import type { SectionProps } from './dashboard'
import { YearAgainstYear } from './year-against-year'

/** The mean score after each outcome, of all so far or of the last, beside the same with variants. */
export function ScoreOverTime({ workspace, filter }: SectionProps) {
  const [isChanging, startTransition] = useTransition()
  const [window, setWindow] = useQueryState(
    'window',
    parseAsStringLiteral(scoreWindows).withDefault('all').withOptions({ startTransition }),
  )
  const [dated, setDated] = useQueryState(
    'dated',
    parseAsStringLiteral(scoreDates).withDefault('settled').withOptions({ startTransition }),
  )
  const { data } = useSuspenseQuery(scoreQueries.overTime(workspace, { ...filter, window, dated }))
  const points = data.steps.map(toPoint)
  const hasMore = (data.withVariants?.at(-1)?.n ?? 0) > (data.steps.at(-1)?.n ?? 0)
  return (
    <div className={cn('transition-opacity duration-(--quick)', isChanging && 'opacity-60')}>
      <ScoreOverTimeChart
        from={data.from ?? data.today}
        to={data.today}
        name={filter.role.includes('variant') ? 'With variants' : 'Headline'}
        points={points}
        all={hasMore ? data.withVariants?.map(toPoint) : undefined}
        sentence={scoreSentence(points, rollingWords(window))}
        note={
          <>
            {noteOf(points)} <YearAgainstYear workspace={workspace} filter={filter} />
          </>
        }
        controls={
          <div className="flex flex-wrap gap-2">
            <Select
              label="Of"
              value={window}
              options={scoreWindows.map((value) => ({ value, label: windowWords[value] }))}
              onValueChange={setWindow}
            />
            <Select
              label="By"
              value={dated}
              options={scoreDates.map((value) => ({ value, label: dateWords[value] }))}
              onValueChange={setDated}
            />
          </div>
        }
      />
    </div>
  )
}

function toPoint({ on, n, mean, low, high, interval }: ScoreStep): ScorePoint {
  return { date: on, n, mean, low, high, interval }
}

function noteOf(points: readonly ScorePoint[]): string | undefined {
  if (points.every(({ interval }) => interval === null)) return undefined
  return `Bars with ends are 95% intervals: whole clusters drawn with replacement ${count(drawsFor(1))} times, seed ${resamplingSeed}.`
}
