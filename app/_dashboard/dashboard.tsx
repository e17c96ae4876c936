'use client'

import { breakdownKinds } from '@/lib/core/scoring/breakdown-kind'
import { BreakdownSection } from '../_components/breakdown/breakdown'
import type { ReactNode } from 'react'
import type { CalendarDate } from '@/lib/core/calendar'
import type { IgnoredValue } from '@/lib/validation/filter'
import type { ScoresFilter } from '@/lib/validation/scores-filter'
import { calibrationReserve } from '../_components/charts/calibration-chart'
import { ChartBoundary } from '../_components/charts/chart-boundary'
import { scoreReserve } from '../_components/charts/score-over-time-chart'
import { IgnoredNotice } from '../_components/ignored-notice'
import { SectionBoundary } from '../_components/section-boundary'
import { cn } from '../_components/ui/cn'
import { Calibration } from './calibration'
import { DashboardHead } from './dashboard-head'
import { DueNext } from './due-next'
import { FirstRun } from './first-run'
import { LatestOutcomes } from './latest-outcomes'
import { ScoreOverTime } from './score-over-time'
import { Strip } from './strip'
import { Timeline } from './timeline'
import { useIsEmptyRecord } from './use-is-empty-record'
import { useWhich } from './use-which'
import { WhichPredictions } from './which-predictions'
import { WhichSentence } from './which-sentence'

/** What every section is given: whose record, and the one filter of the page. */
export type SectionProps = { workspace: string; filter: ScoresFilter }

type Props = SectionProps & {
  today: CalendarDate
  /** What the address asks for in vain. */
  ignored: readonly IgnoredValue[]
}

export function Dashboard(props: Props) {
  return useIsEmptyRecord(props.workspace, props.filter) ? (
    <FirstRun workspace={props.workspace} />
  ) : (
    <Sections {...props} />
  )
}

function Sections({ today, ignored, ...props }: Props) {
  const { chosen, chooseAction, isChanging } = useWhich()
  return (
    <div>
      <DashboardHead {...props} />
      <IgnoredNotice ignored={ignored} />
      <SectionBoundary height={32} failed="The choices could not be loaded.">
        <WhichPredictions {...props} filter={chosen} today={today} chooseAction={chooseAction} />
      </SectionBoundary>
      <div
        aria-busy={isChanging}
        className={cn('transition-opacity duration-(--quick)', isChanging && 'opacity-60')}
      >
        <SectionBoundary height={44} failed="What is left out could not be loaded.">
          <WhichSentence {...props} />
        </SectionBoundary>
        <Figures {...props} chosen={chosen} chooseAction={chooseAction} />
      </div>
    </div>
  )
}

type FiguresProps = SectionProps & {
  chosen: ScoresFilter
  chooseAction: (filter: ScoresFilter) => void
}

function Figures({ chosen, chooseAction, ...props }: FiguresProps) {
  return (
    <>
      <Part title="The score" height={128}>
        <Strip {...props} />
      </Part>
      <div className="mt-11 grid gap-x-12 gap-y-11 min-[960px]:grid-cols-[minmax(0,674fr)_minmax(0,518fr)]">
        <ChartBoundary title="Calibration" reserve={calibrationReserve}>
          <Calibration {...props} chosen={chosen} chooseAction={chooseAction} />
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
    </>
  )
}

function Part({ title, height, children }: { title: string; height: number; children: ReactNode }) {
  return (
    <SectionBoundary failed={`${title} could not be loaded.`} height={height}>
      {children}
    </SectionBoundary>
  )
}
