'use client'

import { useSuspenseQuery } from '@tanstack/react-query'
import type { Route } from 'next'
import type { Timeline as TimelineData } from '@/lib/data/timeline'
import { counted, day } from '@/lib/format'
import { dashboardQueries } from '@/lib/queries/dashboard'
import { TimelineChart } from '../_components/charts/timeline-chart'
import type { TimelineEvent, TimelineRow } from '../_components/charts/timeline-words'
import { eventAddress } from '../_components/places'
import type { SectionProps } from './dashboard'

/** Every prediction with a chance, as a line from said to settled or due, against what happened. */
export function Timeline({ workspace, filter }: SectionProps) {
  const { data } = useSuspenseQuery(dashboardQueries.timeline(workspace, filter))
  return (
    <TimelineChart
      rows={data.rows.map(toRow)}
      events={data.events.map(toEvent)}
      today={data.today}
      note={noteOf(data)}
    />
  )
}

function toRow(row: TimelineData['rows'][number]): TimelineRow {
  return {
    id: row.id,
    group: row.cluster ?? row.id,
    claim: row.label,
    detail: row.reading ? `${row.reading} reading` : row.dueOn ? `by ${day(row.dueOn)}` : null,
    probability: row.probability,
    low: row.low,
    high: row.high,
    role: row.role,
    standing: row.outcome ?? (row.status === 'due' ? 'due' : 'open'),
    saidOn: row.saidOn,
    knownOn: row.knownOn,
    dueOn: row.dueOn,
    href: `/predictions/${row.id}` as Route,
  }
}

function toEvent({ id, happenedOn, label, what, bearsOn }: TimelineData['events'][number]): TimelineEvent {
  return { id, date: happenedOn, label: what, name: label, bearsOn, href: eventAddress(id, happenedOn) }
}

function noteOf({ rows, withoutChance }: TimelineData): string {
  const hidden =
    withoutChance > 0 ? ` ${counted(withoutChance, 'prediction')} without a chance not shown.` : ''
  return `${counted(rows.length, 'prediction')} with a chance. Thick lines are headline, thin ones another horizon or reading.${hidden}`
}
