'use client'

import { type ReactNode, useTransition } from 'react'
import { useRouter, useSearchParams } from 'next/navigation'
import { searchOf } from '@/lib/validation/filter'
import { defaultScoresFilter, type ScoresFilter, scoresFilter } from '@/lib/validation/scores-filter'
import { breakdownKinds } from '@/lib/core/scoring/breakdown-kind'
import { BreakdownSection } from '../_components/breakdown/breakdown'
import { calibrationReserve } from '../_components/charts/calibration-chart'
import { ChartBoundary } from '../_components/charts/chart-boundary'
import { scoreReserve } from '../_components/charts/score-over-time-chart'
import { SectionBoundary } from '../_components/section-boundary'
import { cn } from '../_components/ui/cn'
import { Calibration } from './calibration'
import { DashboardFilter } from './dashboard-filter'
import { DashboardHead } from './dashboard-head'
import { DueNext } from './due-next'
import { FirstRun } from './first-run'
import { LatestOutcomes } from './latest-outcomes'
import { ScoreOverTime } from './score-over-time'
import { Strip } from './strip'
import { Timeline } from './timeline'
import { useIsEmptyRecord } from './use-is-empty-record'

/** What every section is given: whose record, and the one filter of the page. */
export type SectionProps = { workspace: string; filter: ScoresFilter }

export function Dashboard({ workspace, filter }: SectionProps) {
  return useIsEmptyRecord(workspace, filter) ? (
    <FirstRun workspace={workspace} />
  ) : (
    <Sections workspace={workspace} filter={filter} />
  )
}

function Sections(props: SectionProps) {
  const router = useRouter()
  const address = useSearchParams()
  const [isChanging, startChange] = useTransition()
  const chooseAction = (filter: ScoresFilter) =>
    startChange(() => router.replace(`/?${addressOf(filter, address)}`, { scroll: false }))
  return (
    <div className={cn('transition-opacity duration-(--quick)', isChanging && 'opacity-60')}>
      <DashboardHead
        {...props}
        end={
          <SectionBoundary height={32} failed="The filters could not be loaded.">
            <DashboardFilter {...props} chooseAction={chooseAction} />
          </SectionBoundary>
        }
      />
      <Part title="The score" height={128}>
        <Strip {...props} />
      </Part>
      <div className="mt-11 grid gap-x-12 gap-y-11 min-[960px]:grid-cols-[minmax(0,674fr)_minmax(0,518fr)]">
        <ChartBoundary title="Calibration" reserve={calibrationReserve}>
          <Calibration {...props} />
        </ChartBoundary>
        <div className="grid min-w-0 content-start gap-11">
          <ChartBoundary title="Score over time" reserve={scoreReserve}>
            <ScoreOverTime {...props} />
          </ChartBoundary>
          <Part title="Due next" height={260}>
            <DueNext {...props} />
          </Part>
        </div>
      </div>
      <div className="mt-11 grid gap-11">
        <ChartBoundary title="Timeline" reserve="640px">
          <Timeline {...props} />
        </ChartBoundary>
        <Part title="The scores side by side" height={220}>
          <BreakdownSection {...props} kinds={breakdownKinds} />
        </Part>
        <Part title="Latest outcomes" height={400}>
          <LatestOutcomes {...props} />
        </Part>
      </div>
    </div>
  )
}

function Part({ title, height, children }: { title: string; height: number; children: ReactNode }) {
  return (
    <SectionBoundary failed={`${title} could not be loaded.`} height={height}>
      {children}
    </SectionBoundary>
  )
}

/** Only what differs from the default goes into the address; the views that charts keep there stay. */
function addressOf(filter: ScoresFilter, address: URLSearchParams): string {
  const search = new URLSearchParams(address)
  const usual = searchOf(defaultScoresFilter)
  const chosen = searchOf(filter)
  for (const name of Object.keys(scoresFilter.shape)) {
    const value = chosen.get(name)
    if (value === null || value === usual.get(name)) search.delete(name)
    else search.set(name, value)
  }
  return search.toString()
}
