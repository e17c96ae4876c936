import Link from 'next/link'
import { missing, percent, percentRange } from '@/lib/format'
import { outcomeWords } from '../outcome'
import { ChartTable } from './chart-table'
import { dayText, type TimelineEvent, type TimelineRow } from './timeline-words'

type Props = {
  rows: readonly TimelineRow[]
  events: readonly TimelineEvent[]
  /** The stretch of days that they are of, where it is not all. */
  of?: string
}

/** Every line of the timeline as a row, and every event. */
export function TimelineTable({ rows, events, of }: Props) {
  return (
    <>
      <ChartTable
        caption={of ? `Timeline, ${of}` : 'Timeline'}
        columns={[
          { head: 'Claim' },
          { head: 'Horizon or reading' },
          { head: 'Chance', align: 'right' },
          { head: 'Band', align: 'right' },
          { head: 'Said', align: 'right' },
          { head: 'Due', align: 'right' },
          { head: 'Known', align: 'right' },
          { head: 'Outcome' },
        ]}
        rows={rows.map((row) => ({
          key: row.id,
          cells: [
            row.href ? (
              <Link key="claim" href={row.href}>
                {row.claim}
              </Link>
            ) : (
              row.claim
            ),
            row.detail ?? missing,
            <b key="chance">{percent(row.probability)}</b>,
            row.low === null || row.high === null ? missing : percentRange(row.low, row.high),
            <Day key="said" date={row.saidOn} />,
            <Day key="due" date={row.dueOn} />,
            <Day key="known" date={row.knownOn} />,
            outcomeWords[row.standing],
          ],
        }))}
      />
      {events.length > 0 && (
        <div className="mt-6">
          <ChartTable
            caption={of ? `Events, ${of}` : 'Events'}
            columns={[{ head: 'Date' }, { head: 'Event' }]}
            rows={events.map((event) => ({
              key: event.id,
              cells: [
                <Day key="date" date={event.date} />,
                event.href ? (
                  <Link key="event" href={event.href}>
                    {event.label}
                  </Link>
                ) : (
                  event.label
                ),
              ],
            }))}
          />
        </div>
      )}
    </>
  )
}

function Day({ date }: { date: string | null }) {
  if (date === null) return missing
  return (
    <time dateTime={date} className="whitespace-nowrap">
      {dayText(date)}
    </time>
  )
}
