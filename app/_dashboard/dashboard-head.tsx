'use client'

import { useSuspenseQuery } from '@tanstack/react-query'
import type { Headline } from '@/lib/data/dashboard'
import { counted, day } from '@/lib/format'
import { dashboardQueries } from '@/lib/queries/dashboard'
import { isChosen } from '@/lib/validation/scores-filter'
import { PageHead } from '../_components/page-head'
import type { SectionProps } from './dashboard'

/** The finding that heads the page, and what it all comes from. */
export function DashboardHead({ workspace, filter }: SectionProps) {
  const { data } = useSuspenseQuery(dashboardQueries.headline(workspace, filter))
  return (
    <PageHead title={findingOf(data, isChosen(filter))} className="pb-5">
      {originOf(data)}
    </PageHead>
  )
}

function findingOf({ counts }: Headline, isNarrowed: boolean): string {
  if (counts.total === 0) return isNarrowed ? 'No prediction fits this choice' : 'No predictions yet'
  const settled = counts.resolved > 0 ? `${counts.resolved} settled` : 'none settled'
  const due = counts.due > 0 ? `${counts.due} due now` : 'none due today'
  return `${counted(counts.total, 'prediction')}, ${settled}, ${due}`
}

function originOf({ onlySource, sourceCount }: Headline): string {
  if (!onlySource) return sourceCount === 0 ? 'Entered by hand.' : `From ${counted(sourceCount, 'source')}.`
  const { title, outlet, publishedOn, isAbout, speakers } = onlySource
  const most = speakers.toSorted((a, b) => b.quotes - a.quotes)[0]
  const where = [most?.name, outlet].filter(Boolean).join(' in ')
  return `One source: ${where ? `${where}, ` : ''}${isAbout ? 'about ' : ''}${day(publishedOn)}, “${title}”.`
}
