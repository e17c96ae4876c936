import { CalendarDays, FileText, Quote, StickyNote } from 'lucide-react'
import type { Route } from 'next'
import type { SearchResults } from '@/lib/data/search'
import { day, percent } from '@/lib/format'
import { OutcomeShape, outcomeWords } from './outcome'
import type { PaletteGroup } from './palette-entry'
import { eventAddress } from './places'

/** What was found, by kind; kinds without a row are left out. */
export function resultGroups(found: SearchResults): PaletteGroup[] {
  const groups: PaletteGroup[] = [
    { name: 'Predictions', entries: found.predictions.map(predictionEntry) },
    {
      name: 'Quotes',
      entries: found.quotes.map(({ id, sourceId, sourceTitle, words }) => ({
        id: `quote-${id}`,
        sign: <Quote />,
        words,
        isQuote: true,
        aside: sourceTitle,
        href: `/sources/${sourceId}?quote=${id}` as Route,
      })),
    },
    {
      name: 'Events',
      entries: found.events.map(({ id, happenedOn, words }) => ({
        id: `event-${id}`,
        sign: <CalendarDays />,
        words,
        aside: day(happenedOn),
        href: eventAddress(id, happenedOn),
      })),
    },
    {
      name: 'Sources',
      entries: found.sources.map(({ id, title, publishedOn, words }) => ({
        id: `source-${id}`,
        sign: <FileText />,
        words,
        aside: words.text === title ? day(publishedOn) : title,
        href: `/sources/${id}` as Route,
      })),
    },
    {
      name: 'Notes',
      entries: found.notes.map(({ id, predictionId, predictionLabel, words }) => ({
        id: `note-${id}`,
        sign: <StickyNote />,
        words,
        aside: predictionLabel,
        href: `/predictions/${predictionId}` as Route,
      })),
    },
  ]
  return groups.filter(({ entries }) => entries.length > 0)
}

function predictionEntry(row: SearchResults['predictions'][number]): PaletteGroup['entries'][number] {
  const sign = row.outcome ?? (row.status === 'due' ? 'due' : 'open')
  const chance = row.probability === null ? '' : `${percent(row.probability)}, `
  return {
    id: `prediction-${row.id}`,
    sign: <OutcomeShape sign={sign} />,
    words: row.words,
    after: row.dueOn && row.words.text === row.label ? `, by ${day(row.dueOn)}` : undefined,
    aside: `${chance}${outcomeWords[sign]}`,
    href: `/predictions/${row.id}` as Route,
  }
}
