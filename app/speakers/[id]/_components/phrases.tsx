'use client'

import { useSuspenseQuery } from '@tanstack/react-query'
import { phraseRecordSentence } from '@/app/_components/charts/phrase-record-words'
import { shareRange } from '@/app/_components/charts/share-range'
import { MethodLink } from '@/app/_components/method-link'
import { basisOf } from '@/app/_components/basis'
import { SeenText } from '@/app/_components/marked-text'
import { OutcomeShape } from '@/app/_components/outcome'
import { Section } from '@/app/_components/section'
import { Table, Td, Th } from '@/app/_components/ui/table'
import type { SpeakerPage } from '@/lib/data/speaker-page'
import type { SpeakerPhrase } from '@/lib/data/speaker-phrases'
import { percent, percentRange, share } from '@/lib/format'
import { speakerQueries } from '@/lib/queries/speakers'
import type { RecordProps } from './speaker-record'

/** The speaker's phrases: how each is read, and what happened each time. */
export function Phrases({ workspace, id }: RecordProps) {
  const { data } = useSuspenseQuery(speakerQueries.phrases(workspace, id))
  const { data: speaker } = useSuspenseQuery(speakerQueries.page(workspace, id))
  if (data.length === 0) {
    return (
      <Section title="Phrases" sentence="No chance of this speaker was read from a phrase yet.">
        {null}
      </Section>
    )
  }
  return (
    <Section
      title={<MethodLink to="phrases">Phrases</MethodLink>}
      sentence="How each phrase is read, and what happened each time it was used. A rate appears from five outcomes; from ten, the record replaces the survey."
      note="A use is one question. The same words about several days rise and fall together, so the intervals are too short rather than too long. Every chance is scored as it was read at the time."
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
            <PhraseRow key={phrase.phrase} phrase={phrase} speaker={speaker} />
          ))}
        </tbody>
      </Table>
    </Section>
  )
}

type RowProps = { phrase: SpeakerPhrase; speaker: Pick<SpeakerPage, 'name' | 'isSelf'> }

function PhraseRow({ phrase: said, speaker }: RowProps) {
  const { phrase, reading, uses, record } = said
  const open = uses.filter(({ status }) => status !== 'resolved').length
  const { happened, settled, interval, rate } = record
  return (
    <tr>
      <Td className="py-[9px]">
        <span className="font-quote text-[17px] italic leading-6 [overflow-wrap:anywhere]">
          “<SeenText text={phrase} />”
        </span>
        {interval ? (
          <span className="block text-ink-2 text-small">
            <SeenText text={phraseRecordSentence(speaker, phrase, record)} />
          </span>
        ) : null}
      </Td>
      <Td className="whitespace-nowrap py-[9px]">
        {record.replaces && rate !== null ? (
          <>
            <b className="font-semibold">{share(rate)}</b>{' '}
            <span className="text-ink-3 max-sm:block">{shareRange(interval)}</span>
            <span className="block text-ink-3 text-micro">
              by this record; {percent(reading.probability)} as scored
            </span>
          </>
        ) : (
          <Reading reading={reading} />
        )}
      </Td>
      <Td className="w-[260px] py-[9px] max-md:hidden">
        <ReadingBar reading={reading} record={record} />
        <span className="mt-1 block text-ink-3 text-micro">{surveyWords(said)}</span>
      </Td>
      <Td className="py-[9px] max-sm:hidden">
        <UseShapes uses={uses} />
      </Td>
      <Td className="py-[9px] tabular-nums">
        <span className="mb-1 sm:hidden">
          <UseShapes uses={uses} />
        </span>
        {rate === null ? `${happened} of ${settled}` : `${share(rate)}, ${happened} of ${settled}`}
        {open > 0 ? `, ${open} open` : ''}
        <span className="block text-ink-3 text-micro">
          {interval ? `95% interval ${shareRange(interval)}` : 'too few for a rate'}
        </span>
      </Td>
    </tr>
  )
}

/** What readers hear in these very words where anybody asked them, else in the phrases that the reading rests on. */
function surveyWords({ survey, basis }: Pick<SpeakerPhrase, 'survey' | 'basis'>): string {
  if (survey)
    return `readers hear ${percent(survey.median)}, half of them ${percentRange(survey.low, survey.high)}`
  const asked = new Map(basisOf({ basis }).scales.map((scale) => [scale.phrase.toLowerCase(), scale]))
  const anchors = [...asked.values()].map(
    ({ phrase, median }) => `“${phrase.toLowerCase()}” ${percent(median / 100)}`,
  )
  return anchors.length > 0 ? `readers hear ${anchors.join(', ')}` : 'no survey asked about these words'
}

function Reading({ reading: { probability, low, high } }: Pick<SpeakerPhrase, 'reading'>) {
  return (
    <>
      <b className="font-semibold">{percent(probability)}</b>{' '}
      {low !== null && high !== null ? (
        <span className="text-ink-3 max-sm:block">{percentRange(low, high)}</span>
      ) : null}
    </>
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

/** The picture of the reading, and from five outcomes of what happened; the figures stand beside it. */
function ReadingBar({ reading, record }: Pick<SpeakerPhrase, 'reading' | 'record'>) {
  const { probability, low, high } = reading
  const { rate, interval } = record
  return (
    <span aria-hidden="true" className="block w-full max-w-[232px]">
      <span className="relative block h-1.5 bg-sunken shadow-[inset_0_0_0_1px_var(--line)]">
        {low !== null && high !== null ? (
          <i className="absolute inset-y-0 bg-chart-ink opacity-34" style={spanOf(low, high)} />
        ) : null}
        <i className="absolute -inset-y-1 -ml-px w-0.5 bg-ink" style={{ left: `${probability * 100}%` }} />
      </span>
      {rate !== null && interval ? (
        <span className="relative mt-1.5 block h-2.5">
          <i className="absolute top-1 h-0.5 bg-chart-ink" style={spanOf(...interval)} />
          <i
            className="absolute top-0 -ml-[5px] size-2.5 rounded-full bg-chart-ink"
            style={{ left: `${rate * 100}%` }}
          />
        </span>
      ) : null}
    </span>
  )
}

function spanOf(low: number, high: number) {
  return { left: `${low * 100}%`, width: `${(high - low) * 100}%` }
}
