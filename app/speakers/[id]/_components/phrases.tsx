'use client'

import { useSuspenseQuery } from '@tanstack/react-query'
import { SeenText } from '@/app/_components/marked-text'
import { OutcomeShape } from '@/app/_components/outcome'
import { Section } from '@/app/_components/section'
import { Table, Td, Th } from '@/app/_components/ui/table'
import type { SpeakerPhrase } from '@/lib/data/speaker-phrases'
import { percent, percentRange, share } from '@/lib/format'
import { speakerQueries } from '@/lib/queries/speakers'
import { hasFew } from '@/app/speakers/_components/few'
import type { RecordProps } from './speaker-record'

/** The speaker's phrases: how each is read, and what happened each time. */
export function Phrases({ workspace, id }: RecordProps) {
  const { data } = useSuspenseQuery(speakerQueries.phrases(workspace, id))
  if (data.length === 0) {
    return (
      <Section title="Phrases" sentence="No chance of this speaker was read from a phrase yet.">
        {null}
      </Section>
    )
  }
  return (
    <Section
      title="Phrases"
      sentence="How each phrase is read, and what happened each time it was used. A rate appears from five outcomes."
    >
      <Table label="Phrases" className="mt-1 max-sm:min-w-0 [&_td]:align-middle">
        <thead>
          <tr>
            <Th>The words</Th>
            <Th>Read as</Th>
            <Th className="max-md:hidden">
              <span className="sr-only">Band</span>
            </Th>
            <Th className="max-sm:hidden">What happened</Th>
            <Th>So far</Th>
          </tr>
        </thead>
        <tbody>
          {data.map((phrase) => (
            <PhraseRow key={phrase.phrase} phrase={phrase} />
          ))}
        </tbody>
      </Table>
    </Section>
  )
}

function PhraseRow({ phrase: { phrase, reading, uses, happened, settled } }: { phrase: SpeakerPhrase }) {
  const open = uses.filter(({ status }) => status !== 'resolved').length
  const few = hasFew(settled)
  return (
    <tr>
      <Td className="py-[9px] font-quote text-[17px] italic leading-6 [overflow-wrap:anywhere]">
        “<SeenText text={phrase} />”
      </Td>
      <Td className="whitespace-nowrap py-[9px]">
        <b className="font-semibold">{percent(reading.probability)}</b>{' '}
        {reading.low !== null && reading.high !== null ? (
          <span className="text-ink-3 max-sm:block">{percentRange(reading.low, reading.high)}</span>
        ) : null}
      </Td>
      <Td className="w-[260px] py-[9px] max-md:hidden">
        <ReadingBar reading={reading} />
      </Td>
      <Td className="py-[9px] max-sm:hidden">
        <UseShapes uses={uses} />
      </Td>
      <Td className="py-[9px] tabular-nums">
        <span className="mb-1 sm:hidden">
          <UseShapes uses={uses} />
        </span>
        {few ? `${happened} of ${settled}` : `${share(happened / settled)}, ${happened} of ${settled}`}
        {open > 0 ? `, ${open} open` : ''}
        {few ? <span className="block text-ink-3 text-micro">too few for a rate</span> : null}
      </Td>
    </tr>
  )
}

/** What happened each time, as shapes; how many of each the last column says. */
function UseShapes({ uses }: Pick<SpeakerPhrase, 'uses'>) {
  return (
    <span className="flex flex-wrap gap-2">
      {uses.map(({ predictionId, outcome, status, label }) => {
        const sign = outcome ?? (status === 'due' ? 'due' : 'open')
        return (
          <span key={predictionId} title={`${label}: ${sign}`}>
            <OutcomeShape sign={sign} className="size-3.5" />
            <span className="sr-only">{sign}</span>
          </span>
        )
      })}
    </span>
  )
}

/** The picture of the reading; its figures stand beside it. */
function ReadingBar({ reading: { probability, low, high } }: Pick<SpeakerPhrase, 'reading'>) {
  return (
    <span
      aria-hidden="true"
      className="relative block h-1.5 w-full max-w-[232px] bg-sunken shadow-[inset_0_0_0_1px_var(--line)]"
    >
      {low !== null && high !== null ? (
        <i
          className="absolute inset-y-0 bg-chart-ink opacity-34"
          style={{ left: `${low * 100}%`, width: `${(high - low) * 100}%` }}
        />
      ) : null}
      <i className="absolute -inset-y-1 -ml-px w-0.5 bg-ink" style={{ left: `${probability * 100}%` }} />
    </span>
  )
}
